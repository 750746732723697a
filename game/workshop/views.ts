import type { CaseReport, Ending } from "../mode/mode.ts";
import type { DeckReference, MatchStatus } from "../protocol/public-match.ts";
import type { Patch } from "../protocol/state-patch.ts";
import type { Counters } from "./check.ts";
import type { AskedQuestion } from "./check-questions.ts";
import type { RoundPhase, Tally, Vote } from "./round.ts";
import type { Run } from "./run.ts";
import type { CheckTime, RoundPlace, Step } from "./step.ts";
import type {
  BeamerView,
  CoFacilitator,
  Debrief,
  Message,
  NoteGroup,
  Participant,
  Right,
  Rules,
  Seating,
  TableMatch,
  WallTurn,
} from "./workshop.ts";

/** What is known of a workshop besides what is stored. */
export type Live = Readonly<{
  /** Whether somebody's device is connected. */
  isHere: (keyHash: string) => boolean;
  /** Undefined where it is not known yet. */
  seatsAt: (matchID: string, keyHash: string) => HeldSeats | undefined;
  /** By the ids of matches; missing where it is not known yet. */
  matches: ReadonlyMap<string, TableProgress>;
  /** What a match has diagnosed so far; missing where nothing of matches is known. */
  casesAt?: (matchID: string) => readonly CaseReport[];
  /** A rehearsal that waits, since as many go on here as may; missing where none does. */
  rehearsalWaits?: boolean | undefined;
}>;

/** What somebody has at a match. */
export type HeldSeats = Readonly<{
  seats: number;
  /** Seats of theirs at which a computer plays on for them. */
  computers: number;
  /** Their device shows the match. */
  isAtMatch: boolean;
}>;

/** How it goes at a table. */
export type TableProgress = Readonly<{
  status: MatchStatus;
  isPaused: boolean;
  /** As the mode calls it; null before the start. */
  phase: string | null;
  /** Null until it is over. */
  endedBy: Ending | null;
  /** Names of those the table waits for, and since when. */
  waitsFor: readonly string[];
  since: number;
  /** Seats for whoever comes late: nobody's, and by their names those of computers that play for nobody. */
  free: number;
  computers: readonly string[];
  /** What the mode counts, by its own names: trust, quartets, cards … */
  figures: Readonly<Record<string, number>>;
}>;

export type RoundView = Readonly<{
  id: string;
  step: string | null;
  /** Ids of the workshop's decks that it is played with; missing: all of them. */
  decks?: readonly string[] | undefined;
  at: RoundPlace;
  phase: RoundPhase;
  /** By table; 0 stands for the room. */
  cards: Readonly<Record<number, string>>;
  /** Votes that were opened. `tables` is null while it is open: nobody follows what others choose. */
  votes: Readonly<Partial<Record<Vote, Readonly<{ voters: number; tables: Readonly<Record<number, Tally>> | null }>>>>;
}>;

/** What tables have diagnosed while they played a step, case by case; tables by their numbers from 1. */
export type PlayedView = Readonly<{ step: string; cases: readonly (Readonly<{ table: number }> & CaseReport)[] }>;

export type CheckView = Readonly<{
  when: CheckTime;
  isOpen: boolean;
  asked: readonly AskedQuestion[];
  /** How many have answered, shown or not. */
  answers: number;
  shown: Readonly<{ answers: number; counts: Counters }>;
}>;

/** A note as everybody reads it; `by` is the name, missing where notes are anonymous. */
export type PublicNote = Readonly<{ question: number; text: string; by?: string | undefined; group: string | null }>;

/** What everybody who knows the join code may see; the beamer shows no more. */
export type PublicWorkshop = Readonly<{
  title: string;
  language: string;
  joinCode: string;
  decks: readonly DeckReference[];
  guide: string | null;
  isRehearsal: boolean;
  /** It goes on as soon as another one ends. */
  rehearsalWaits: boolean;
  deleteAt: number;
  run: Run;
  steps: readonly Step[];
  tables: readonly Readonly<{
    name: string;
    /** People who belong there, those of them whose device is connected, and those who are through with the step. */
    heads: number;
    here: number;
    ready: number;
    /** What is played there in the present step, or what still runs of another one: see `matchAt`. */
    match: TableMatch | null;
    progress: TableProgress | null;
    /** What came of its game with printed cards in the present step, as it was entered. */
    result: string | null;
  }>[];
  /** People in all, and how many devices are connected. */
  heads: number;
  here: number;
  chooseTable: boolean;
  seatsPerTable: number;
  /** The last one. */
  round: RoundView | null;
  /** The round of which the wall is to show what was said, where it does; only of one that is over. */
  said: RoundView | null;
  /** What was diagnosed in play, where the wall is to show that. */
  played: PlayedView | null;
  debrief: Debrief | null;
  /** Of the debrief; none while they are held back. */
  notes: readonly PublicNote[];
  noteGroups: readonly NoteGroup[];
  checks: readonly CheckView[];
  /** Where answers may be kept under a code word, for a question weeks later; null where none is asked. */
  followUp: Readonly<{ joinCode: string; deleteAt: number }> | null;
  /** How many sentences are written down about what people will do: a device for several of them holds one, paper any. */
  committed: number;
  /** To all; the last one. */
  message: Message | null;
  beamer: BeamerView | null;
  wall: WallTurn;
}>;

