/** What the pages say where there is no JavaScript. */
export type WithoutScriptTexts = Readonly<{
  /** Above every page. */
  notice: string;
  /** On a page that can do nothing without it. */
  needed: string;
}>;
