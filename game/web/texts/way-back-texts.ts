// Generated from the base language by `npm run texts`: change the texts, not this file.
/** Taking along to another device a seat, the lead of the match, or both. */
export type WayBackTexts = Readonly<{
  link: Readonly<{
    seat: string;
    lead: string;
    both: string;
  }>;
  secret: Readonly<{
    seat: string;
    lead: string;
    both: string;
  }>;
  qr: string;
  codeTitle: string;
  codeHint: string;
  code: string;
  showCode: string;
  otherKeys: string;
  takeOver: string;
}>;
