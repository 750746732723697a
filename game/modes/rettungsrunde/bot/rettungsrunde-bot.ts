import type { Bot, BotMove, Strength } from "../../../mode/bot.ts";
import { pickBest, pickWeighted } from "../../../mode/chance.ts";
import { causesOf } from "../rules/causes.ts";
import { momentOf, type PlayDeck, type RettungsrundeView } from "../rules/state.ts";

/** Weight of each cause that is not among the card's three plausible ones, which weigh 1. */
const implausible: Record<Strength, number> = { easy: 0.5, medium: 0.1, strong: 0 };

/** How much one revealed pick of somebody else counts, where the own one counts 2. */
const listens: Record<Strength, number> = { easy: 0, medium: 1, strong: 2 };

/**
 * Plays the Rettungsrunde. It does not know which of the card's three plausible causes is the right one; it guesses
 * among them, an easy bot beside them too. After the reveal stronger bots listen to the table before they choose.
 */
export function rettungsrundeBot(deck: PlayDeck): Bot<RettungsrundeView> {
  const causes = causesOf(deck);
  return (view, seat, strength, random) => act(causes, view, seat, strength, random);
}

function act(causes: readonly number[], ...[view, seat, strength, random]: Parameters<Bot<RettungsrundeView>>) {
  if (view.own === null || view.phase === "over" || view.acted[seat] === true) return null;
  switch (view.phase) {
    case "diagnosis":
      return {
        move: "pickCause",
        args: [pickWeighted(causes, plausibility(view, strength), random), momentOf(view)],
      };
    case "talk":
    case "debrief":
      return { move: "ready", args: [momentOf(view)] };
    case "measure":
      return choose("playMeasure", view.own.hand, view, strength, random);
    case "vote":
    case "revote":
      return choose("voteFor", view.own.options, view, strength, random);
  }
}

const plausibility =
  ({ plausibleCauses }: RettungsrundeView, strength: Strength) =>
  (cause: number): number =>
    plausibleCauses.includes(cause) ? 1 : implausible[strength];

/** A measure against the cause it believes in by now, or else against the next likely one. */
function choose(
  move: string,
  measures: readonly string[],
  view: RettungsrundeView,
  strength: Strength,
  random: () => number,
): BotMove | null {
  const picks = view.diagnoses ?? [];
  const own = view.own?.diagnosis;
  const belief = (cause: number | undefined): number => {
    if (cause === undefined) return 0;
    const others = picks.filter((pick) => pick === cause).length - (own === cause ? 1 : 0);
    return plausibility(view, strength)(cause) * (1 + (own === cause ? 2 : 0) + others * listens[strength]);
  };
  const measure = pickBest(measures, (each) => belief(view.measureCauses[each]), random);
  return measure === undefined ? null : { move, args: [measure, momentOf(view)] };
}
