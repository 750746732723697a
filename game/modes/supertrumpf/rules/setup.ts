import {
  type PlayDeck,
  roundLimits,
  type Shuffle,
  type SupertrumpfSetup,
  type SupertrumpfState,
  seatLimits,
} from "./state.ts";

/** Deals evenly; what is left over is laid open. The shuffle and the first leader come from `shuffle` alone. */
export function deal(deck: PlayDeck, seats: number, setup: SupertrumpfSetup, shuffle: Shuffle): SupertrumpfState {
  const cards = shuffle(Object.keys(deck.cards));
  const each = Math.floor(cards.length / seats);
  const leader = shuffle(Array.from({ length: seats }, (_, seat) => seat))[0] ?? 0;
  return {
    phase: "play",
    hands: Array.from({ length: seats }, (_, seat) => cards.slice(seat * each, (seat + 1) * each)),
    pot: [],
    aside: cards.slice(seats * each),
    leader,
    rounds: 0,
    roundCap: setup.roundCap,
    history: [],
    learning: null,
    result: null,
  };
}

type SetupGiven = Partial<Record<keyof SupertrumpfSetup, unknown>> | undefined;

/** Says what is wrong with a set-up, or nothing. */
export function setupError(setup: SetupGiven, seats: number, deck: PlayDeck): string | undefined {
  const { roundCap } = setup ?? {};
  if (!Number.isInteger(seats) || seats < seatLimits.min || seats > seatLimits.max) {
    return `Supertrumpf needs ${seatLimits.min} to ${seatLimits.max} players`;
  }
  if (Object.keys(deck.better).length === 0) return "Supertrumpf needs a value to compare";
  if (Object.keys(deck.cards).length < seats) return "Supertrumpf needs a card a player";
  if (!Number.isInteger(roundCap) || Number(roundCap) < roundLimits.min || Number(roundCap) > roundLimits.max) {
    return `roundCap is a whole number from ${roundLimits.min} to ${roundLimits.max}`;
  }
  return undefined;
}
