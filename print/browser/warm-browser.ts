import type { Browser } from "puppeteer-core";
import { openBrowser } from "./open-browser.ts";
import { endBrowser } from "./start-browser.ts";

/** One browser for all that is printed. It can be started before anybody knows whether it is needed. */
export class WarmBrowser {
  #opened: Promise<Browser> | undefined;
  #isAsked = false;
  #report: (message: string) => void = () => {};

  /** Starts it. That it cannot be started is told only to whoever asks for it. */
  start(): void {
    this.#opened ??= openBrowser((message) => this.#report(message));
    this.#opened.catch(() => undefined);
  }

  /** The open browser. `report` is told what takes its time. Rejects with NoBrowser. */
  async open(report: (message: string) => void): Promise<Browser> {
    if (!this.#isAsked) report("Starting the browser");
    this.#isAsked = true;
    this.#report = report;
    this.start();
    return this.#opened as Promise<Browser>;
  }

  /** Whether it was there and is no more. */
  async hasEnded(): Promise<boolean> {
    const browser = await this.#opened?.catch(() => undefined);
    return browser !== undefined && !browser.connected;
  }

  /** Ends it without asking: nothing in it is worth the half second in which it closes by itself. */
  async close(): Promise<void> {
    const browser = await this.#opened?.catch(() => undefined);
    if (browser !== undefined) await endBrowser(browser);
  }
}
