import type { ChosenBy, EndReason, PhaseName, RettungsrundeResult } from "../rules/state.ts";

type Verdict = NonNullable<RettungsrundeResult["verdict"]>;
type ByPhase = Readonly<Record<PhaseName, string>>;

/** Everything the Rettungsrunde says. A language that lacks a text does not compile. */
export type RettungsrundeTexts = Readonly<{
  round: (round: number, rounds: number) => string;
  phases: ByPhase;
  /** Names the list of phases. */
  course: string;
  /** What just happened. */
  news: Readonly<{
    firstRound: (rounds: number) => string;
    nextRound: (round: number, trust: number) => string;
    revealed: (causes: number) => string;
    talked: string;
    laid: (measures: number) => string;
    tied: (measures: number) => string;
    scored: (found: boolean, measure: "fits" | "misses" | "none", before: number, after: number) => string;
    over: (trust: number) => string;
  }>;
  /** What is expected of the one who looks on this screen. */
  tasks: ByPhase;
  /** Said once the own part is done. */
  done: ByPhase;
  /** What the table does, for spectators. */
  watch: ByPhase;
  missing: (names: string) => string;
  missingMany: (count: number) => string;
  nobodyThere: string;
  paused: string;
  trust: Readonly<{ name: string; value: (trust: number, max: number) => string }>;
  people: Readonly<{
    title: string;
    bot: string;
    free: string;
    offline: string;
    absent: string;
    chose: string;
    ready: string;
    waiting: string;
    notReady: string;
    noDiagnosis: string;
    points: (count: number) => string;
  }>;
  failure: Readonly<{
    title: string;
    promise: string;
    story: string;
    open: string;
    toCauses: string;
    fictional: string;
  }>;
  choice: Readonly<{
    /** Said to whoever confirms before choosing. */
    missing: string;
    /** "Chosen" mark on the option that the rules know of. */
    yours: string;
    own: string;
    look: string;
    mayChange: string;
  }>;
  diagnosis: Readonly<{ legend: string; submit: string; change: string; kept: string; watchTitle: string }>;
  talk: Readonly<{
    title: string;
    share: (count: number, all: number) => string;
    nobody: string;
    without: (names: string) => string;
    promptsTitle: string;
    prompts: readonly string[];
    submit: string;
    kept: string;
  }>;
  measure: Readonly<{
    legend: string;
    against: string;
    submit: string;
    change: string;
    kept: string;
    watchTitle: string;
    watchText: string;
    handTitle: string;
  }>;
  vote: Readonly<{
    legend: string;
    legendAgain: string;
    submit: string;
    change: string;
    kept: string;
    watchTitle: string;
  }>;
  debrief: Readonly<{
    title: (round: number) => string;
    found: (hits: number, counted: number) => string;
    notFound: (hits: number, counted: number) => string;
    fits: string;
    fitsNot: string;
    noMeasure: string;
    trust: (before: number, after: number) => string;
    kept: string;
    cause: string;
    tempting: string;
    measures: string;
    chosenBy: Readonly<Record<ChosenBy, string>>;
    by: (name: string) => string;
    votes: (count: number) => string;
    matches: string;
    matchesNot: (cause: string) => string;
    fitting: string;
    lesson: string;
    questions: string;
    points: string;
    pointsHint: string;
    pointsOf: (name: string, won: number, sum: number) => string;
    submit: string;
    submitLast: string;
    doneLabel: string;
    past: string;
    close: string;
  }>;
  rounds: Readonly<{ title: string; none: string; unfinished: string; solution: string }>;
  result: Readonly<{
    verdicts: Readonly<Record<Verdict, Readonly<{ title: string; text: string }>>>;
    noVerdict: Readonly<{ title: string; text: string }>;
    endedBy: Readonly<Record<EndReason, string>>;
    learnt: string;
    causes: string;
    hit: (times: number) => string;
    missed: (times: number) => string;
    measures: string;
    chosen: (times: number) => string;
    noMeasures: string;
    points: string;
    transferTitle: string;
    transfer: readonly string[];
  }>;
  setUp: Readonly<{
    lead: string;
    rounds: string;
    roundsHint: string;
    roundsOfSector: (count: number) => string;
    sector: string;
    allSectors: string;
    talk: string;
    learning: string;
    matchHint: string;
  }>;
  casePicker: Readonly<{
    choose: string;
    hint: string;
    title: string;
    search: string;
    searchHint: string;
    sector: string;
    noneFound: string;
    picked: (count: number) => string;
    missing: (count: number) => string;
    drawn: (rounds: number) => string;
    clear: string;
  }>;
}>;
