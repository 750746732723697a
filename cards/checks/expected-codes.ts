import type { DeckFile } from "../schema/deck-file.ts";

/** A place for a card: its code, as the deck forms codes, and the level or number that stands in it. */
export type CardPlace = Readonly<{ id: string; number: number }>;

const fill = (form: string, parts: Readonly<Record<string, string | number>>): string =>
  form.replace(/\{(\w+)\}/g, (whole, part: string) => String(parts[part] ?? whole));

/** The places of one group's cards; undefined where the deck does not promise a form of codes. */
export function failurePlaces({ levels, requires }: DeckFile, group: string): CardPlace[] | undefined {
  const { failureCodes } = requires;
  if (failureCodes === undefined) return undefined;
  return levels.map((level) => ({ id: fill(failureCodes, { group, level }), number: level }));
}

/** The places of one cause's measures; undefined where the deck promises neither how many nor a form of codes. */
export function measurePlaces({ requires }: DeckFile, cause: number): CardPlace[] | undefined {
  const { measureCodes, measuresPerCause } = requires;
  if (measureCodes === undefined || measuresPerCause === undefined) return undefined;
  const numbers = Array.from({ length: measuresPerCause }, (_, index) => index + 1);
  return numbers.map((number) => ({ id: fill(measureCodes, { cause, number }), number }));
}
