/** What server and web app say to each other about a match, besides boardgame.io's own messages. */
import type { RefusalCode } from "./refusal-codes.ts";

export type MatchStatus = "waiting" | "running" | "over";

/** What may run out: the time of the present phase, or that of the whole match. */
export const clocks = ["phase", "match"] as const;
export type ClockName = (typeof clocks)[number];

export const botStrengths = ["easy", "medium", "strong"] as const;
export type BotStrength = (typeof botStrengths)[number];

type SeatLimits = Readonly<{ min: number; max: number }>;

/** How a mode may be played with the server's deck: by how many, or what the deck has too few of. */
export type ModeOffer =
  | Readonly<{ seats: SeatLimits }>
  | Readonly<{
      unplayable: Readonly<{
        lacks: "values" | "failures" | "groups" | "causes" | "measures";
        has: number;
        needed: number;
      }>;
    }>;

/** Names the exact content of a deck: `version` is another one after every correction. */
export type DeckReference = Readonly<{ id: string; version: string }>;

/**
 * GET /api/decks: what may be chosen for new matches, the default deck first. What a deck holds lies under
 * `deckFilePath`, unchanging: `<language>/deck.json`, `<language>/stories.json`, `pictures/<file>`.
 */
export type DeckOffer = DeckReference &
  Readonly<{
    licence: string;
    /** The one the deck was written in first. */
    languages: readonly Readonly<{ id: string; name: string; tag: string; simple: boolean }>[];
    /** By the ids of the languages. */
    titles: Readonly<Record<string, string>>;
    /** How many cards it has. */
    failures: number;
    measures: number;
    /** By the names of the modes: how each may be played with this deck alone. */
    modes: Readonly<Record<string, ModeOffer>>;
  }>;

/** Where a file of a deck lies; also of one that is offered no more, as long as a match has it. */
export const deckFilePath = ({ id, version }: DeckReference, file: string): string =>
  `/api/decks/${id}/${version}/${file}`;

/** GET /api/settings */
export type ServerSettings = Readonly<{
  /** By the names of the modes, with the default deck. */
  modes: Readonly<Record<string, ModeOffer>>;
  /** For how many days a match may be kept after its last change. */
  keepDays: Readonly<{ defaultDays: number; maxDays: number }>;
  /** The origin by which people reach the server; null where its operator has not said one that others can open. */
  publicUrl: string | null;
  /** Without that: those of the machine in its networks, told only to who sits at it. */
  networkOrigins: readonly string[];
}>;

/** A seat as everybody sees it. */
export type PublicSeat = Readonly<{
  seat: number;
  name: string;
  isConnected: boolean;
  /** A computer player sits here: for good, or until the person comes back. */
  bot: BotStrength | null;
  /** Nobody's seat: whoever joins next takes it. */
  isFree: boolean;
  /** Somebody holds this seat, even where a bot stands in for them. */
  hasPerson: boolean;
  /** The person is gone so long that any player may give the seat to a bot. */
  mayGetBot: boolean;
}>;

/** What everybody who knows the link may know of a match. */
export type PublicMatch = Readonly<{
  matchID: string;
  gameName: string;
  /** At least one; several are played as one (`cards/combine-decks.ts`). */
  decks: readonly DeckReference[];
  setup: unknown;
  status: MatchStatus;
  /** How many may sit here. */
  seatLimits: SeatLimits;
  players: readonly PublicSeat[];
  /** Only players and the creator see the table. */
  playersOnly: boolean;
  /** A workshop's: its facilitator opens the next match. */
  isInWorkshop?: boolean;
  /** Of a workshop that is a trial with computers: the page says so. */
  isRehearsal?: boolean;
  isPaused: boolean;
  /**
   * Milliseconds until the present phase ends by itself, at the time of sending; null where it waits for people. While the
   * match is paused, what will be left afterwards.
   */
  phaseEndsIn: number | null;
  /** The same for the whole match. */
  matchEndsIn: number | null;
  nextMatchID: string | null;
}>;

/** Socket event "lobby", at every change; `yourSeat` is the seat that this connection's credentials open and it asked for. */
export type LobbyMessage = PublicMatch &
  Readonly<{
    yourSeat: number | null;
    /** Where they open several, as at a device around which a table sits: all of them; the table waits for some. */
    yourSeats?: readonly Readonly<{ seat: number; isAwaited: boolean }>[];
    /** This connection may use the facilitator's actions now. */
    mayFacilitate: boolean;
    /** Seat that stands in for the creator while the creator is gone; null while the creator is there. */
    standIn: number | null;
  }>;

/**
 * One thing that is wrong with a request: the field, such as `steps.3.minutes`, and what is expected there, by a code with
 * its values, and in words: in English, unless another language was asked for.
 */
export type RefusedFinding = Readonly<{
  field: string;
  code: string;
  values: Readonly<Record<string, string | number>>;
  expected: string;
}>;

/**
 * Socket event "refused", and every refusal over HTTP: what was sent was not carried out. `message` is for developers;
 * of an "invalid-request" `findings` say the same, field by field.
 */
export type RefusedMessage = Readonly<{
  code: RefusalCode;
  message: string;
  findings?: readonly RefusedFinding[];
}>;

/** What a packet is answered with where it asked for an acknowledgement; where it was refused, "refused" comes too. */
export type Acknowledgement = Readonly<{ ok: true }> | RefusedMessage;

/**
 * Fifth argument of "sync": this client takes "patch" (the `_stateID` that it changes, and a `Patch` of
 * `state-patch.ts`) where boardgame.io's own takes a whole state by "update". Its "sync" holds the state alone.
 */
export type SyncOptions = Readonly<{ patches?: boolean | undefined }>;

/** Reactions that players may show each other; socket event "react" (match, reaction) in, "reaction" out. */
export const reactions = ["clap", "laugh", "wow", "think", "ouch", "heart"] as const;
export type Reaction = (typeof reactions)[number];
export type ReactionMessage = Readonly<{ seat: number; reaction: Reaction }>;

/**
 * POST /api/matches/:matchID/rejoin { code }: what the code opens. The keys are new ones; those of before open nothing.
 * `alsoLeads`: the matches that followed this one, whose lead went along and is opened by the same `creatorKey`.
 */
export type RejoinAnswer = Readonly<{
  seat?: number;
  credentials?: string;
  creatorKey?: string;
  alsoLeads?: readonly string[];
}>;

/**
 * POST /api/matches/:matchID/start, with the creator's key, or the credentials of the seat that stands in.
 */

/**
 * POST /api/matches/:matchID/way-back, with the creator's key or the credentials of a seat: answers { code }, six digits
 * that open the same on another device, once and within half an hour. `credentials`, with the creator's key: of the
 * creator's own seat, which the code is to open as well.
 */
export type WayBackRequest = Readonly<{ credentials?: string | undefined }>;

/**
 * POST /api/matches/:matchID/facilitate, with the creator's key, or the credentials of the seat that stands in.
 * `seatBot` without a seat adds a bot while the match waits; `rejoinCode` answers { code }; `extend` adds time.
 */
export type FacilitatorAction =
  | Readonly<{ type: "pause" | "resume" | "undo" | "skip" | "end" }>
  | Readonly<{ type: "extend"; clock: ClockName; minutes: number }>
  | Readonly<{ type: "seatBot"; seat?: number | undefined; strength: BotStrength }>
  | Readonly<{ type: "remove" | "rejoinCode"; seat: number }>;
