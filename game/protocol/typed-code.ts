/** Codes as people type them: from the wall, from paper, after somebody who reads them out. */

/** What nobody means who types it between the characters of a code: blanks, hyphens and dashes, points, commas. */
const between = /[\s\p{Pd}\u2212\u00ad\u200b\ufeff.,]/gu;

/** Small letters, and nothing between them: capitals, blanks, hyphens and wide characters make no difference. */
export const plainCode = (typed: string): string => typed.normalize("NFKC").toLowerCase().replace(between, "");

/** The six digits that bring somebody back to a match, O taken for 0 and I or L for 1; undefined where they are none. */
export function readSixDigits(typed: string): string | undefined {
  const code = plainCode(typed).replaceAll("o", "0").replace(/[il]/g, "1");
  return /^\d{6}$/.test(code) ? code : undefined;
}

/**
 * The one of these card codes that "b3", "B 3", "M-31" or "bauhof 01" means: what is written exactly so comes first.
 * Undefined where several may be meant.
 */
export function meantCard<Code extends string>(typed: string, codes: readonly Code[]): Code | undefined {
  const exact = codes.find((code) => code.toUpperCase() === typed.trim().toUpperCase());
  if (exact !== undefined) return exact;
  const plain = plainCode(typed);
  const [only, other] = codes.filter((code) => plainCode(code) === plain);
  return other === undefined ? only : undefined;
}
