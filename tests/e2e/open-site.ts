import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Browser, Page } from "puppeteer-core";
import { inject } from "vitest";
import { openBrowser } from "../../print/browser/open-browser.ts";
import { freePort, startGameProcess } from "../support/game-process.ts";

/** The real server with an empty database, and a browser. */
export type Site = Readonly<{
  address: string;
  browser: Browser;
  /** A page of somebody who was never here. */
  newPage(languages?: string): Promise<Page>;
  close(): Promise<void>;
}>;

/** A page of somebody who was never here. `languages`: what their browser is set to, as in "fr-FR,fr". */
export async function newVisitor(browser: Browser, languages = "de-DE,de"): Promise<Page> {
  const page = await (await browser.createBrowserContext()).newPage();
  const userAgent = await browser.userAgent();
  const session = await page.createCDPSession();
  await session.send("Emulation.setUserAgentOverride", { userAgent, acceptLanguage: languages });
  await page.setViewport({ width: 1280, height: 800 });
  page.setDefaultTimeout(inject("patienceMs"));
  return page;
}

/** `env`: variables of the server, beside the address; its bots think at once. */
export async function openSite(env: Readonly<Record<string, string>> = {}): Promise<Site> {
  const dataDir = await mkdtemp(join(tmpdir(), "quartett-site-"));
  const [server, browser] = await Promise.all([
    freePort().then((port) => startGameProcess({ dataDir, port, env: { BOT_THINK_MS: "0", ...env } })),
    openBrowser(() => {}),
  ]);
  return {
    address: server.address,
    browser,
    newPage: (languages) => newVisitor(browser, languages),
    async close() {
      await browser.close();
      await server.stop();
      await rm(dataDir, { recursive: true, force: true });
    },
  };
}
