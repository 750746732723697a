import { type CoinResult, type CoinState, type CoinView, type Side, sides } from "./state.ts";

type Shuffle = <Item>(items: Item[]) => Item[];

export const isOver = ({ isStopped, tosses, rounds }: CoinState): boolean => isStopped || tosses.length >= rounds;

/** Seats that are there and have not guessed yet. */
export const waitingFor = (state: CoinState): number[] =>
  isOver(state) ? [] : state.guesses.flatMap((guess, seat) => (guess === null && !state.absent[seat] ? [seat] : []));

/** The coin falls: whoever guessed its side has a point. Changes `state`. */
export function toss(state: CoinState, shuffle: Shuffle): void {
  const [side = "heads"] = shuffle<Side>([...sides]);
  state.points = state.points.map((points, seat) => points + (state.guesses[seat] === side ? 1 : 0));
  state.tosses.push(side);
  state.guesses = state.guesses.map(() => null);
}

/** Tosses once nobody present is missing; somebody must have guessed. Changes `state`. */
export function settle(state: CoinState, shuffle: Shuffle): void {
  if (waitingFor(state).length === 0 && state.guesses.some((guess) => guess !== null)) toss(state, shuffle);
}

export function matchResult(state: CoinState): CoinResult | undefined {
  if (!isOver(state)) return undefined;
  const max = Math.max(...state.points);
  return {
    winners: state.points.flatMap((points, seat) => (points === max ? [seat] : [])),
    points: state.points,
  };
}

export function viewFor({ guesses, ...open }: CoinState, seat: number | null): CoinView {
  const own = seat === null ? null : (guesses[seat] ?? null);
  return { ...open, own, guessed: guesses.map((guess) => guess !== null) };
}
