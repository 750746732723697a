// Generated from the base language by `npm run texts`: change the texts, not this file.
/** Where the browser remembers nothing: to whoever plays, leads, or does both. `orCode` is for those who only play. */
export type NotRememberedTexts = Readonly<{
  plays: string;
  leads: string;
  both: string;
  wayBack: string;
  orCode: string;
  showLink: string;
}>;
