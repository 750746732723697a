/**
 * The addresses that are printed as QR codes: `/K/A1`, `/K/EN/A1` and, for a deck other than the one of the house,
 * `/K/EN/BAUHOF/A1`. How many parts there are says which they are, so that a deck may be called EN.
 *
 * Only 0-9, A-Z, "-" and "/": that is QR's alphanumeric mode, in which a code of the same size forgives much more, and
 * every part is a name that any file system and any static host takes. Codes of cards, decks and languages are told
 * apart without regard to case.
 */
export type PrintedCard = Readonly<{
  card: string;
  language: string;
  /** Undefined for the deck of the house. */
  deck?: string | undefined;
}>;

const partPattern = /^[0-9A-Z-]{1,24}$/;

/**
 * The path that is printed for a card; `baseLanguage` is that of the house's deck. Throws if a code cannot be written in
 * it.
 */
export function printedPath({ card, language, deck }: PrintedCard, baseLanguage: string): string {
  const isShort = deck === undefined && language === baseLanguage;
  const parts = [...(isShort ? [] : [printedLanguage(language)]), ...(deck === undefined ? [] : [deck]), card];
  const printed = parts.map((part) => part.toUpperCase());
  const wrong = printed.find((part) => !partPattern.test(part));
  if (wrong !== undefined) throw new Error(`${wrong}: a printed code has 1 to 24 of the characters 0-9, A-Z and "-"`);
  return `/K/${printed.join("/")}`;
}

/**
 * What a printed path names; undefined where it is none, or its language is none of `languages`, which begin with the
 * one that is printed without its name. Codes may be in lower case, and a slash at the end, as static hosts add it, does no harm. `/k/A1`, the app's own address of a card, is none:
 * it names no language.
 */
export function readPrintedPath(path: string, languages: readonly string[]): PrintedCard | undefined {
  const [prefix, ...parts] = path.replace(/^\/|\/$/g, "").split("/");
  const [card, ...before] = parts.map((part) => part.toUpperCase()).reverse();
  if (card === undefined || before.length > 2) return undefined;
  if (prefix !== "K" && (prefix !== "k" || before.length === 0)) return undefined;
  if (![card, ...before].every((part) => partPattern.test(part))) return undefined;
  const named = before.at(-1);
  const language = named === undefined ? languages[0] : languages.find((id) => printedLanguage(id) === named);
  if (language === undefined) return undefined;
  return { card, language, deck: before.length === 2 ? before[0] : undefined };
}

/** The code of a language in print: "EN" for en, and the initials where there are several parts, "DS" for de-simple. */
export function printedLanguage(id: string): string {
  const parts = id.split("-");
  return (parts.length === 1 ? id : parts.map((part) => part.charAt(0)).join("")).toUpperCase();
}
