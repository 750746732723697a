import type { Page } from "puppeteer-core";
import { useWorkshopRoomTexts } from "../../game/web/workshop/use-workshop-room-texts.ts";
import type { Vote } from "../../game/workshop/round.ts";
import { newVisitor } from "../e2e/new-visitor.ts";
import { press, says } from "./seen.ts";

type RoomTexts = Awaited<ReturnType<typeof useWorkshopRoomTexts.load>>;

/** Somebody with a phone, or several people around one. */
export type Person = Readonly<{ name: string; people: number; page: Page; words: RoomTexts }>;
export type Coming = Readonly<{ name: string; table: number; language: string; people?: number }>;

/** Opens the address on the wall, and joins at a table. */
export async function comeIn(address: string, coming: Coming): Promise<Person> {
  const { name, table, language, people = 1 } = coming;
  const page = await newVisitor();
  await page.setViewport({ width: 360, height: 740, isMobile: true, hasTouch: true });
  await page.goto(`${address}?lang=${language}`);
  const words = await useWorkshopRoomTexts.load(language);
  await page.locator("#name").fill(name);
  if (people > 1) {
    await page.locator('.room-choice input[value="table"]').click();
    await page.locator("#people").fill(String(people));
  }
  await page.locator(`.room-choice input[name="table"][value="${table}"]`).click();
  await press(page, words.join.submit);
  await page.waitForSelector(".room-whereabouts");
  return { name, people, page, words };
}

/** Answers the questions, once for each of the people at the device: the first answer to all of them. */
export async function answerQuestions({ page, people, words }: Person): Promise<void> {
  for (let turn = 0; turn < people; turn += 1) {
    if (turn > 0) await press(page, words.check.nextPerson);
    await answerSheet(page, ".room-check");
  }
  await page.waitForSelector(".room-check form", { hidden: true });
}

/** Fills in one sheet of questions and sends it. */
export async function answerSheet(page: Page, within: string): Promise<void> {
  const form = `${within} form:has(input[name=confidence])`;
  await page.waitForSelector(form);
  const names = await page.$$eval(`${form} input[type=radio]`, (all) => all.map((each) => each.getAttribute("name")));
  for (const name of new Set(names)) await page.locator(`${form} input[name="${name}"]`).click();
  await page.locator(`${form} [type=submit]`).click();
}

/** Chooses for everybody at the device. */
export async function vote({ page, people, words }: Person, which: Vote, choice: string): Promise<void> {
  await says(page, ".room-vote legend", words.round[`${which}Title`]);
  if (people === 1) await page.locator(`.room-option input[value="${choice}"]`).click();
  else await page.locator(`[id="count-${choice}"]`).fill(String(people));
  await press(page, words.round.send);
  await page.waitForSelector(`.room-sent ::-p-text(${words.round.isSent})`);
}

/** The code of the way out that a phone offers first. */
export async function firstWayOut({ page, words }: Person): Promise<string> {
  await says(page, ".room-vote legend", words.round.measureTitle);
  return page.$eval(".room-option input", (field) => (field as HTMLInputElement).value);
}

/** Writes what comes to mind at the first question. */
export async function writeNote({ page, words }: Person, text: string): Promise<void> {
  await page.locator(".room-notes textarea").fill(text);
  await page.locator(".room-notes [type=submit]").click();
  await page.waitForSelector(`.room-own-notes ::-p-text(${text})`);
  await page.waitForSelector(`.room-sent ::-p-text(${words.notes.sent})`);
}

export async function commit({ page, words }: Person, sentence: string): Promise<void> {
  await page.locator("#commitment").fill(sentence);
  await press(page, words.commitment.save);
  await page.waitForSelector(`.room-commitment ::-p-text(${words.commitment.saved})`);
}

/** Goes to the match of the own table, and sees it. */
export async function sitAtTable({ page, words }: Person): Promise<void> {
  await press(page, words.match.toTable);
  await page.waitForSelector(".workshop-strip time");
}

export async function backToRoom({ page, words }: Person): Promise<void> {
  await page.locator(`.workshop-strip a ::-p-text(${words.strip.back})`).click();
  await page.waitForSelector(".room-whereabouts");
}
