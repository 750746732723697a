import type { Page } from "puppeteer-core";
import { useConsoleTexts } from "../../game/web/console/use-console-texts.ts";
import { useOpeningTexts } from "../../game/web/opening/use-opening-texts.ts";
import type { RoundPhase } from "../../game/workshop/round.ts";
import { newVisitor } from "../e2e/new-visitor.ts";
import { press, says } from "./seen.ts";

/** Whoever leads, at the console. */
export type Desk = Readonly<{
  page: Page;
  words: Awaited<ReturnType<typeof useConsoleTexts.load>>;
  code: string;
  /** Titles of the plan's steps. */
  steps: readonly string[];
}>;

type Wanted = Readonly<{ title: string; guide: string; language: string; tables: number }>;

/** Opens a workshop by a guide's plan, as the page offers it, and goes on to the console. */
export async function openWorkshop(address: string, { title, guide, language, tables }: Wanted): Promise<Desk> {
  const page = await newVisitor();
  await page.setViewport({ width: 1366, height: 900 });
  await page.goto(`${address}/workshop?lang=${language}`);
  const words = await useConsoleTexts.load(language);
  await page.locator(`.game-choice input[value="${guide}"]`).click();
  await page.locator("#title").fill(title);
  await page.locator("#tables").fill(String(tables));
  await page.waitForSelector(".plan-fields li");
  const steps = await page.$$eval(".plan-fields li", (all) =>
    all.map(({ firstChild }) => firstChild?.textContent?.trim() ?? ""),
  );
  await press(page, (await useOpeningTexts.load(language)).submit);
  await page.waitForSelector(".recovery-code");
  await press(page, words.opened.toConsole);
  await page.waitForSelector("#console-now");
  return { page, words, steps, code: new URL(page.url()).pathname.split("/").at(-1) ?? "" };
}

/** Goes on to the step that comes next, by the button that names it. */
export async function goOn({ page, words, steps }: Desk, step: number): Promise<void> {
  const title = steps[step] ?? "";
  await press(page, step === 0 ? words.now.start : words.now.next({ step: title }));
  await says(page, "#console-now-title", title);
}

/** Presses what asks first, and says yes. */
export async function pressSurely(desk: Desk, name: string, sure = name): Promise<void> {
  await press(desk.page, name);
  await desk.page.locator(`.confirm-dialog ::-p-aria([name="${sure}"][role="button"])`).click();
  await desk.page.waitForSelector(".confirm-dialog", { hidden: true });
}

export async function toPhase({ page, words }: Desk, phase: RoundPhase): Promise<void> {
  await press(page, words.round.phases[phase]);
  // What is over makes room for the next one.
  if (phase === "end") await page.waitForSelector(".round-phases", { hidden: true });
  else await says(page, ".round-phases [aria-current=step]", words.round.phases[phase]);
}

/** Opens what is folded up. */
export async function unfold(page: Page, summary: string): Promise<void> {
  await page.locator(`summary ::-p-text(${summary})`).click();
}

/** Enters that one person without a device has chosen this, at a table that has the usual name: its place among the choices, from 0. */
export async function enterVote({ page, words }: Desk, table: number, place: number): Promise<void> {
  await unfold(page, words.round.enter);
  await page.select(".enter-votes select", String(table));
  await page.locator(`.count-stepper:nth-child(${place + 1}) button:last-child`).click();
  await page.locator(".enter-votes [type=submit]").click();
  await says(page, ".console-told", words.round.entered({ table: `Tisch ${table}` }));
}
