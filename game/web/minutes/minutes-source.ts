import type { DebriefAbout } from "../../workshop/debrief-about.ts";
import { type AboutQuestions, aboutGroups, nothingBesides } from "../../workshop/debrief-questions.ts";
import type { Minutes } from "../../workshop/minutes.ts";
import type { WebDeck } from "../content/web-deck.ts";
import type { MinutesTexts } from "../texts/minutes-texts.ts";

/** What people were asked, in words: when the room looked back, by its index; and in the checks. */
export type AskedWords = Readonly<{
  /** Title of the guide, where one led. */
  guide: string | null;
  debrief: readonly string[];
  /** When it looked back at what was played: about cards, by the words of `deck`, and about the mode. */
  about: (about: DebriefAbout, deck: WebDeck | null) => AboutQuestions;
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

type Asked = Pick<Minutes["notes"][number], "step" | "question">;

/** The question of the debrief that a note answers; by its number where the words are not known. */
export function debriefQuestion(source: MinutesSource, { step, question }: Asked, { words }: Telling): string {
  const { asked, deck, minutes } = source;
  const about = minutes.debriefs?.find((each) => each.step === step);
  const besides = about === undefined ? [] : aboutGroups(asked?.about(about, deck) ?? nothingBesides).flat();
  const known = asked?.debrief[question] ?? besides.find(({ index }) => index === question)?.text;
  return known ?? `${words.notes.question} ${question + 1}`;
}

export const stepTitle = ({ minutes }: MinutesSource, step: string | null): string =>
  minutes.steps.find(({ id }) => id === step)?.title ?? step ?? "";

/** The name of a table by its number; 0 stands for the room in a round of the room, else for people without a table. */
export function placeName({ minutes }: MinutesSource, table: number, { words }: Telling): string {
  return minutes.tables[table - 1]?.name ?? (table === 0 ? words.cases.noTable : String(table));
}
