import type { FailureCard } from "../../cards/deck.ts";
import type { CheckTime, Step } from "./step.ts";

/** What decides which cards are asked for. */
type Asked = Pick<FailureCard, "id" | "cause"> &
  Readonly<{ otherCauses: readonly Pick<FailureCard["otherCauses"][number], "cause">[] }>;

/** "Which cause fits this failure?": `causes` to choose from, by their numbers; the right one is the card's own. */
export type CheckQuestion<Card = Asked> = Readonly<{ id: string; card: Card; causes: readonly number[] }>;

/** How sure somebody is, from 1 to 5. */
export const confidence = { id: "confidence", of: 5 } as const;
const questions = 3;

/**
 * The content questions of a check. Before and after they ask for the same causes by different cards, so that nobody can
 * remember an answer: parallel forms. `shown`: cards of the workshop, which would be known by then, are left out where
 * there are others.
 */
export function checkQuestions<Card extends Asked>(
  { failures }: Readonly<{ failures: readonly Card[] }>,
  when: CheckTime,
  shown: ReadonlySet<string>,
): readonly CheckQuestion<Card>[] {
  const causes = [...new Set(failures.map(({ cause }) => cause))];
  const pairs = causes.flatMap((cause) => {
    const cards = failures.filter((card) => card.cause === cause);
    const unseen = cards.filter(({ id }) => !shown.has(id));
    const pool = unseen.length >= 2 ? unseen : cards;
    return pool.length >= 2 ? [{ cause, cards: pool, unseen: unseen.length }] : [];
  });
  const chosen = pairs
    // Causes of which most is unseen first; of equals the first ones.
    .toSorted((one, other) => other.unseen - one.unseen)
    .slice(0, questions)
    .toSorted((one, other) => one.cause - other.cause);
  return chosen.flatMap(({ cause, cards }): CheckQuestion<Card>[] => {
    const card = cards[when === "before" ? 0 : 1];
    if (card === undefined) return [];
    const choices = [...new Set([cause, ...card.otherCauses.map((other) => other.cause)])].sort((a, b) => a - b);
    return [{ id: `cause-${cause}`, card, causes: choices }];
  });
}

/** Cards that the plan of a workshop names. */
export const knownCards = (steps: readonly Pick<Step, "cards">[]): ReadonlySet<string> =>
  new Set(steps.flatMap(({ cards = [] }) => cards));
