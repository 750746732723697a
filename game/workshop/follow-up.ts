import type { DeckReference } from "../protocol/public-match.ts";
import { type Answers, type CheckForm, shownTogether } from "./check.ts";
import { type AskedQuestion, confidence } from "./check-questions.ts";
import { Refused } from "./refused.ts";
import { type CheckTime, checkTimes } from "./step.ts";

/** How many people went which way from a check to weeks later, by the ids of questions; see `ways`. */
type Moves = Readonly<Record<string, readonly number[]>>;
/** Shown together as soon as enough wait for it, never fewer. */
type Pairs = Readonly<Record<"shown" | "waiting", Readonly<{ people: number; moves: Moves }>>>;

/** From then to later: how sure somebody is has fallen, stayed, risen; a cause was right neither time, then, later, both. */
const ways = { confidence: 3, cause: 4 } as const;

/** Answers that only who knows the code word can read. */
export type SealedRow = Readonly<{ id: string } & Partial<Record<CheckTime, string>>>;

/**
 * What is kept for a question weeks after a workshop, for those alone who chose a code word: a document of its own, with a
 * date of its own, tied to no seat, no name and no time. A row is gone as soon as it is answered.
 */
export type FollowUp = Readonly<{
  kind: "follow-up";
  title: string;
  language: string;
  decks: readonly DeckReference[];
  guide: string | null;
  joinCode: string;
  deleteAt: number;
  /** Of the workshop's recovery code, which deletes it; missing in those from before it did. */
  recoveryHash?: string | undefined;
  /** Codes of cards that the workshop has shown. */
  known: readonly string[];
  /** What was asked in the checks from which rows have come. */
  asked: Readonly<Partial<Record<CheckTime, readonly AskedQuestion[]>>>;
  /** In the order of their ids, which say nothing of when they came. */
  rows: readonly SealedRow[];
  pairs: Readonly<Partial<Record<CheckTime, Pairs>>>;
  /** Hashes of numbers that came with answers, so that one that is sent twice counts once; in alphabetical order. */
  spent: readonly string[];
}>;

/** What everybody may know who has its code. */
export type FollowUpView = Readonly<
  Pick<FollowUp, "title" | "language" | "decks" | "guide" | "deleteAt"> & {
    asked: readonly AskedQuestion[];
    /** How many have answered, shown or not. */
    answers: number;
    results: readonly Readonly<{ when: CheckTime; people: number; moves: Moves }>[];
  }
>;

/** So many code words one follow-up keeps: as many as people can take part, twice over. */
const maxRows = 500;

/** Adds what somebody answered in a check, sealed; the same row again where it came before. */
export function keepRow(
  followUp: FollowUp,
  { when, asked }: Pick<CheckForm, "when" | "asked">,
  row: SealedRow,
): FollowUp {
  const before = followUp.rows.find(({ id }) => id === row.id);
  if (before?.[when] !== undefined) throw new Refused("word-taken", "somebody has this code word");
  if (before === undefined && followUp.rows.length >= maxRows)
    throw new Refused("workshop-full", "too many code words");
  const others = followUp.rows.filter((each) => each !== before);
  const rows = [...others, { ...before, ...row }].toSorted((one, other) => (one.id < other.id ? -1 : 1));
  return { ...followUp, rows, asked: { ...followUp.asked, [when]: followUp.asked[when] ?? asked } };
}

/** What is asked later: for the causes that were asked for before, by cards that were not asked about yet. */
export function askedLater(
  { asked, known }: Pick<FollowUp, "asked" | "known">,
  { failures }: Readonly<{ failures: readonly Card[] }>,
): readonly AskedQuestion[] {
  const forms = checkTimes.flatMap((when) => (asked[when] === undefined ? [] : [asked[when]]));
  const used = new Set(forms.flat().map(({ card }) => card));
  return (forms[0] ?? []).flatMap(({ id, card: before }): AskedQuestion[] => {
    const cause = failures.find((card) => card.id === before)?.cause;
    const others = failures.filter((card) => card.cause === cause && !used.has(card.id));
    const card = others.find((each) => !known.includes(each.id)) ?? others[0];
    if (card === undefined) return [];
    const causes = [...new Set([card.cause, ...card.otherCauses.map((other) => other.cause)])].sort((a, b) => a - b);
    return [{ id, card: card.id, causes }];
  });
}
type Card = Readonly<{ id: string; cause: number; otherCauses: readonly Readonly<{ cause: number }>[] }>;

