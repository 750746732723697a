import type { CaseReport, Ending } from "../mode/mode.ts";
import type { DeckReference } from "../protocol/public-match.ts";
import type { Counters } from "./check.ts";
import type { AskedQuestion, CheckFormName } from "./check-questions.ts";
import type { DebriefAbout } from "./debrief-about.ts";
import { committedIn, resultsOf } from "./on-paper.ts";
import { headsAt, headsIn } from "./participants.ts";
import { outcome, type Tally, type Vote, votes } from "./round.ts";
import { tableOfVoter } from "./rounds.ts";
import { actualTimes } from "./run.ts";
import type { CheckTime, RoundPlace, StepKind } from "./step.ts";
import { decksOfStep } from "./step-decks.ts";
import type { PrintedResult, Workshop } from "./workshop.ts";

/** What came of a table's match. */
export type MatchReport = Readonly<{
  id: string;
  isOver: boolean;
  /** Missing while it goes on, and in files of before. */
  endedBy?: Ending | undefined;
  /** What the mode counts, by its own names. */
  figures: Readonly<Record<string, number>>;
  cases: readonly CaseReport[];
}>;

/**
 * What is called how that stands in a file by its code or number, in the language of whoever saved it: for those who have
 * neither the decks nor the guide.
 */
export type MinutesWords = Readonly<{
  /** Failures by their codes; `cause`: number of the one that the card gives. `causes` that were chosen, by their numbers. */
  cards: Readonly<Record<string, Readonly<{ title: string; cause: number; causes: Readonly<Record<string, string>> }>>>;
  /** By their codes. */
  measures: Readonly<Record<string, string>>;
  /** What was asked when the room looked back, where somebody answered it. */
  questions: readonly Readonly<{ step: string; question: number; text: string }>[];
  /** Titles of the decks by their ids, and of the guide; missing in files of before, and where they were not known. */
  decks?: Readonly<Record<string, string>> | undefined;
  guide?: string | undefined;
  /** Of the checks: how a card is asked about, how sure people are, and the answers to that. */
  check?: Readonly<{ which: string; confidence: string; scale: readonly string[] }> | undefined;
}>;

/** What is taken home of a workshop, in numbers and words; nobody's name stands in it unless names are asked for. */
export type Minutes = Readonly<{
  format: "quartett-workshop-minutes";
  version: 1;
  title: string;
  language: string;
  decks: readonly DeckReference[];
  guide: string | null;
  isRehearsal: boolean;
  /** Ms since 1970; null where it has not begun, or not ended. */
  startedAt: number | null;
  endedAt: number | null;
  people: number;
  /** Of them, those who joined after the start; missing in files of before. */
  late?: number | undefined;
  tables: readonly Readonly<{ name: string; people: number }>[];
  steps: readonly Readonly<{
    id: string;
    kind: StepKind;
    title: string;
    planned: number;
    /** Minutes it really took, not rounded; null where it was left out. */
    used: number | null;
    isDropped: boolean;
    /** Ids of the decks that it was planned with; missing where nothing is played or diagnosed, and in files of before. */
    decks?: readonly string[] | undefined;
  }>[];
  /** Tables by their numbers from 1. */
  matches: readonly Readonly<Omit<MatchReport, "id"> & Readonly<{ step: string; table: number; mode: string }>>[];
  /** What came of games with printed cards, as it was entered; missing in files of before. */
  results?:
    | readonly Readonly<Pick<PrintedResult, "step" | "mode" | "text"> & Readonly<{ table: number }>>[]
    | undefined;
  rounds: readonly Readonly<{
    step: string | null;
    at: RoundPlace;
    /** By table; 0 stands for the room. */
    cards: Readonly<Record<number, string>>;
    votes: Readonly<Partial<Record<Vote, Readonly<Record<number, Tally>>>>>;
  }>[];
  /** What was asked about in a step besides what is always asked; missing in files of before. */
  debriefs?: readonly (DebriefAbout & Readonly<{ step: string }>)[] | undefined;
  notes: readonly Readonly<{
    step: string;
    question: number;
    /** Title of the group it was put into. */
    group: string | null;
    table: number | null;
    text: string;
    by?: string | undefined;
  }>[];
  /** Sentences: a device for several people holds one; those on paper are counted by whoever entered how many. */
  committed: number;
  checks: readonly Readonly<{
    when: CheckTime;
    answers: number;
    counts: Counters;
    /** Missing in files of before. */
    asked?: readonly AskedQuestion[] | undefined;
    /** Which of the two parallel forms was asked; missing in files of before, in which A came before and B after. */
    form?: CheckFormName | undefined;
  }>[];
  /** In files that a page has saved; missing in those of before. */
  words?: MinutesWords | undefined;
}>;

/** `reports` of the tables' matches by their ids; one that is missing was deleted, or never opened. */
export function minutesOf(
  workshop: Workshop,
  reports: ReadonlyMap<string, MatchReport>,
  { withNames }: Readonly<{ withNames: boolean }>,
): Minutes {
  const { title, language, decks, guide, isRehearsal, run, participants } = workshop;
  const took = actualTimes(run);
  const nameOf = (id: number | null) => participants.find((each) => each.id === id)?.name;
  const titleOf = (group: string | null) => workshop.noteGroups.find(({ id }) => id === group)?.title ?? null;
  return {
    ...{ format: "quartett-workshop-minutes", version: 1, title, language, decks, guide, isRehearsal },
    ...{ startedAt: run.startedAt, endedAt: run.endedAt, people: headsIn(participants) },
    late: headsIn(participants.filter(({ isLate }) => isLate === true)),
    tables: workshop.tables.map(({ name }, index) => ({ name, people: headsAt(workshop, index + 1) })),
    steps: workshop.steps.map((step) => {
      const { id, kind, title, minutes } = step;
      const ms = took.get(id);
      const used = ms === undefined ? null : ms / 60_000;
      const own =
        kind === "match" || kind === "round" ? { decks: decksOfStep(decks, step).map((deck) => deck.id) } : {};
      return { id, kind, title, planned: minutes, used, isDropped: run.dropped.includes(id), ...own };
    }),
    matches: workshop.tables.flatMap(({ matches }, index) =>
      matches.flatMap(({ id, step, mode }) => {
        const report = reports.get(id);
        if (report === undefined) return [];
        const { id: _, ...told } = report;
        return [{ step, table: index + 1, mode, ...told }];
      }),
    ),
    results: workshop.tables.flatMap((table, index) =>
      resultsOf(table).map(({ step, mode, text }) => ({ step, mode, text, table: index + 1 })),
    ),
    rounds: workshop.rounds.map(({ step, at, cards, ballots }) => ({
      ...{ step, at, cards },
      votes: Object.fromEntries(
        votes.flatMap((vote) => {
          const cast = ballots[vote];
          return cast === undefined ? [] : [[vote, outcome(cast, at, tableOfVoter(workshop))]];
        }),
      ),
    })),
    debriefs: workshop.debriefs.flatMap(({ step, about }) => (about === undefined ? [] : [{ step, ...about }])),
    notes: workshop.notes.map(({ step, question, group, table, text, by }) => ({
      ...{ step, question, group: titleOf(group), table, text },
      ...(withNames && by !== null ? { by: nameOf(by) } : {}),
    })),
    committed: committedIn(workshop),
    checks: workshop.checks.map(({ when, asked, form, shown }) => ({ when, asked, form, ...shown })),
  };
}
