import { codeOf } from "../../../cards/card-code.ts";
import { readNamespaced } from "../../../cards/namespaced.ts";
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

/**
 * What cards, causes and ways out are called: by the deck, or by what the file says of them, or not at all. Causes are
 * called as the deck of the card calls them that they are said of.
 */
export function cardNames({ deck, minutes: { words } }: MinutesSource) {
  const failure = (card: string) => deck?.failures.find(({ id }) => id === card);
  const inFile = <Name>(names: Readonly<Record<string, Name>> | undefined, code: string): Name | undefined =>
    names !== undefined && Object.hasOwn(names, code) ? names[code] : undefined;
  return {
    card: (card: string): string => failure(card)?.title ?? inFile(words?.cards, card)?.title ?? "",
    /** Number of the cause that the card gives. */
    causeOf: (card: string): string | null =>
      (failure(card)?.cause ?? inFile(words?.cards, card)?.cause)?.toString() ?? null,
    cause(number: string, card: string): string {
      const cause = deck?.causes.find((each) => String(each.number) === number);
      const own = inFile(cause?.inDecks, readNamespaced(card).deck ?? "");
      return (own ?? cause)?.name ?? inFile(inFile(words?.cards, card)?.causes, number) ?? "";
    },
    /** What people call a way out. */
    measureCode(id: string): string {
      const card = deck?.measures.find((measure) => measure.id === id);
      return card === undefined ? id : codeOf(card);
    },
    measure: (code: string): string =>
      deck?.measures.find(({ id }) => id === code)?.title ?? inFile(words?.measures, code) ?? "",
  };
}

/** What a deck is called: as it is offered here, or by what the file says, or not at all. */
export function deckName(
  { minutes: { words } }: MinutesSource,
  id: string,
  { deckTitle }: Telling,
): string | undefined {
  const inFile = words?.decks;
  return deckTitle(id) ?? (inFile !== undefined && Object.hasOwn(inFile, id) ? inFile[id] : undefined);
}

/** "3 Name": what is said of a thing with a code and perhaps a name. */
export const coded = (code: string, name: string): string => (name === "" ? code : `${code} ${name}`);

type Asked = Pick<Minutes["notes"][number], "step" | "question">;

/** The question of the debrief that a note answers; undefined where neither guide nor deck is known. */
export function knownQuestion({ asked, deck, minutes }: MinutesSource, { step, question }: Asked): string | undefined {
  const about = minutes.debriefs?.find((each) => each.step === step);
  const besides = about === undefined ? [] : aboutGroups(asked?.about(about, deck) ?? nothingBesides).flat();
  return asked?.debrief[question] ?? besides.find(({ index }) => index === question)?.text;
}

/** The same, else as the file has it, or by its number. */
export function debriefQuestion(source: MinutesSource, { step, question }: Asked, { words }: Telling): string {
  const known = knownQuestion(source, { step, question });
  const inFile = source.minutes.words?.questions.find((each) => each.step === step && each.question === question);
  return known ?? inFile?.text ?? `${words.notes.question} ${question + 1}`;
}

export const stepTitle = ({ minutes }: MinutesSource, step: string | null): string =>
  minutes.steps.find(({ id }) => id === step)?.title ?? step ?? "";

/** The name of a table by its number; 0 stands for the room in a round of the room, else for people without a table. */
export function placeName({ minutes }: MinutesSource, table: number, { words }: Telling): string {
  return minutes.tables[table - 1]?.name ?? (table === 0 ? words.cases.noTable : String(table));
}
