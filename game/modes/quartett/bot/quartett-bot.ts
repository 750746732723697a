import type { Bot, Strength } from "../../../mode/bot.ts";
import { pickBest, pickOne } from "../../../mode/chance.ts";
import { legalAsks } from "../rules/ask.ts";
import type { QuartettView } from "../rules/state.ts";
import { chances } from "./quartett-chances.ts";
import { recall } from "./quartett-memory.ts";

/** Asks that a medium bot still has in mind. */
const mediumRemembers = 8;
/**
 * How much a strong bot prefers quartets it has asked in before. The opposite, asking where it holds most cards, tells
 * the others what to take: this bot wins 40 % against two of that kind.
 */
const toldWeight = 1.5;

/**
 * Plays Quartett. Easy asks anything it may ask. Medium remembers the latest asks and does not ask where a card cannot
 * be. Strong remembers every ask, infers who must hold what, and asks where the chance is best.
 */
export const quartettBot: Bot<QuartettView> = (view, seat, strength, random) => {
  if (view.phase === "learning") {
    return view.waitingFor.includes(seat) ? { move: "ready", args: [view.laid.length] } : null;
  }
  const { seats, cards } = legalAsks(view, seat);
  const asks = seats.flatMap((asked) => cards.map((card) => ({ asked, card })));
  const ask = askers[strength](asks, view, seat, random);
  return ask === undefined ? null : { move: "ask", args: [ask.asked, ask.card] };
};

type Question = Readonly<{ asked: number; card: string }>;
type Asker = (
  asks: readonly Question[],
  view: QuartettView,
  seat: number,
  random: () => number,
) => Question | undefined;

const askers: Record<Strength, Asker> = {
  easy: (asks, _view, _seat, random) => pickOne(asks, random),
  medium(asks, view, seat, random) {
    const { places } = recall(view, seat, view.history.slice(-mediumRemembers));
    const sense = ({ asked, card }: Question) => {
      const seats = places.get(card);
      if (seats?.has(asked) !== true) return 0;
      return seats.size === 1 ? 2 : 1;
    };
    return pickBest(asks, sense, random);
  },
  strong(asks, view, seat, random) {
    const memory = recall(view, seat, view.history);
    const chance = chances(view, memory);
    const told = toldCards(view, seat);
    return pickBest(
      asks,
      ({ asked, card }) => {
        // What the table knows already gives nothing away.
        const worth = told.has(card) ? toldWeight : 1;
        const seats = memory.places.get(card);
        // A sure card costs nothing and keeps the turn.
        return seats?.size === 1 && seats.has(asked) ? 2 * worth : chance(card, asked) * worth;
      },
      random,
    );
  },
};

/** Cards of the quartets in which this seat has asked before: everybody knows that it holds some of them. */
function toldCards({ quartets, history }: QuartettView, seat: number): Set<string> {
  const asked = new Set(history.filter(({ asker }) => asker === seat).map(({ card }) => card));
  return new Set(
    Object.values(quartets)
      .filter((cards) => cards.some((card) => asked.has(card)))
      .flat(),
  );
}
