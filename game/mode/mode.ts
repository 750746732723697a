import type { Game } from "boardgame.io";
import * as z from "zod/mini";
import type { PlayableDeck } from "../../cards/deck.ts";
import type { Bot, BotMove } from "./bot.ts";
import type { DeckLimits, SeatLimits } from "./limits.ts";
import type { TableMove, TimeBox, TimeLimits } from "./time-box.ts";

/** What a creator chose; the engine reads the agreed time and the time-boxes, the mode's rules the rest. */
export type MatchSetup = TimeLimits & Readonly<{ minutes?: number | undefined; [field: string]: unknown }>;

/**
 * Seats the table waits for. Where all look at the same thing, `together` is the move with which a seat has seen enough;
 * null where each of them has to choose for itself.
 */
export type Doing = Readonly<{ seats: readonly number[]; together: BotMove | null }>;

/** What ended a match: its own rules, the agreed time, or whoever leads it. */
export const endings = ["play", "time", "facilitator"] as const;
export type Ending = (typeof endings)[number];

/** What came of a match: who won, how long it took in what this mode counts (asks, values named, rounds), what ended it. */
export type Outcome = Readonly<{ winners: readonly number[]; length: number; endedBy: Ending }>;

/** How a match goes, in a line: the phase and what the mode counts, by its own names. */
type Progress = Readonly<{ phase: string; figures: Readonly<Record<string, number>> }>;

/** What a table made of one failure: how many held which cause for the main one, and which way out it chose. */
export type CaseReport = Readonly<{
  card: string;
  causes: Readonly<Record<number, number>>;
  measures: Readonly<Record<string, number>>;
  chosen: string | null;
}>;

/** A mode with the cards of a deck: its rules, what may be sent to them, and how it goes on without people. */
export type PlayableMode<State = unknown, View = unknown, Rules = Game> = Readonly<{
  game: Rules;
  /** What a creator may choose. */
  setup: z.ZodMiniType<MatchSetup>;
  /** The moves a player may send, with what their arguments must be. */
  moves: Readonly<Record<string, z.ZodMiniType<readonly unknown[]>>>;
  /** Moves of them that may answer an older state, since several may choose at once. */
  simultaneousMoves: readonly string[];
  /** Whether the rules take a seat to be gone (`setAbsent`); null while they wait for nobody but the seat on turn. */
  isAbsent: (state: State, seat: number) => boolean | null;
  /** What ends the present phase for all, where it is one that waits for people to be ready. */
  skip: (state: State) => TableMove | null;
  /** The clock of the present phase; null where it has none. */
  timeBox: (state: State, limits: TimeLimits) => TimeBox | null;
  /** Whether the agreed time of the match still ends anything. */
  isTimed: (state: State) => boolean;
  doing: (state: State) => Doing;
  bot: Bot<View>;
  /** Null while the match runs. */
  outcome: (state: State) => Outcome | null;
  progress: (state: State) => Progress;
  /** Failures that were diagnosed, in their order; missing where the mode diagnoses none. */
  report?: (state: State) => readonly CaseReport[];
  /** Who moves first; null where the table wins or loses together. */
  starter: (state: State) => number | null;
}>;

/** A way to play: what server, pages and simulation know of it. Nothing outside its folder names it. */
export type Mode = Readonly<{
  /** In addresses, the protocol and storage. */
  name: string;
  /** Where the deck has cards enough; `limits` says how many may sit with this one. */
  seats: SeatLimits;
  limits: (deck: PlayableDeck) => DeckLimits;
  /** Field of the set-up that lists the failures to draw from; missing where a mode is always dealt from all of them. */
  chosenCards?: string;
  /** Names of what it asks when the room looks back at it; the words stand in texts/<language>/debrief.yaml. */
  debrief?: readonly string[];
  /** The mode with these cards; any language of the deck gives the same. Takes a deck that it cannot be played with, too. */
  withDeck: (deck: PlayableDeck) => PlayableMode;
}>;

/** Inside, a mode knows its own state and view; from outside all modes look alike. The one place that forgets them. */
export const playableMode = <State, View>(mode: PlayableMode<State, View, Game<State, never>>): PlayableMode =>
  mode as unknown as PlayableMode;

/** The code of a card: 24 characters at most, and before them, where there are several decks, the id of its own and ":". */
export const cardCode = z.string().check(z.maxLength(24 + 1 + 24));

/** Fields that every mode's set-up has: the agreed time of the match, in minutes. */
export const commonSetup = { minutes: z.optional(z.int().check(z.gte(5), z.lte(240))) };

/** Seconds of a time-box. Without one, a phase waits for people alone: nobody reads at the pace of a clock unasked. */
export const timeLimit = z._default(z.union([z.literal(0), z.int().check(z.gte(15), z.lte(3600))]), 0);

/** A whole number from `min` to `max`, `default` where it is left out. */
export const countWithin = (range: Readonly<{ min: number; max: number; default: number }>) =>
  z._default(z.int().check(z.gte(range.min), z.lte(range.max)), range.default);