type Later = Readonly<{
  row: string;
  /** What the row held, opened by its code word. */
  first: Readonly<Partial<Record<CheckTime, Answers>>>;
  later: Answers;
  numberHash: string;
}>;

/** Counts which way somebody went, and forgets the row. The same where it came before. */
export function answerLater(
  followUp: FollowUp,
  { row, first, later, numberHash }: Later,
  deck: Readonly<{ failures: readonly Card[] }>,
): FollowUp {
  if (followUp.spent.includes(numberHash)) return followUp;
  const laterForm = askedLater(followUp, deck);
  const pairs = checkTimes.flatMap((when) => {
    const answers = first[when];
    if (answers === undefined) return [];
    const moved = movesOf({ form: followUp.asked[when] ?? [], answers }, { form: laterForm, answers: later }, deck);
    return [[when, released(followUp.pairs[when] ?? nothing, moved)] as const];
  });
  return {
    ...followUp,
    rows: followUp.rows.filter(({ id }) => id !== row),
    pairs: { ...followUp.pairs, ...Object.fromEntries(pairs) },
    spent: [...followUp.spent, numberHash].sort(),
  };
}

export function followUpView(followUp: FollowUp, deck: Readonly<{ failures: readonly Card[] }>): FollowUpView {
  const { title, language, decks, guide, deleteAt, pairs, spent } = followUp;
  return {
    ...{ title, language, decks, guide, deleteAt, answers: spent.length },
    asked: askedLater(followUp, deck),
    results: checkTimes.flatMap((when) => {
      const shown = pairs[when]?.shown;
      return shown === undefined || shown.people === 0 ? [] : [{ when, ...shown }];
    }),
  };
}

const nothing: Pairs = { shown: { people: 0, moves: {} }, waiting: { people: 0, moves: {} } };

type Answered = Readonly<{ form: readonly AskedQuestion[]; answers: Answers }>;

function movesOf(then: Answered, now: Answered, deck: Readonly<{ failures: readonly Card[] }>): Moves {
  const [sure, surer] = [then, now].map(({ answers }) => answers[confidence.id]?.chosen);
  const isRight = ({ form, answers }: Answered, id: string): boolean => {
    const asked = form.find((each) => each.id === id);
    const card = deck.failures.find((each) => each.id === asked?.card);
    return card !== undefined && asked?.causes[answers[id]?.chosen ?? -1] === card.cause;
  };
  const causes = now.form.filter(({ id }) => then.form.some((each) => each.id === id));
  return {
    ...(sure === undefined || surer === undefined
      ? {}
      : { [confidence.id]: one(ways.confidence, Math.sign(surer - sure) + 1) }),
    ...Object.fromEntries(
      causes.map(({ id }) => [id, one(ways.cause, Number(isRight(then, id)) + 2 * Number(isRight(now, id)))]),
    ),
  };
}

const one = (length: number, at: number): readonly number[] =>
  Array.from({ length }, (_, index) => Number(index === at));

function released({ shown, waiting }: Pairs, moves: Moves): Pairs {
  const next = { people: waiting.people + 1, moves: sum(waiting.moves, moves) };
  if (next.people < shownTogether) return { shown, waiting: next };
  return {
    shown: { people: shown.people + next.people, moves: sum(shown.moves, next.moves) },
    waiting: nothing.waiting,
  };
}

function sum(these: Moves, those: Moves): Moves {
  const ids = [...new Set([...Object.keys(these), ...Object.keys(those)])];
  return Object.fromEntries(
    ids.map((id) => {
      const [mine, theirs] = [these[id] ?? [], those[id] ?? []];
      const length = Math.max(mine.length, theirs.length);
      return [id, Array.from({ length }, (_, index) => (mine[index] ?? 0) + (theirs[index] ?? 0))];
    }),
  );
}
