import type { Step } from "../../workshop/step.ts";

/** The cards of a step as they are diagnosed: in the room one after the other, at tables an equal share each time. */
export function cardsByRound({ at, cards = [], rounds = 1 }: Step): readonly (readonly string[])[] {
  const size = at === "tables" ? Math.ceil(cards.length / rounds) : 1;
  return Array.from({ length: Math.ceil(cards.length / Math.max(1, size)) }, (_, round) =>
    cards.slice(round * size, (round + 1) * size),
  );
}
