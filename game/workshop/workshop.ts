import type { DeckReference } from "../protocol/public-match.ts";
import type { CheckForm } from "./check.ts";
import type { DebriefAbout } from "./debrief-about.ts";
import type { Round } from "./round.ts";
import type { Run } from "./run.ts";
import type { Step } from "./step.ts";

/** What a co-facilitator may be allowed: to lead the run, to see to tables and people, to see to notes. */
export const rights = ["lead", "tables", "notes"] as const;
export type Right = (typeof rights)[number];

export type CoFacilitator = Readonly<{ id: string; name: string; keyHash: string; rights: readonly Right[] }>;

/**
 * Somebody who takes part: a person, or a device around which a whole table sits. Without a device of their own
 * (`keyHash` null) the facilitator enters what they say.
 */
export type Participant = Readonly<{
  /** Unique in the workshop, never given twice. */
  id: number;
  name: string;
  keyHash: string | null;
  /** Of the device before this one, whose seats go over to it. */
  formerHash?: string;
  /** For another device, once: made by the facilitator. */
  wayBackHash: string | null;
  kind: "person" | "table";
  /** How many people: 1, or those around the device. */
  people: number;
  /** Number of the table; null while they have none. */
  table: number | null;
  /** They are through with the present step. */
  isReady: boolean;
  /** They joined after the start; missing where they did not. */
  isLate?: boolean | undefined;
  /** They have written down what they will do; what it is stays on their device. */
  hasCommitted: boolean;
}>;

/** A match that a table plays, or has played, in a step. */
export type TableMatch = Readonly<{ id: string; step: string; mode: string }>;

/** What came of a game with printed cards at a table in a step, in a line; empty where somebody took back what another entered. */
export type PrintedResult = Readonly<{
  step: string;
  mode: string;
  text: string;
  /** By a device of the table; missing where the facilitator has entered it. */
  isTold?: boolean | undefined;
  /** Participant whose device told it; missing where none did, and in those of before. */
  by?: number | undefined;
  /** Ms since 1970; missing in those of before. */
  at?: number | undefined;
  /** What stood there before somebody else changed it; missing where nobody did. */
  before?: string | undefined;
}>;

/** Tables are numbered from 1 in their order. */
type Table = Readonly<{
  name: string;
  /** In their order; the last one is the one that is played. */
  matches: readonly TableMatch[];
  /** One a step, as it was entered last; missing where none was. */
  results?: readonly PrintedResult[] | undefined;
  /** So many there have written on paper what they will do; missing where nobody has entered it. */
  committedOnPaper?: number | undefined;
}>;

export type Message = Readonly<{
  id: string;
  text: string;
  /** Null: to all. */
  table: number | null;
  at: number;
}>;

/** Where notes are written: the questions of a step, and whether names stand with them. */
export type Debrief = Readonly<{
  step: string;
  isOpen: boolean;
  /** Names are not stored; otherwise everybody reads who wrote what. */
  isAnonymous: boolean;
  isShort: boolean;
  /** Only those who lead read the notes, until they show them. */
  isHeld?: boolean | undefined;
  /** What is asked about besides; missing where nothing is, and in debriefs of before. */
  about?: DebriefAbout | undefined;
}>;

export type Note = Readonly<{
  /** Made by whoever wrote it; where notes are anonymous, a digest of that. */
  id: string;
  step: string;
  /** Index among the questions. */
  question: number;
  text: string;
  /** Participant; null where notes are anonymous. */
  by: number | null;
  table: number | null;
  /** Id of the group it was put into. */
  group: string | null;
}>;

export type NoteGroup = Readonly<{ id: string; step: string; title: string }>;

/** Who is to sit at which table, by name, as the facilitator has listed them; whoever is not there yet, too. */
export type Seating = readonly Readonly<{ name: string; table: number }>[];

/** Who plays on for somebody who is gone: a computer after a while, or nobody. */
export const goneRules = ["bot", "empty"] as const;

export type Rules = Readonly<{
  gone: (typeof goneRules)[number];
  /** All tables get the same cards, dealt alike. */
  sameDeal: boolean;
  /** People choose their table; otherwise they are dealt. */
  chooseTable: boolean;
  /** Of one table, at most. */
  seatsPerTable: number;
}>;

