import { PuppeteerError } from "puppeteer-core";
import { NoBrowser } from "./found-browser.ts";

/**
 * What an error during a print means for whoever prints, where the browser is to blame; any other is handed back.
 * `hasEnded`: the browser was there and is no more.
 */
export function browserFault(error: unknown, hasEnded: boolean): unknown {
  if (error instanceof NoBrowser || !(hasEnded || error instanceof PuppeteerError)) return error;
  const what = hasEnded ? "ended in the middle of the print" : `failed: ${(error as Error).message.split("\n")[0]}`;
  const advice = "Try again; if that does not help, PUPPETEER_EXECUTABLE_PATH names another Chrome, Chromium or Edge";
  return new NoBrowser(`The browser ${what}. ${advice}.`, { cause: error });
}
