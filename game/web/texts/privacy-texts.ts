// Generated from the base language by `npm run texts`: change the texts, not this file.
/** What the page on privacy says. */
export type PrivacyTexts = Readonly<{
  title: string;
  paragraphs: readonly string[];
  forget: string;
  forgotten: string;
  matches: string;
  noMatches: string;
}>;
