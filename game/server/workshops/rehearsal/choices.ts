import type { DeckFacts } from "../../../workshop/context.ts";
import { type Tally, type Vote, votes } from "../../../workshop/round.ts";
import type { RoundView } from "../../../workshop/views.ts";
import type { Extra } from "./cast.ts";
import { type Chance, pick } from "./chance.ts";

type Case = Readonly<{ vote: Vote; round: string; card: DeckFacts["failures"][number] }>;
type Known = Readonly<{ deck: DeckFacts; chance: Chance }>;

/** The vote that is open; null where none is. */
export const openVote = (round: RoundView | null): Vote | null => votes.find((vote) => vote === round?.phase) ?? null;

/** How many of a hundred think so at first: the likeliest wrong cause, the right one, another that is discussed. */
const firstThoughts = { decoy: 0.4, right: 0.8, other: 0.93 } as const;
/** How many change their minds after they have argued, to the right cause, and away from it. */
const persuaded = { to: 0.6, away: 0.1 } as const;
const abstain = 0.05;
const fitting = 0.85;

/** What an extra chooses, or those around its device; null where it does not vote. */
export function choicesOf({ id, people }: Extra, { vote, round, card }: Case, known: Known): Tally | null {
  if (people === 1 && known.chance(`${id} keeps out of ${vote} in ${round}`) < abstain) return null;
  const tally: Record<string, number> = {};
  for (let head = 0; head < people; head += 1) {
    const chosen = choiceOf(`${id}.${head} in ${round}`, vote, card, known);
    tally[chosen] = (tally[chosen] ?? 0) + 1;
  }
  return tally;
}

function choiceOf(who: string, vote: Vote, card: Case["card"], { deck, chance }: Known): string {
  const first = firstCause(who, card, { deck, chance });
  switch (vote) {
    case "vote":
      return String(first);
    case "revote":
      return String(secondCause(first, card, chance(`${who} thinks again`)));
    case "measure": {
      const fits = card.measures.length > 0 && chance(`${who} reads on`) < fitting;
      const measures = fits ? card.measures : deck.measures.map(({ id }) => id);
      return pick(measures, chance(`${who} wants a way out`)) ?? "";
    }
  }
}

function firstCause(who: string, card: Case["card"], { deck, chance }: Known): number {
  const thought = chance(`${who} thinks`);
  const [decoy, other] = card.otherCauses;
  if (thought < firstThoughts.decoy) return decoy?.cause ?? card.cause;
  if (thought < firstThoughts.right) return card.cause;
  if (thought < firstThoughts.other && other !== undefined) return other.cause;
  return pick(deck.causes, chance(`${who} guesses`))?.number ?? card.cause;
}

function secondCause(first: number, { cause, otherCauses }: Case["card"], thought: number): number {
  if (first !== cause) return thought < persuaded.to ? cause : first;
  return thought < persuaded.away ? (otherCauses[0]?.cause ?? cause) : cause;
}