/** What a participant is shown besides. */
export type ParticipantOwn = Readonly<
  Pick<Participant, "id" | "name" | "kind" | "people" | "table" | "isReady" | "hasCommitted"> & {
    /** What this device has chosen in the open round. */
    ballots: Readonly<Partial<Record<Vote, Tally>>>;
    /** Own notes that carry the name; anonymous ones are known to the device that wrote them. */
    notes: readonly Readonly<{ id: string; step: string; question: number; text: string }>[];
    /** At the match that goes on at the own table; null where none does. */
    held: HeldSeats | null;
    /** Names of those at the same table, the own one first. */
    tablemates: readonly string[];
    /** How many at the own table have written a sentence on paper. */
    committedOnPaper: number;
    /** To the table, or to all: the last one. */
    message: Message | null;
  }
>;

/** What facilitators see besides; `rights` are those of whoever looks. */
export type ConsoleOwn = Readonly<{
  isOwner: boolean;
  rights: readonly Right[];
  rules: Rules;
  /** Nobody new joins. */
  isClosed: boolean;
  participants: readonly Readonly<
    Pick<Participant, "id" | "name" | "kind" | "people" | "table" | "isReady"> & {
      hasDevice: boolean;
      /** A code that opens their place on another device was made, and nobody has used it. */
      hasWayBack: boolean;
      isHere: boolean;
      /** At the match of their table; null where none is played, or they have no device to play with. */
      held: HeldSeats | null;
    }
  >[];
  coFacilitators: readonly Omit<CoFacilitator, "keyHash">[];
  /** For whoever sees to notes all of them; for others those that everybody may read. */
  allNotes: readonly Readonly<{
    id: string;
    step: string;
    question: number;
    text: string;
    by: string | null;
    table: number | null;
    group: string | null;
  }>[];
  /** Of all steps; the one that was opened last comes last. */
  debriefs: readonly Debrief[];
  /** How many notes there are, by step, whoever may read them; missing where there are none. */
  written: Readonly<Record<string, number>>;
  allRounds: readonly RoundView[];
  /** What was diagnosed in play, in the step that was played last. */
  allPlayed: PlayedView | null;
  seating: Seating;
  /** Of each table, in their order: how many there have written a sentence on paper. */
  committedOnPaper: readonly number[];
  /** Of each table, in their order: a device there has told what came of its game with printed cards in the present step. */
  toldResults: readonly boolean[];
  /**
   * Of each table, in their order: who has changed that result when, and what somebody else had entered before; `by` is the
   * name of whoever told it, as long as they are there. Null where nobody has changed it; missing from servers of before.
   */
  changedResults?:
    | readonly (Readonly<{ isTold: boolean; by: string | null; at: number; before: string }> | null)[]
    | undefined;
  /** People sat otherwise before they were dealt anew. */
  maySeatAsBefore: boolean;
  messages: readonly Message[];
  /** Of each table, in their order. */
  matches: readonly (readonly TableMatch[])[];
  createdAt: number;
}>;

/**
 * Socket event "workshop": all that this connection may see, and when it was so by the server's clock, in ms since 1970.
 * `own` is null for whoever only knows the join code. "patch" (`WorkshopPatch`) tells what has changed since.
 */
export type WorkshopMessage = Readonly<{
  now: number;
  shared: PublicWorkshop;
  own: ParticipantOwn | ConsoleOwn | null;
  role: WorkshopRole;
}>;

/** Patches as in `state-patch.ts`; missing where nothing is new. */
export type WorkshopPatch = Readonly<{ now: number; shared?: Patch | undefined; own?: Patch | undefined }>;

export type WorkshopRole = "facilitator" | "participant" | "beamer";
