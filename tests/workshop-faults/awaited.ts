import { tmpdir } from "node:os";
import { join } from "node:path";
import type { EvaluateFunc, Page } from "puppeteer-core";

/** Waits for what somebody at the page would see; in vain, the error says for what, and what the page shows instead. */
export async function awaited<Found>(page: Page, what: string, wait: () => Promise<Found>): Promise<Found> {
  try {
    return await wait();
  } catch (error) {
    throw told(error, `waited for ${what}`, await shownOn(page));
  }
}

/** The same error, so that a difference it holds is still told, with words before its message and after it. */
export function told(error: unknown, before: string, after = ""): Error {
  const same = error instanceof Error ? error : new Error(String(error));
  same.message = `${before}: ${same.message}${after === "" ? "" : `\n${after}`}`;
  return same;
}

async function shownOn(page: Page): Promise<string> {
  if (page.isClosed()) return "The page is closed.";
  try {
    const words = await page.evaluate(() => [document.title, document.body.innerText].join(" | ").replace(/\s+/g, " "));
    const path = join(tmpdir(), `quartett-waited-${Date.now()}.png`);
    await page.screenshot({ path: path as `${string}.png` });
    return `${page.url()} shows: ${words}\nPicture: ${path}`;
  } catch (error) {
    return `${page.url()} does not answer: ${error}`;
  }
}

/** `isSo` runs in the page. By the clock: pages that are not drawn have no frames. */
const until = <Args extends unknown[], Fn extends EvaluateFunc<Args>>(page: Page, isSo: Fn, ...args: Args) =>
  page.waitForFunction(isSo, { polling: 100 }, ...args);

/** Something is in the page, and to be seen. */
export const comes = (page: Page, selector: string) =>
  awaited(page, selector, () =>
    until(page, (place) => document.querySelector(place)?.checkVisibility() === true, selector),
  );

export const goes = (page: Page, selector: string) =>
  awaited(page, `no ${selector}`, () =>
    until(page, (place) => document.querySelector(place)?.checkVisibility() !== true, selector),
  );

const inPage = (wanted: string) => [document.title, document.body.innerText].join(" ").includes(wanted);

export const says = (page: Page, words: string) =>
  awaited(page, `the words “${words}”`, () => until(page, inPage, words));

/** The same, also where it is folded up. */
export const holds = (page: Page, words: string) =>
  awaited(page, `the words “${words}”, folded up or not`, () =>
    until(page, (wanted) => document.querySelector("main, .beamer")?.textContent.includes(wanted) === true, words),
  );

export const saysOneOf = (page: Page, words: RegExp) =>
  awaited(page, `words like ${words}`, () =>
    until(page, (wanted) => new RegExp(wanted, "i").test(document.body.innerText), words.source),
  );

/** What is still to come says so. */
export const hasLoaded = (page: Page) =>
  awaited(page, "nothing that loads", () =>
    until(
      page,
      () => ![...document.querySelectorAll("[role=status]")].some((each) => /Loading/.test(each.textContent)),
    ),
  );

/** Presses something that a finger could press: in one go, as whatever comes meanwhile moves it, or takes the focus. */
export async function press(page: Page, selector: string): Promise<void> {
  await awaited(page, `${selector}, to press it`, () => until(page, isPressed, selector));
}

export async function mark(page: Page, selector: string): Promise<void> {
  await press(page, selector);
  await comes(page, `${selector}:checked`);
}

/** Writes into a field, in place of what stands there. */
export async function write(page: Page, selector: string, text: string): Promise<void> {
  await awaited(page, `${selector}, to hold “${text}”`, () => until(page, isWritten, selector, text));
}

/** Runs in the page. */
function isPressed(place: string): boolean {
  const found = document.querySelector<HTMLElement>(place);
  if (found === null || found.ariaDisabled === "true") return false;
  found.scrollIntoView({ block: "center", behavior: "instant" });
  const { left, top, width, height } = found.getBoundingClientRect();
  const hit = document.elementFromPoint(left + width / 2, top + height / 2);
  // Of a choice whose mark is drawn, the words beside it.
  if (hit === null || !(found.contains(hit) || hit.closest("label")?.contains(found) === true)) return false;
  found.click();
  return true;
}

/** Runs in the page. */
function isWritten(place: string, text: string): boolean {
  const field = document.querySelector<HTMLInputElement>(place);
  if (field === null || !field.checkVisibility()) return false;
  field.focus();
  field.select();
  // As by typing: the only way to have the page told so that needs no second step.
  document.execCommand("insertText", false, text);
  return field.value === text;
}
