import type { FailureCardWithoutStory } from "../../../../cards/deck.ts";

type Searchable = Pick<FailureCardWithoutStory, "id" | "title" | "municipality"> & Readonly<{ sector: string }>;

/** Case, accents and the two ways to write ß and umlauts' dots keep nobody from a card. */
const folded = (text: string): string =>
  text
    .toLocaleLowerCase("de")
    .replaceAll("ß", "ss")
    .normalize("NFD")
    .replaceAll(/\p{Mn}/gu, "");

/**
 * Cards of a sector ("" for all) whose id, town or title holds every word that is looked for, in the order of the deck.
 */
export function findCases<Card extends Searchable>(cards: readonly Card[], wanted: string, sector: string): Card[] {
  const words = folded(wanted).split(/\s+/);
  return cards.filter((card) => {
    const told = folded(`${card.id} ${card.municipality.name} ${card.title}`);
    return (sector === "" || card.sector === sector) && words.every((word) => told.includes(word));
  });
}
