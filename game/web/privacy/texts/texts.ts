/** What the page on privacy says. */
export type PrivacyTexts = Readonly<{
  title: string;
  paragraphs: readonly string[];
  forget: string;
  forgotten: string;
  matches: string;
  noMatches: string;
}>;
