import type { Minutes } from "../../workshop/minutes.ts";
import type { WebDeck } from "../content/web-deck.ts";
import type { MinutesTexts } from "../texts/minutes-texts.ts";

/** What people were asked, in words: when the room looked back, by its index; and in the checks. */
export type AskedWords = Readonly<{
  /** Title of the guide, where one led. */
  guide: string | null;
  debrief: readonly string[];
  confidence: string;
  /** The answers to that. */
  scale: readonly string[];
  /** Of a card: its cause. */
  which: string;
}>;

/** The minutes of one workshop, under a name that no other one beside it has; its deck and questions where they are known. */
export type MinutesSource = Readonly<{
  name: string;
  minutes: Minutes;
  deck: WebDeck | null;
  asked: AskedWords | null;
}>;

/** What a mode has counted, in its words. */
type FigureWords = Readonly<{
  line: (mode: string, figures: Readonly<Record<string, number>>) => string;
  name: (mode: string, figure: string) => string;
}>;

/** What minutes are told with: the words of the page, and its language as a BCP 47 tag. */
export type Telling = Readonly<{
  words: MinutesTexts;
  language: string;
  modeLabel: (mode: string) => string;
  /** By its id; undefined where it is not known. */
  deckTitle: (deck: string) => string | undefined;
  figures: FigureWords;
}>;

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

/** A question of the debrief by its index; by its number where the words are not known. */
export const debriefQuestion = ({ asked }: MinutesSource, index: number, { words }: Telling): string =>
  asked?.debrief[index] ?? `${words.notes.question} ${index + 1}`;

export const stepTitle = ({ minutes }: MinutesSource, step: string | null): string =>
  minutes.steps.find(({ id }) => id === step)?.title ?? step ?? "";

/** The name of a table by its number; 0 stands for the room in a round of the room, else for people without a table. */
export function placeName({ minutes }: MinutesSource, table: number, { words }: Telling): string {
  return minutes.tables[table - 1]?.name ?? (table === 0 ? words.cases.noTable : String(table));
}
