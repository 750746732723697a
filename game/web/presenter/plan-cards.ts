import { builtReference } from "virtual:built-deck";
import { namespaced, readNamespaced } from "../../../cards/namespaced.ts";
import type { RunStep } from "../../../workshop-guides/run-sheet.ts";
import type { aboutStep } from "../../workshop/debrief-about.ts";
import { decksNamed } from "../workshop/guide-cards.ts";

/** A card of a plan: its code, and the id of its deck where that is not the one that was built with the pages. */
export type PlanCard = Readonly<{ deck: string | undefined; code: string }>;

/** A card as a step of the plan names it. */
export function planCard(step: RunStep, card: string): PlanCard {
  const { deck = decksNamed(step)?.[0], code } = readNamespaced(card);
  return { deck: deck === builtReference.id ? undefined : deck, code };
}

/**
 * A step as the room looks back at it: of a round in the room its last card, of a match its cards where the plan says that
 * all of them are played. Cards of other decks are called by those, too.
 */
export function playedIn(step: RunStep): Parameters<typeof aboutStep>[0][number] {
  const { id, kind } = step;
  const cards = cardsOf(step).map((card) => {
    const { deck, code } = planCard(step, card);
    return deck === undefined ? code : namespaced(deck, code);
  });
  return { id, kind, mode: kind === "match" ? step.mode : undefined, cards };
}

function cardsOf(step: RunStep): readonly string[] {
  if (step.kind === "round") return step.at === "room" ? step.cards.slice(-1) : step.cards.flat();
  if (step.kind !== "match") return [];
  const { cards = [], rounds = cards.length } = step;
  return rounds < cards.length ? [] : cards;
}
