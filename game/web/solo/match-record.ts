import type { State } from "boardgame.io";
import { NotInDeck } from "../../../cards/deck.ts";
import type { Engine } from "../../engine/engine.ts";
import type { Strength } from "../../mode/bot.ts";
import type { MatchSetup } from "../../mode/mode.ts";
import type { DeckReference } from "../../protocol/public-match.ts";
import { deviceStorage } from "../storage/browser-storage.ts";

/** A move as it was made, by whoever made it; "table" is what clocks and buttons do for everybody. */
export type LoggedMove = Readonly<{
  seat: number;
  move: string;
  args: readonly unknown[];
  by: "person" | "bot" | "table";
}>;

/** `bot` is null for people. */
export type LocalSeat = Readonly<{ name: string; bot: Strength | null }>;

/** How long computer players seem to think. */
export const paces = ["calm", "brisk", "instant"] as const;
export type Pace = (typeof paces)[number];

/** Everything that brings a match back: what it was dealt from, and every move since. */
export type MatchRecord = Readonly<{
  version: 1;
  id: string;
  gameName: string;
  /** As they were when it began; missing in matches of earlier releases, which were played with the deck of the pages. */
  decks?: readonly DeckReference[] | undefined;
  setup: MatchSetup;
  seats: readonly LocalSeat[];
  pace: Pace;
  seed: string;
  /** Null: dealt from the seed. Otherwise the state that `log` goes on from. */
  base: State | null;
  log: readonly LoggedMove[];
  /** The state as it stands; null before the first move. */
  state: State | null;
  /** Milliseconds left of the agreed time; null without one. */
  timeLeft: number | null;
}>;

export type MatchPlan = Pick<MatchRecord, "gameName" | "setup" | "seats" | "pace"> &
  Readonly<{ decks: readonly DeckReference[] }>;

/** A new match; nobody has moved yet. */
export function newRecord({ gameName, decks, setup, seats, pace }: MatchPlan): MatchRecord {
  const seed = Array.from(crypto.getRandomValues(new Uint32Array(4)), (part) => part.toString(36)).join("-");
  const timeLeft = setup.minutes === undefined ? null : setup.minutes * 60_000;
  return {
    version: 1,
    id: seed,
    gameName,
    decks,
    setup,
    seats,
    pace,
    seed,
    base: null,
    log: [],
    state: null,
    timeLeft,
  };
}

/** The state that the log leads to, from the deal or from `base`. Throws where the rules refuse one of its moves. */
export function replay(engine: Engine, record: MatchRecord): State {
  let state = record.base ?? engine.start(record.seats.length, record.setup, record.seed);
  for (const made of record.log) {
    const applied = engine.move(state, made.seat, made.move, made.args);
    if (applied === undefined) throw new Error(`the rules refuse ${made.move} of seat ${made.seat}`);
    state = applied.state;
  }
  return state;
}

/**
 * The match as it was left, with the log that leads there. A new version of the app may deal or judge differently: then
 * the match goes on from the state that was kept, and what came before can no longer be taken back. Throws `NotInDeck`
 * where nobody knows which cards it was begun with, and these do not lead to where it stands.
 */
export function resume(engine: Engine, record: MatchRecord): { record: MatchRecord; state: State } {
  const { state: kept } = record;
  if (kept === null) return { record, state: replay(engine, record) };
  const state = attemptReplay(engine, record);
  const isSame = JSON.stringify(state?.G) === JSON.stringify(kept.G);
  const isOfTheseCards = record.decks !== undefined || (isSame && record.base === null);
  if (!isOfTheseCards) throw new NotInDeck("the match was begun with other cards");
  if (isSame && state !== undefined) return { record, state };
  return { record: { ...record, base: kept, log: [] }, state: kept };
}

function attemptReplay(engine: Engine, record: MatchRecord): State | undefined {
  try {
    return replay(engine, record);
  } catch {
    return undefined;
  }
}

const storageKey = "quartett.solo";

/** The match that was left on this device; null where there is none. */
export function recallRecord(): MatchRecord | null {
  try {
    const record = JSON.parse(deviceStorage.read(storageKey) ?? "null") as MatchRecord | null;
    return record?.version === 1 ? record : null;
  } catch {
    return null;
  }
}

/** Begins a match on this device in place of the one before; null: there is none any more. */
export function keepRecord(record: MatchRecord | null): void {
  if (record === null) deviceStorage.remove(storageKey);
  else deviceStorage.write(storageKey, JSON.stringify(record));
}

/** Whether the match outlives this page. Some browsers are not to remember anything. */
export const keepsRecord = (): boolean => deviceStorage.keeps(storageKey);

/** Keeps how a match has gone on, unless another one has begun or everything was forgotten meanwhile. */
export function keepProgress(record: MatchRecord): void {
  if (recallRecord()?.id === record.id) keepRecord(record);
}

/** Calls `changed` whenever another tab of this browser goes on with the match, or ends it. */
export function watchRecord(changed: (record: MatchRecord | null) => void): () => void {
  const listen = ({ key }: StorageEvent) => {
    if (key === storageKey || key === null) changed(recallRecord());
  };
  window.addEventListener("storage", listen);
  return () => window.removeEventListener("storage", listen);
}
