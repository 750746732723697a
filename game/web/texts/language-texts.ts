// Generated from the base language by `npm run texts`: change the texts, not this file.
/** What the menu calls the language in itself, and its tag (BCP 47). */
export type LanguageTexts = Readonly<{
  name: string;
  tag: string;
}>;
