/** What people type to be called by, or to be read by others: the same for everybody who reads or compares it. */

/** Control, direction and invisible characters would let one name look like another, or break what stands around it. */
const unseen = /[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}\p{Default_Ignorable_Code_Point}]/gu;

/** The text without what nobody sees, in one line. */
export const visibleText = (typed: string): string =>
  typed.replace(unseen, "").normalize("NFC").replace(/\s+/gu, " ").trim();

/** To make one takes a hundred times as long as to use it, and everybody who joins is compared with all others. */
const collator = new Intl.Collator("de", { sensitivity: "base" });

/** Case and accents tell nobody apart. */
export const isSameName = (one: string, other: string): boolean => collator.compare(one, other) === 0;
