import type { Bot, BotMove, Strength } from "../../../mode/bot.ts";
import { pickBest, pickOne } from "../../../mode/chance.ts";
import type { PlayDeck, SupertrumpfView } from "../rules/state.ts";
import { knownTops } from "./supertrumpf-memory.ts";

/** How often a medium bot overlooks its best value. */
const mediumOverlooks = 0.25;

/**
 * Plays Supertrumpf. Easy names any value. Medium names the one in which its card beats most of the deck, now and then
 * the second best. Strong also remembers every card played and reckons with the cards still unseen.
 */
export const supertrumpfBot =
  (deck: PlayDeck): Bot<SupertrumpfView> =>
  (view, seat, strength, random) => {
    if (view.phase === "learning") return learningMove(view, seat, random);
    if (view.phase !== "play" || view.leader !== seat || view.top === null) return null;
    const value = valuePickers[strength](view, seat, deck, random);
    return value === undefined ? null : { move: "pickValue", args: [value] };
  };

type ValuePicker = (view: SupertrumpfView, seat: number, deck: PlayDeck, random: () => number) => string | undefined;

const valuesOf = ({ better }: PlayDeck): string[] => Object.keys(better);

const valuePickers: Record<Strength, ValuePicker> = {
  easy: (_view, _seat, deck, random) => pickOne(valuesOf(deck), random),
  medium(view, _seat, deck, random) {
    const beaten = (value: string) =>
      Object.keys(deck.cards).filter((other) => beats(deck, value, view.top ?? "", other)).length;
    const best = pickBest(valuesOf(deck), beaten, random);
    if (random() >= mediumOverlooks) return best;
    const others = valuesOf(deck).filter((value) => value !== best);
    return pickBest(others, beaten, random) ?? best;
  },
  strong(view, seat, deck, random) {
    const { known, unknown, unseen } = knownTops(view, seat, deck);
    const chance = (value: string) => {
      if (!known.every((other) => beats(deck, value, view.top ?? "", other))) return 0;
      const beaten = unseen.filter((other) => beats(deck, value, view.top ?? "", other)).length;
      return chanceToBeatAll(unknown, beaten, unseen.length);
    };
    return pickBest(valuesOf(deck), chance, random);
  },
};

/** Chance that all of `count` cards, drawn from `cards` without putting back, are among the `beaten` ones. */
function chanceToBeatAll(count: number, beaten: number, cards: number): number {
  let chance = 1;
  for (let drawn = 0; drawn < count; drawn += 1) chance *= Math.max(0, beaten - drawn) / (cards - drawn);
  return chance;
}

function beats({ cards, better }: PlayDeck, value: string, card: string, other: string): boolean {
  const mine = cards[card]?.[value] ?? 0;
  const theirs = cards[other]?.[value] ?? 0;
  return better[value] === "higher" ? mine > theirs : mine < theirs;
}

/** Picks a trick where it is the one to pick, and never keeps the others from reading: it is ready at once. */
function learningMove({ learning, history }: SupertrumpfView, seat: number, random: () => number): BotMove | null {
  if (learning === null) return null;
  if (learning.trick !== null) return learning.ready.includes(seat) ? null : { move: "ready", args: [] };
  return learning.picker === seat ? { move: "pickTrick", args: [pickOne([...history.keys()], random)] } : null;
}
