import type { Page } from "puppeteer-core";

const quoted = (name: string) => name.replaceAll('"', '\\"');

/** A button by what it says. */
export const press = (page: Page, name: string): Promise<void> =>
  page.locator(`::-p-aria([name="${quoted(name)}"][role="button"])`).click();

/** Of a list, by what stands there. */
export async function choose(page: Page, selector: string, name: string): Promise<void> {
  const options = await page.waitForSelector(selector);
  const value = await options?.evaluate(
    (list, wanted) => [...(list as HTMLSelectElement).options].find(({ text }) => text === wanted)?.value,
    name,
  );
  await page.select(selector, value ?? "");
}

/** Resolves when these words stand there. */
export const says = (page: Page, selector: string, words: string) =>
  page.waitForFunction(
    (place, wanted) => [...document.querySelectorAll(place)].some((each) => each.textContent?.includes(wanted)),
    {},
    selector,
    words,
  );
