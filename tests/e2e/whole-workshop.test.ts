import { mkdtempSync, rmSync } from "node:fs";
import { readdir, readFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Page } from "puppeteer-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { freePort } from "../../game/server/fixtures/free-port.ts";
import { tempFolder } from "../../game/server/fixtures/temp-folder.ts";
import { useBeamerTexts } from "../../game/web/beamer/use-beamer-texts.ts";
import { useMinutesTexts } from "../../game/web/minutes/use-minutes-texts.ts";
import { wilson } from "../../game/web/minutes/wilson.ts";
import { bareText } from "../../print/fixtures/pdf-text.ts";
import { type GameProcess, startGameProcess } from "../support/game-process.ts";
import { noLimits } from "../support/no-limits.ts";
import { type Desk, enterVote, goOn, openWorkshop, pressSurely, toPhase, unfold } from "../whole-workshop/desk.ts";
import {
  answerQuestions,
  answerSheet,
  backToRoom,
  type Coming,
  comeIn,
  commit,
  firstWayOut,
  type Person,
  sitAtTable,
  vote,
  writeNote,
} from "../whole-workshop/people.ts";
import { saveMinutes } from "../whole-workshop/saved-minutes.ts";
import { choose, press, says } from "../whole-workshop/seen.ts";
import { newVisitor } from "./new-visitor.ts";
import { whoMay } from "./who-may.ts";

// A whole session in one go, three minutes at a load of 13. The usual run keeps its pieces: workshop.test.ts, workshop-console.test.ts.
const full = describe.runIf(process.env.FULL === "1");

const guide = "kompakttraining";
const title = "Rathaus Musterfurt";
/** Names that nothing else holds, so that they can be searched for in files. */
const coming: readonly Coming[] = [
  { name: "Annegret-Q", table: 1, language: "de" },
  { name: "Benedikt-Q", table: 1, language: "de-simple" },
  { name: "Cleopatra-Q", table: 2, language: "en" },
  { name: "Dilara-Q", table: 3, language: "de" },
  { name: "Fensterplatz-Q", table: 2, language: "de", people: 2 },
];
/** Has no device, and sits at the third table. */
const guest = "Emilio-Q";
const notes = ["Niemand hat gefragt.", "Es fehlte der Mut.", "=SUMME(1;2)", "Von Emilio gesagt."] as const;
const names = [...coming.map(({ name }) => name), guest];
const group = "Zuhören und reden";
const sentence = "Ich frage morgen zwei Leute.";

let dataDir: string;
let server: GameProcess;
let desk: Desk;
let wall: Page;
let people: readonly Person[];
/** A second device of whoever leads. */
let tablet: Page;
/** Of the first that the phones offer. */
let wayOut: string;
let matches: readonly string[];

