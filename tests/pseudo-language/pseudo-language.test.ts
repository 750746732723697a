import { cpSync, mkdtempSync, rmSync, symlinkSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Page } from "puppeteer-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { z } from "zod";
import { checkCards } from "../../cards/checks/check-cards.ts";
import { formatFinding } from "../../cards/load/finding.ts";
import { resolveDeck } from "../../cards/load/resolve-deck.ts";
import { freePort } from "../../game/server/fixtures/free-port.ts";
import { ask, newWorkshop, openRoom } from "../../game/server/fixtures/workshop-room.ts";
import { textTypes } from "../../game/web/build/texts/text-types.ts";
import type { FacilitatorCommand } from "../../game/workshop/commands.ts";
import { readLabels } from "../../print/guide/labels.ts";
import { fileNames, readTexts } from "../../print/vocabulary/named-files.ts";
import { checkDocuments } from "../../workshop-guides/render/check-documents.ts";
import { arrangeMatch, sitDown } from "../e2e/arranged-match.ts";
import { cutOff } from "../e2e/audits.ts";
import { newVisitor } from "../e2e/new-visitor.ts";
import { buildPages } from "../support/build-pages.ts";
import { type GameProcess, startGameProcess } from "../support/game-process.ts";
import { pseudoLanguage, stretched, writePseudoLanguage } from "./pseudo-language.ts";

/** The promise of docs/new-language.md: a language is data, and no file that is there is touched. */

const root = join(import.meta.dirname, "../..");
const isFull = process.env.FULL === "1";

let copy: string;
let written: readonly string[];

beforeAll(() => {
  copy = mkdtempSync(join(tmpdir(), "quartett-language-"));
  const isBuilt = (path: string) => /\/(dist|node_modules)$/.test(path);
  const settings = ["package.json", "package-lock.json", "tsconfig.json"];
  for (const part of ["cards", "game", "print", "workshop-guides", ...settings]) {
    cpSync(join(root, part), join(copy, part), { recursive: true, filter: (path) => !isBuilt(path) });
  }
  symlinkSync(join(root, "node_modules"), join(copy, "node_modules"));
  written = writePseudoLanguage(copy);
});

afterAll(() => rmSync(copy, { recursive: true, force: true }));

it("is 40 % longer than English", () => {
  const text = "A nickname will do. It is deleted with the match.";
  expect(stretched(text).length / text.length).toBeGreaterThan(1.25);
  expect(stretched(text)).toMatch(/^[^aeiou]+$/i);
});

it("is taken in by the checks of texts, cards and guides as it is, and asks for no other types", () => {
  expect(written.length).toBeGreaterThan(40);
  const { files, findings } = textTypes(copy);
  expect(findings.map(formatFinding)).toEqual([]);
  expect(files).toEqual(textTypes(root).files);
  const { data, findings: cardFindings } = checkCards(join(copy, "cards"));
  expect(cardFindings.map(formatFinding)).toEqual([]);
  if (data === undefined) throw new Error("no cards");
  const decks = new Map(data.languages.map(({ language }) => [language, resolveDeck(data, language)]));
  expect([...decks.keys()]).toContain(pseudoLanguage.id);
  const printed = join(copy, "print");
  for (const name of fileNames(printed, "texts/en")) readTexts(printed, pseudoLanguage.id, name, z.unknown());
  expect(readLabels(printed, pseudoLanguage.id).materials).toMatch(/[áéíóú]/);
  expect(checkDocuments(join(copy, "workshop-guides"), decks).map(formatFinding)).toEqual([]);
});

describe.runIf(isFull)("on a phone", () => {
  let server: GameProcess;
  let page: Page;

  beforeAll(async () => {
    buildPages(copy);
    server = await startGameProcess({ dataDir: join(copy, "data"), port: await freePort(), checkout: copy });
    page = await newVisitor();
    await page.setViewport({ width: 360, height: 740 });
  });

  afterAll(async () => {
    await page?.browserContext().close();
    await server?.stop();
  });

  /** Opens a page in the language, waits for what it shows, and says what does not fit. */
  async function misfits(path: string, shows: string): Promise<string[]> {
    const address = new URL(path, server.address);
    address.searchParams.set("lang", pseudoLanguage.id);
    await page.goto(address.href);
    await page.waitForSelector(shows);
    expect(await page.$eval("html", (html) => html.lang)).toBe(pseudoLanguage.tag);
    return cutOff(page);
  }

  it.each([
    ["home", "/", ".fan .face"],
    ["the print page", "/drucken", ".print-card .face-back"],
    ["a new match", "/neu", ".time-fields"],
    ["all cards", "/karten", ".card-tile"],
    ["a new workshop", "/workshop", ".opening-form fieldset"],
  ])("%s scrolls in one direction and shows every text", async (_, path, shows) => {
    expect(await misfits(path, shows)).toEqual([]);
    for (const part of ["h1", shows]) expect(await page.$eval(part, (it) => it.textContent)).toMatch(/[áéíóú]/);
  });

  it("so do the pages of a workshop: joining, a vote, notes, the wall and the console", async () => {
    const [site, plan] = [{ url: server.address }, newWorkshop.steps];
    const room = await openRoom(site, { language: pseudoLanguage.id });
    const lead = async (command: FacilitatorCommand) => {
      const { status } = await ask(site, `/${room.code}/lead`, room.facilitatorKey, command);
      expect(status).toBe(204);
    };
    const found: Record<string, readonly string[]> = {};
    const look = async (path: string, shows: string) => {
      found[shows] = await misfits(path, shows);
      expect(await page.$eval("main", (it) => it.textContent), shows).toMatch(/[áéíóú]/);
    };
    const door = `/w/${room.code}`;
    await look(door, "#name");
    await page.type("#name", "Anna");
    await page.click("form.form button[type=submit]");
    await page.waitForSelector(".room-whereabouts");
    found.joined = await cutOff(page);
    await lead({ type: "goTo", step: "case" });
    await lead({ type: "openRound", id: "round-one", at: "room", step: "case", cards: ["A1"] });
    await lead({ type: "roundPhase", round: "round-one", phase: "vote" });
    await look(door, ".room-vote");
    await lead({ type: "goTo", step: "talk" });
    await lead({ type: "openDebrief", step: "talk", isAnonymous: true, isShort: true });
    await look(door, ".room-notes textarea");
    await look(`${door}/beamer`, ".beamer-code");
    for (const { id } of plan.slice(1, 3)) {
      await lead({ type: "goTo", step: id });
      await look(`/workshop/${room.code}#${room.facilitatorKey}`, ".console-ways");
    }
    expect(Object.values(found).flat()).toEqual([]);
  });

  it.each([
    ["supertrumpf", ".value-picker, .own-card"],
    ["quartett", ".quartett-hand"],
    ["rettungsrunde", ".rr-choice"],
  ])("so does a table of %s", async (gameName, shows) => {
    const match = await arrangeMatch(server, ["Anna", "Ben", "Chris"], { gameName });
    await sitDown(page, server, match, 0);
    expect(await misfits(match.path, shows)).toEqual([]);
  });
});
