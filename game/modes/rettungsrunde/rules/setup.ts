import { refillHands } from "./hands.ts";
import {
  handSize,
  type PlayDeck,
  type RettungsrundeSetup,
  type RettungsrundeState,
  roundLimits,
  type Shuffle,
  seatLimits,
  trustLimits,
} from "./state.ts";

/**
 * Draws the cases and deals four measures to everybody. The cases are drawn first: tables that share a seed get the
 * same cases in the same order, however many sit at them.
 */
export function deal(deck: PlayDeck, seats: number, setup: RettungsrundeSetup, shuffle: Shuffle): RettungsrundeState {
  const cases = shuffle(candidates(deck, setup)).slice(0, setup.rounds);
  const bySeat = <Value>(value: Value): Value[] => Array.from({ length: seats }, () => value);
  const state: RettungsrundeState = {
    phase: "diagnosis",
    round: 1,
    rounds: setup.rounds,
    cases: cases.flatMap((card) => {
      const facts = deck.failures[card];
      return facts === undefined ? [] : [{ card, cause: facts.cause, otherCauses: facts.otherCauses }];
    }),
    trust: trustLimits.start,
    points: bySeat(0),
    absent: bySeat(false),
    ready: bySeat(false),
    diagnoses: bySeat(null),
    counted: 0,
    measureCauses: Object.fromEntries(Object.entries(deck.measures).map(([measure, { cause }]) => [measure, cause])),
    hands: Array.from({ length: seats }, () => []),
    played: bySeat(null),
    table: [],
    votes: bySeat(null),
    tied: [],
    revotes: bySeat(null),
    pile: shuffle(Object.keys(deck.measures)),
    discard: [],
    history: [],
    endedBy: null,
  };
  refillHands(state, shuffle);
  return state;
}

/** The rounds that are played where nobody chose: fewer where the deck has fewer cases. */
export const defaultRounds = ({ failures }: Pick<PlayDeck, "failures">): number =>
  Math.min(roundLimits.default, Math.max(roundLimits.min, Object.keys(failures).length));

type SetupGiven = Partial<Record<keyof RettungsrundeSetup, unknown>> | undefined;

/** Says what is wrong with a set-up, or nothing. */
export function setupError(setup: SetupGiven, seats: number, deck: PlayDeck): string | undefined {
  const { rounds, sector, cards } = setup ?? {};
  if (!Number.isInteger(seats) || seats < seatLimits.min || seats > seatLimits.max) {
    return `Rettungsrunde needs ${seatLimits.min} to ${seatLimits.max} players`;
  }
  if (Object.keys(deck.measures).length < seats * handSize) {
    return `Rettungsrunde needs ${handSize} measure cards a player`;
  }
  if (!Number.isInteger(rounds) || Number(rounds) < roundLimits.min || Number(rounds) > roundLimits.max) {
    return `rounds is a whole number from ${roundLimits.min} to ${roundLimits.max}`;
  }
  if (sector !== undefined && cards !== undefined) return "give either sector or cards, not both";
  if (sector !== undefined && !Object.values(deck.failures).some((card) => card.sector === sector)) {
    return "sector is not a group of the deck";
  }
  if (cards !== undefined && !isListOfCards(cards, deck)) return "cards lists failure cards of the deck, each once";
  const available = candidates(deck, { sector, cards }).length;
  if (available < Number(rounds)) return `rounds is ${available} at most with these cards`;
  return undefined;
}

type Choice = Readonly<{ sector?: unknown; cards?: readonly string[] | undefined }>;

function candidates(deck: PlayDeck, { sector, cards }: Choice): string[] {
  if (cards !== undefined) return [...cards];
  return Object.entries(deck.failures).flatMap(([card, facts]) =>
    sector === undefined || facts.sector === sector ? [card] : [],
  );
}

const isListOfCards = (cards: unknown, deck: PlayDeck): cards is readonly string[] =>
  Array.isArray(cards) &&
  cards.every((card) => typeof card === "string" && Object.hasOwn(deck.failures, card)) &&
  new Set(cards).size === cards.length;