full("a whole workshop by a guide's plan, at three tables", () => {
  beforeAll(async () => {
    dataDir = mkdtempSync(join(tmpdir(), "quartett-whole-"));
    server = await startGameProcess({ dataDir, port: await freePort(), env: { BOT_THINK_MS: "0", ...noLimits } });
  });
  afterAll(async () => {
    for (const { page } of people ?? []) await page.browserContext().close();
    for (const page of [desk?.page, wall, tablet]) await page?.browserContext().close();
    await server?.stop();
    rmSync(dataDir, { recursive: true, force: true });
  });

  const each = async (act: (person: Person, index: number) => Promise<unknown>) => {
    for (const [index, person] of people.entries()) await act(person, index);
  };
  const onWall = (words: string) => says(wall, ".beamer", words);

  it("is opened by the plan, and people sit down with their phones, around one, and without any", async () => {
    desk = await openWorkshop(server.address, { title, guide, language: "de", tables: 3 });
    const { page, words, code, steps } = desk;
    expect(steps).toHaveLength(10);
    wall = await newVisitor();
    await wall.setViewport({ width: 1024, height: 768 });
    await wall.goto(`${server.address}/w/${code}/beamer`);
    await onWall(code);
    const seated: Person[] = [];
    for (const one of coming) seated.push(await comeIn(`${server.address}/w/${code}`, one));
    people = seated;
    await unfold(page, words.people.add);
    await page.locator(".add-person input").fill(guest);
    await page.select(".add-person select", "3");
    await press(page, words.people.addSubmit);
    for (const { name } of [...coming, { name: guest }]) await says(page, ".table-cards", name);
    await onWall("7");
  });

  it("begins with questions, and tells what came of them where five and more have answered", async () => {
    await goOn(desk, 0);
    await askQuestions();
    await onWall("(7)");
  });

  it("is ready to go on when its tables are", async () => {
    const { page, words } = desk;
    await goOn(desk, 1);
    await each(({ page: phone, words: { room } }) => press(phone, room.ready));
    await says(page, ".ready-line", words.ready.some({ ready: 2, tables: 3 }));
    await page.locator(".table-card:nth-child(3) [aria-pressed]").click();
    await says(page, ".ready-line", words.ready.all);
  });

  it("plays at all tables, beside computers, and one of them in the seat of somebody who went", async () => {
    const { page, words } = desk;
    await goOn(desk, 2);
    await press(page, words.match.openAll);
    await each(sitAtTable);
    const [anna, ben, , dilara] = people.map((person) => person.page) as [Page, Page, Page, Page];
    const mayPick = ".value-picker [aria-disabled=false]";
    const picks = async (phone: Page) => {
      const before = await phone.$eval(".turn", ({ textContent }) => textContent);
      await phone.locator(mayPick).click();
      await phone.waitForFunction((old) => document.querySelector(".turn")?.textContent !== old, {}, before);
    };
    for (let trick = 0; trick < 3; trick += 1) await picks(await whoMay([anna, ben], mayPick));
    await picks(dilara);
    await anna.goto("about:blank");
    await press(page, "Annegret-Q");
    await press(page, words.people.seatBot);
    await says(page, ".console-told", words.people.botSits({ name: "Annegret-Q" }));
    await says(page, ".table-card", words.people.computerPlays);
    matches = await page.$$eval(".table-card a[href*='/m/']", (all) =>
      all.map((each) => (each as HTMLAnchorElement).href),
    );
    expect(matches).toHaveLength(3);
    await pressSurely(desk, words.match.endAll);
    const { ended } = await useBeamerTexts.load("de");
    await onWall(ended.facilitator);
    await anna.goto(`${server.address}/w/${desk.code}`);
  });

  it("diagnoses one case with the whole room, in two votes, and one case at each table", async () => {
    const { page, words } = desk;
    await goOn(desk, 3);
    for (const person of people.slice(1)) await backToRoom(person);
    await press(page, words.round.open);
    await toPhase(desk, "vote");
    await each((person, index) => vote(person, "vote", ["1", "2", "1", "3", "1"][index] ?? ""));
    await enterVote(desk, 3, 1);
    await toPhase(desk, "argue");
    await wall.waitForSelector(".beamer .count-table");
    await toPhase(desk, "revote");
    await each((person) => vote(person, "revote", "1"));
    await enterVote(desk, 3, 0);
    await toPhase(desk, "reveal");
    await toPhase(desk, "measure");
    wayOut = await firstWayOut(people[0] as Person);
    await each((person) => vote(person, "measure", wayOut));
    await toPhase(desk, "end");
    await goOn(desk, 4);
    await press(page, words.round.open);
    await toPhase(desk, "vote");
    await each((person) => vote(person, "vote", "4"));
    await toPhase(desk, "end");
    await page.locator(".console-said summary").click();
    await press(page, words.said.toWall);
    const { youSaid } = await useBeamerTexts.load("de");
    await onWall(youSaid);
    await press(page, words.said.offWall);
  });

  it("leaves a step out, groups notes with names for all to see, and counts what people will do", async () => {
    const { page, words, steps } = desk;
    await goOn(desk, 5);
    await press(page, words.plan.leaveOut({ step: steps[6] ?? "", minutes: 5 }));
    await goOn(desk, 7);
    await page.locator(`label ::-p-text(${words.notes.anonymous})`).click();
    await press(page, words.notes.open);
    for (const [index, text] of notes.slice(0, 3).entries()) await writeNote(people[index] as Person, text);
    await unfold(page, words.notes.enter);
    await page.locator("#enter-note-text").fill(notes[3]);
    await choose(page, "#enter-note-by", guest);
    await page.locator(".enter-note [type=submit]").click();
    await says(page, ".console-told", words.notes.entered);
    await page.locator(`input[aria-label="${words.notes.groupTitle}"]`).fill(group);
    await press(page, words.notes.addGroup);
    await says(page, ".note-groups h3", group);
    for (const note of notes.slice(0, 2)) {
      await choose(page, `select[aria-label="${words.notes.moveTo({ note })}"]`, group);
      await says(page, ".note-groups section:first-child li", note);
    }
    await onWall(group);
    await onWall(notes[0]);
    await press(page, words.notes.close);
    await says(page, ".console-step", words.notes.reopen);
    await goOn(desk, 8);
    await each((person) => commit(person, sentence));
    await unfold(page, words.needs.enterCommitted);
    await page.select("#committed-table", "3");
    await page.locator("#committed-count").fill("1");
    await page.locator(".enter-committed [type=submit]").click();
    await says(wall, ".beamer-large", "6");
    await goOn(desk, 9);
    await askQuestions();
    await pressSurely(desk, words.now.finish);
    await onWall((await useBeamerTexts.load("de")).thanks);
  });

  it("is taken home in four kinds of files that say the same, without anybody's name", async () => {
    const { page, words } = desk;
    await page.locator(`.console-now a ::-p-text(${words.minutesLink})`).click();
    await page.waitForSelector(".minutes-files");
    const { minutes, csv, xlsx, pdf } = await saveMinutes(page, tempFolder());
    expect(minutes).toMatchObject({ title, guide, people: 7, late: 0, committed: 6 });
    expect(minutes.tables.map((table) => table.people)).toEqual([2, 3, 2]);
    expect(minutes.steps.filter(({ isDropped }) => isDropped).map((step) => step.title)).toEqual([desk.steps[6]]);
    expect(minutes.matches.map(({ table, endedBy }) => [table, endedBy])).toEqual(
      [1, 2, 3].map((table) => [table, "facilitator"]),
    );
    const [inRoom, atTables] = minutes.rounds;
    // Two people at the first table and at the third: what they chose is told together.
    expect(inRoom?.votes.vote).toEqual({ 0: { 1: 1, 2: 2, 3: 1 }, 2: { 1: 3 } });
    expect(inRoom?.votes.revote).toEqual({ 0: { 1: 4 }, 2: { 1: 3 } });
    expect(inRoom?.votes.measure).toEqual({ 0: { [wayOut]: 3 }, 2: { [wayOut]: 3 } });
    expect(atTables?.votes.vote).toEqual({ 1: { 4: 2 }, 2: { 4: 3 }, 3: { 4: 1 } });
    // In no order that could tell who wrote when.
    expect(new Map(minutes.notes.map((note) => [note.text, note.group]))).toEqual(
      new Map(notes.map((text, index) => [text, index < 2 ? group : null])),
    );
    expect(minutes.checks.map(({ when, answers }) => [when, answers])).toEqual([
      ["before", 7],
      ["after", 7],
    ]);

    const { overview, notes: noteWords, checks, tables } = await useMinutesTexts.load("de");
    expect(xlsx).toEqual(csv);
    for (const line of [`${overview.people} | 7`, `${overview.committed} | 6`, `${overview.title} | ${title}`]) {
      expect(csv[overview.heading]).toContain(line);
    }
    expect(csv[tables.heading]?.filter((line) => line.includes(tables.over.facilitator))).toHaveLength(3);
    for (const text of notes) expect(csv[noteWords.heading]?.filter((line) => line.includes(text))).toHaveLength(1);
    const { low, high } = wilson(7, 7);
    const share = checks.share({ count: 7, of: 7, low: Math.round(100 * low), high: Math.round(100 * high) });
    for (const text of [title, ...notes, ...desk.steps, group, share]) expect(pdf).toContain(bareText(text));
    const all = bareText(JSON.stringify([minutes, csv])) + pdf;
    for (const name of names) expect(all).not.toContain(bareText(name));
  });

  it("has the names in it where whoever leads wants them", async () => {
    const { page } = desk;
    await page.locator(`label ::-p-text(${(await useMinutesTexts.load("de")).withNames})`).click();
    await says(page, ".report", names[0] ?? "");
    const { minutes, csv, xlsx } = await saveMinutes(page, tempFolder());
    const authors = new Map(minutes.notes.map(({ text, by }) => [text, by]));
    expect(notes.map((text) => authors.get(text))).toEqual([...names.slice(0, 3), guest]);
    expect(xlsx).toEqual(csv);
  });

  it("is deleted, and nothing answers or is left of it", async () => {
    const { page, words, code } = desk;
    const key = await page.evaluate((at) => JSON.parse(localStorage.getItem(at) ?? "{}").key as string, placeOf(code));
    tablet = await newVisitor();
    await tablet.goto(`${server.address}/workshop/${code}#${key}`);
    await says(tablet, ".table-cards", guest);
    // What is gone below was there before.
    expect(await leftOnDisk()).toEqual([...names, ...notes, code]);

    await page.locator(`a ::-p-text(${(await useMinutesTexts.load("de")).toConsole})`).click();
    await unfold(page, words.settings.title);
    await pressSurely(desk, words.settings.deleteNow);
    await says(page, ".gone-note", title);
    await says(tablet, "h1", words.gone.title);
    await wall.waitForSelector(".beamer-alone");
    await each(async ({ page: phone, words: { room } }) => {
      await says(phone, "h1", room.goneTitle);
      // It never was in the workshop.
      await says(phone, "blockquote", sentence);
    });
    expect(await page.evaluate((at) => localStorage.getItem(at), placeOf(code))).toBeNull();
    await wall.reload();
    await wall.waitForSelector(".beamer-alone");
    const headers = { authorization: `Bearer ${key}` };
    const minutes = await fetch(`${server.address}/api/workshops/${code}/minutes`, { headers });
    expect(await minutes.json()).toMatchObject({ code: "no-such-workshop" });
    for (const match of matches) {
      expect((await fetch(match.replace("/m/", "/api/matches/"))).status).toBe(404);
    }
    await expect.poll(leftOnDisk).toEqual([]);
  });

  async function askQuestions(): Promise<void> {
    const { page, words } = desk;
    await press(page, words.check.open);
    await each(answerQuestions);
    await unfold(page, words.check.enter);
    await answerSheet(page, ".console-step");
    await says(page, ".console-step", words.check.answers({ count: 7, of: 7 }));
    await press(page, words.check.close);
    await says(page, ".console-step", words.check.shown({ count: 7 }));
  }

  /** What of the workshop can still be read in the files of the server. */
  async function leftOnDisk(): Promise<readonly string[]> {
    const inside = await readdir(dataDir, { recursive: true, withFileTypes: true });
    const files = inside.filter((entry) => entry.isFile());
    const bytes = Buffer.concat(
      await Promise.all(files.map(({ parentPath, name }) => readFile(join(parentPath, name)))),
    );
    return [...names, ...notes, desk.code].filter((text) => bytes.includes(text));
  }
});

const placeOf = (code: string) => `quartett.workshop.facilitator.${code}`;
