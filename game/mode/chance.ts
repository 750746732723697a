/** One of the items, each as likely. Undefined where there are none. */
export function pickOne<Item>(items: readonly Item[], random: () => number): Item | undefined {
  return items[Math.floor(random() * items.length)];
}

/** One of the items with the highest score, each as likely. Undefined where there are none. */
export function pickBest<Item>(
  items: readonly Item[],
  score: (item: Item) => number,
  random: () => number,
): Item | undefined {
  const scores = items.map(score);
  const best = Math.max(...scores);
  return pickOne(
    items.filter((_, index) => scores[index] === best),
    random,
  );
}

/** One of the items, as likely as its weight (≥ 0, not all 0). Undefined where there are none. */
export function pickWeighted<Item>(
  items: readonly Item[],
  weight: (item: Item) => number,
  random: () => number,
): Item | undefined {
  const weights = items.map(weight);
  let rest = random() * weights.reduce((sum, each) => sum + each, 0);
  return items.find((_, index) => {
    rest -= weights[index] ?? 0;
    return rest < 0;
  });
}
