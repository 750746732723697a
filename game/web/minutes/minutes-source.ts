import type { Minutes } from "../../workshop/minutes.ts";
import type { WebDeck } from "../content/web-deck.ts";
import type { MinutesTexts } from "../texts/minutes-texts.ts";

/** The minutes of one workshop, under a name that no other one beside it has; its deck where that is known. */
export type MinutesSource = Readonly<{ name: string; minutes: Minutes; deck: WebDeck | null }>;

/** What minutes are told with: the words of the page, and its language as a BCP 47 tag. */
export type Telling = Readonly<{ words: MinutesTexts; language: string; modeLabel: (mode: string) => string }>;

/** What cards, causes and ways out are called; by their codes alone where the deck is not at hand. */
export function cardNames({ deck }: MinutesSource) {
  const failure = (card: string) => deck?.failures.find(({ id }) => id === card);
  return {
    card: (card: string) => failure(card)?.title ?? "",
    /** Number of the cause that the card gives. */
    causeOf: (card: string): string | null => failure(card)?.cause.toString() ?? null,
    cause: (number: string) => deck?.causes.find((cause) => String(cause.number) === number)?.name ?? "",
    measure: (code: string) => deck?.measures.find(({ id }) => id === code)?.title ?? "",
  };
}

/** "3 Name": what is said of a thing with a code and perhaps a name. */
export const coded = (code: string, name: string): string => (name === "" ? code : `${code} ${name}`);

export const stepTitle = ({ minutes }: MinutesSource, step: string | null): string =>
  minutes.steps.find(({ id }) => id === step)?.title ?? step ?? "";

/** The name of a table by its number; 0 stands for the room in a round of the room, else for people without a table. */
export function placeName({ minutes }: MinutesSource, table: number, { words }: Telling): string {
  return minutes.tables[table - 1]?.name ?? (table === 0 ? words.cases.noTable : String(table));
}
