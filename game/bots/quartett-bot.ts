import { legalAsks } from "../rules/quartett/ask.ts";
import type { QuartettView } from "../rules/quartett/state.ts";
import type { Bot, Strength } from "./bot.ts";
import { pickBest, pickOne } from "./chance.ts";
import { chances } from "./quartett-chances.ts";
import { recall } from "./quartett-memory.ts";

/** Asks that a medium bot still has in mind. */
const mediumRemembers = 8;

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
    const held = heldByCard(view);
    return pickBest(
      asks,
      ({ asked, card }) => {
        const seats = memory.places.get(card);
        const nearness = 1 + (held.get(card) ?? 0) / 4;
        // A sure card costs nothing and keeps the turn: those come first, then what is likely and brings most.
        return seats?.size === 1 && seats.has(asked) ? 2 + nearness : chance(card, asked) * nearness;
      },
      random,
    );
  },
};

/** How many cards of its quartet are in the own hand, by card. */
function heldByCard({ quartets, hand }: QuartettView): Map<string, number> {
  return new Map(
    Object.values(quartets).flatMap((cards) => {
      const held = cards.filter((card) => hand.includes(card)).length;
      return cards.map((card) => [card, held] as const);
    }),
  );
}
