import type { Step } from "./step.ts";

/** What the room is asked about when it looks back, besides what it is always asked. */
export type DebriefAbout = Readonly<{
  /** Codes of the failures that were diagnosed last, at most `mostCards`. */
  cards: readonly string[];
  /** Name of the mode that was played last. */
  mode: string | null;
}>;
export const mostCards = 2;

/** A step that was on. `cards`: those that the plan has for its last round. */
type Played = Pick<Step, "id" | "kind" | "mode" | "cards">;
/** What was diagnosed in a step: codes, each as often as it lay on a table. */
type Diagnosed = Readonly<{ step: string | null; cards: readonly string[] }>;

/**
 * What a step looks back at: what was on in it and before it, as far as the debrief before. `steps`: those that were on, in
 * the order of the plan. What was really diagnosed, the latest last, counts more than what was planned.
 */
export function aboutStep(steps: readonly Played[], step: string, diagnosed: readonly Diagnosed[] = []): DebriefAbout {
  const place = steps.findIndex(({ id }) => id === step);
  const since = steps.slice(0, Math.max(0, place)).findLastIndex(({ kind }) => kind === "debrief") + 1;
  const seen = steps.slice(since, place + 1).toReversed();
  const cards = seen
    .map(({ id, cards: planned = [] }) => diagnosed.findLast((each) => each.step === id)?.cards ?? planned)
    .find(({ length }) => length > 0);
  const mode = seen.find((each) => each.kind === "match" && each.mode !== undefined)?.mode;
  return { cards: mostCommon(cards ?? []).slice(0, mostCards), mode: mode ?? null };
}

/** Each once: what lay on most tables first, of equals what came first. */
function mostCommon(cards: readonly string[]): readonly string[] {
  const counts = new Map<string, number>();
  for (const card of cards) counts.set(card, (counts.get(card) ?? 0) + 1);
  return [...counts].toSorted(([, one], [, other]) => other - one).map(([card]) => card);
}
