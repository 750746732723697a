// Generated from the base language by `npm run texts`: change the texts, not this file.
export type WithoutScriptTexts = Readonly<{
  /** What the pages say where there is no JavaScript.  Above every page. */
  notice: string;
  /** On a page that can do nothing without it. */
  needed: string;
}>;