/** All that is stored of a workshop. Secrets stand in it as hashes only; times are ms since 1970. */
export type Workshop = Readonly<{
  title: string;
  language: string;
  /** At least one; the workshop keeps these versions. */
  decks: readonly DeckReference[];
  /** Name of the guide that leads; null where the plan is its own. */
  guide: string | null;
  joinCode: string;
  facilitatorHash: string;
  /** Opens the lead on another device. */
  recoveryHash: string;
  coFacilitators: readonly CoFacilitator[];
  createdAt: number;
  /** When all of it is deleted. */
  deleteAt: number;
  /** A trial with computers; the word stands on every page. */
  isRehearsal: boolean;
  rules: Rules;
  /** Nobody new joins by the code; whoever is in stays in. Missing: the door is open. */
  isClosed?: boolean;
  steps: readonly Step[];
  run: Run;
  nextParticipant: number;
  participants: readonly Participant[];
  tables: readonly Table[];
  /** Who has sat together before, as pairs of ids, the smaller first: to mix people anew. */
  met: readonly (readonly [number, number])[];
  /** Missing where nobody was listed. */
  seating?: Seating | undefined;
  /** Where everybody sat before they were dealt anew; missing where nobody was, or that was taken back. */
  seatedBefore?: readonly Readonly<Pick<Participant, "id" | "table">>[] | undefined;
  messages: readonly Message[];
  /** In the order of opening; at most one of them is open. */
  rounds: readonly Round[];
  debriefs: readonly Debrief[];
  notes: readonly Note[];
  /** Ids that are not written anew; missing where no note was deleted. */
  deletedNotes?: readonly string[] | undefined;
  noteGroups: readonly NoteGroup[];
  checks: readonly CheckForm[];
  /** The code of the question weeks later, and when that is deleted; missing where none is offered. */
  followUp?: Readonly<{ joinCode: string; deleteAt: number }> | undefined;
  /** What the beamer shows in place of what the step says: null follows the step. */
  beamer: BeamerView | null;
  /** Missing where nobody has turned it. */
  wall?: WallTurn | undefined;
  /** Hashes of the latest requests of those who lead: one that is sent again is not carried out again. */
  carriedOut?: readonly string[] | undefined;
}>;

/** A page that the facilitator puts on the wall. */
export const beamerViews = [
  "welcome",
  "agenda",
  "card",
  "round",
  "tables",
  "notes",
  "said",
  "results",
  "clock",
  "dark",
] as const;
export type BeamerView = Readonly<{
  show: (typeof beamerViews)[number];
  card?: string | undefined;
  /** Id of the round of which is shown what was said; missing: the last one that is over. */
  round?: string | undefined;
  /** Shown is what was said in play, instead of in a round. */
  isPlayed?: boolean | undefined;
}>;

/** How those who lead have turned the pages of what is on the wall. */
export type WallTurn = Readonly<{
  /** By so many pages in all: what is more than before is turned on, what is less, back. */
  turned: number;
  /** It does not turn by itself. */
  isHeld: boolean;
}>;

export const unturned: WallTurn = { turned: 0, isHeld: false };

/** How long a rehearsal is kept from its opening, in ms, whatever is asked for. */
export const rehearsalLasts = 2 * 60 * 60 * 1000;

/** When a workshop is deleted that is to be deleted at `wanted`. */
export const deletionOf = (
  { isRehearsal, createdAt }: Pick<Workshop, "isRehearsal" | "createdAt">,
  wanted: number,
): number => (isRehearsal ? Math.min(wanted, createdAt + rehearsalLasts) : wanted);

/** How much one workshop may hold: whoever knows the code can write into it. */
export const workshopLimits = {
  tables: 40,
  participants: 250,
  peopleAtDevice: 12,
  steps: 60,
  decks: 8,
  minutesAStep: 600,
  cardsAStep: 40,
  notes: 1500,
  notesAPerson: 60,
  matchesATable: 30,
  noteLength: 400,
  groups: 60,
  messages: 200,
  messageLength: 300,
  resultLength: 120,
  rounds: 60,
  coFacilitators: 12,
  titleLength: 120,
  nameLength: 24,
} as const;
