import type { Browser } from "puppeteer-core";
import { openBrowser } from "./open-browser.ts";

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

  async close(): Promise<void> {
    await (await this.#opened?.catch(() => undefined))?.close();
  }
}
