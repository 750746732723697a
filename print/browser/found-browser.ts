/** A browser to start: with which variables, and whether it is a whole browser or only its headless shell. */
export type FoundBrowser = Readonly<{
  executablePath: string;
  headless: true | "shell";
  env: Readonly<Record<string, string>>;
}>;

export type BrowserStep = (report: (message: string) => void) => Promise<FoundBrowser | undefined>;

/** No browser anywhere; the message says what can be done. */
export class NoBrowser extends Error {
  override readonly name = "NoBrowser";
}
