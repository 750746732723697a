import type { FoundBrowser } from "./find-browser.ts";
export async function carriedBrowser(): Promise<FoundBrowser | undefined> { return undefined; }
