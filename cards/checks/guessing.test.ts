import { describe, expect, it } from "vitest";
import { cards, causeNumbers, directions, valueIds } from "../fixtures/real-cards.ts";
import { beats } from "./balance.ts";

/**
 * Players diagnose the cause from the story. The printed values and the effect must not do it for them: a guesser that
 * has studied the other 31 cards finds at most this many of 32.
 */
const maxGuessed = 12;

/** What the face shows in figures: one rank a value (cards beaten outright) and the effects. */
type Shown = {
  id: string;
  cause: number;
  ranks: readonly number[];
  effects: readonly string[];
};
type Guesser = (others: readonly Shown[], card: Shown) => number;

const effectIds = new Set(cards.flatMap(({ effects }) => effects));

const shown: Shown[] = cards.map(({ id, cause, effects, values }) => ({
  id,
  cause,
  effects,
  ranks: valueIds.map((value) => cards.filter((other) => beats(directions, value, { id, values }, other)).length),
}));

const guessedRight = (all: readonly Shown[], guess: Guesser): number =>
  all.filter(
    (card) =>
      guess(
        all.filter((other) => other.id !== card.id),
        card,
      ) === card.cause,
  ).length;

const sharesEffect = (a: Shown, b: Shown): boolean => a.effects.some((effect) => b.effects.includes(effect));
const sum = (numbers: readonly number[]): number => numbers.reduce((total, number) => total + number, 0);

/** The `count` cards nearest in rank vote, nearer ones more; a card of another effect stands `penalty` further away. */
const nearestNeighbours =
  (penalty: number, count: number): Guesser =>
  (others, card) => {
    const distance = (other: Shown) =>
      sum(other.ranks.map((rank, index) => (rank - (card.ranks[index] ?? 0)) ** 2)) +
      (sharesEffect(other, card) ? 0 : penalty);
    const nearest = [...others].sort((a, b) => distance(a) - distance(b)).slice(0, count);
    const votes = new Map<number, number>();
    for (const [place, { cause }] of nearest.entries()) votes.set(cause, (votes.get(cause) ?? 0) + 1 / (place + 1));
    return likeliest((cause) => votes.get(cause) ?? 0);
  };

/** Gaussian naive Bayes on the ranks; further looks at the effect, and knows which causes are frequent, if asked to. */
const naiveBayes =
  ({ withEffect, withFrequency }: { withEffect: boolean; withFrequency: boolean }): Guesser =>
  (others, card) =>
    likeliest((cause) => {
      const same = others.filter((other) => other.cause === cause);
      if (same.length === 0) return Number.NEGATIVE_INFINITY;
      const ranks = card.ranks.map((rank, index) => {
        const seen = same.map((other) => other.ranks[index] ?? 0);
        const mean = sum(seen) / seen.length;
        // Few cards a cause: the added variance keeps two equal ranks from looking like a law.
        const variance = sum(seen.map((value) => (value - mean) ** 2)) / seen.length + 25;
        return -0.5 * Math.log(variance) - (rank - mean) ** 2 / (2 * variance);
      });
      const agreeing = same.filter((other) => sharesEffect(other, card)).length;
      const effect = withEffect ? Math.log((agreeing + 0.5) / (same.length + effectIds.size / 2)) : 0;
      return (withFrequency ? Math.log(same.length) : 0) + sum(ranks) + effect;
    });

function likeliest(score: (cause: number) => number): number {
  return causeNumbers.reduce((best, cause) => (score(cause) > score(best) ? cause : best));
}

const neighbourGuessers = [0, 200, 600, 1_000_000].flatMap((penalty) =>
  [1, 3, 5].map((count) => ({
    name: `${count} nearest, penalty ${penalty}`,
    guess: nearestNeighbours(penalty, count),
  })),
);
const bayesGuessers = [false, true].flatMap((withEffect) =>
  [false, true].map((withFrequency) => ({
    name: `naive Bayes, effect ${withEffect}, frequency ${withFrequency}`,
    guess: naiveBayes({ withEffect, withFrequency }),
  })),
);
const guessers = [...neighbourGuessers, ...bayesGuessers];

describe("guessing the cause from printed values and effect", () => {
  it.each(guessers)("$name finds at most 12 of 32", ({ guess }) => {
    expect(shown).toHaveLength(32);
    expect(guessedRight(shown, guess)).toBeLessThanOrEqual(maxGuessed);
  });

  // A guesser that never finds anything would prove nothing: on a deck that does give the cause away, each finds most.
  it.each(guessers)("$name sees through a deck whose values follow the cause", ({ guess }) => {
    const telling = shown.map((card) => ({
      ...card,
      ranks: valueIds.map(() => card.cause * 1000),
    }));
    expect(guessedRight(telling, guess)).toBeGreaterThanOrEqual(24);
  });
});
