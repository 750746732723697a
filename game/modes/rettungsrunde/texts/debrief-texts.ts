// Generated from the base language by `npm run texts`: change the texts, not this file.
/** What this mode asks when the room looks back: what it made people do, and where they know that from. */
export type DebriefTexts = Readonly<{
  made: string;
  reminds: string;
}>;
