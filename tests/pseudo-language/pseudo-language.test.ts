import { execFileSync } from "node:child_process";
import { cpSync, mkdtempSync, rmSync, symlinkSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Page } from "puppeteer-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { checkCards } from "../../cards/checks/check-cards.ts";
import { formatFinding } from "../../cards/load/finding.ts";
import { resolveDeck } from "../../cards/load/resolve-deck.ts";
import { textTypes } from "../../game/web/build/texts/text-types.ts";
import { checkDocuments } from "../../workshop-guides/render/check-documents.ts";
import { arrangeMatch, sitDown } from "../e2e/arranged-match.ts";
import { cutOff } from "../e2e/audits.ts";
import { newVisitor } from "../e2e/new-visitor.ts";
import { freePort, type GameProcess, startGameProcess } from "../support/game-process.ts";
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
  expect(checkDocuments(join(copy, "workshop-guides"), decks).map(formatFinding)).toEqual([]);
});

describe.runIf(isFull)("on a phone", () => {
  let server: GameProcess;
  let page: Page;

  beforeAll(async () => {
    execFileSync(join(copy, "node_modules/.bin/vite"), ["build", "game/web", "--logLevel", "error"], { cwd: copy });
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
    await page.goto(`${server.address}${path}?lang=${pseudoLanguage.id}`);
    await page.waitForSelector(shows);
    expect(await page.$eval("html", (html) => html.lang)).toBe(pseudoLanguage.tag);
    return cutOff(page);
  }

  it.each([
    ["home", "/", ".fan .face"],
    ["the print page", "/drucken", ".print-card .face-back"],
    ["a new match", "/neu", ".time-fields"],
    ["all cards", "/karten", ".card-tile"],
  ])("%s scrolls in one direction and shows every text", async (_, path, shows) => {
    expect(await misfits(path, shows)).toEqual([]);
    for (const part of ["h1", shows]) expect(await page.$eval(part, (it) => it.textContent)).toMatch(/[áéíóú]/);
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
