import type { BrowserContext, Page } from "puppeteer-core";
import { inject } from "vitest";
import { testBrowser } from "../../print/fixtures/test-browser.ts";

type Visitor = Readonly<{
  /** What the browser is set to, as in "fr-FR,fr". */
  languages?: string;
  /** Keeps the app for use without a network: copying it whole takes as much CPU as the visit itself. */
  keepsCopy?: boolean;
  /** Beside others that are looked at: of the tabs of one window only one draws. */
  hasWindow?: boolean;
}>;

/** A page of somebody who was never here. Whoever asks for it closes its context. */
export async function newVisitor(visitor: Visitor = {}): Promise<Page> {
  return newTab(await (await testBrowser()).createBrowserContext(), visitor);
}

/** One more page of whoever has this context. */
export async function newTab(context: BrowserContext, visitor: Visitor = {}): Promise<Page> {
  const { languages = "de-DE,de", keepsCopy = false, hasWindow = false } = visitor;
  const page = await context.newPage({ type: hasWindow ? "window" : "tab" });
  const userAgent = await page.browser().userAgent();
  const session = await page.createCDPSession();
  await session.send("Emulation.setUserAgentOverride", { userAgent, acceptLanguage: languages });
  await page.setViewport({ width: 1280, height: 800 });
  page.setDefaultTimeout(inject("patienceMs"));
  if (!keepsCopy) await page.evaluateOnNewDocument(copyNothing);
  return page;
}

/** For the next test on the same page, which costs half of a visitor of its own: it remembers nothing of the last. */
export async function forgetAll(page: Page): Promise<void> {
  await page.evaluate(() => {
    if (location.protocol === "about:") return;
    localStorage.clear();
    sessionStorage.clear();
  });
}

/** Runs in the page. */
function copyNothing(): void {
  if ("serviceWorker" in navigator) navigator.serviceWorker.register = () => new Promise(() => {});
}
