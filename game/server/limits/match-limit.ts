import { atMost } from "../config/limits.ts";
import type { MatchStore } from "../matches/match-store.ts";
import { Refusal } from "../matches/refusal.ts";

/** How long a count is believed, in ms: counting reads an index from end to end. */
const recountAfter = 30_000;

type MatchLimitOptions = Readonly<{ max: number; now: () => number; onRefused: () => void }>;

/** The same store, which creates no match once there are `most` of them (0: no limit). */
export function limitMatches<Store extends MatchStore>(
  store: Store,
  { max, now, onRefused }: MatchLimitOptions,
): Store {
  let counted = { count: 0, at: Number.NEGATIVE_INFINITY };
  return {
    ...store,
    async create(...match) {
      const isOld = now() - counted.at >= recountAfter;
      // A full server looks again at once: matches may just have been deleted.
      if (isOld || counted.count >= atMost(max)) counted = { count: await store.count(), at: now() };
      if (counted.count >= atMost(max)) {
        onRefused();
        throw new Refusal(503, "server-full", "this server keeps as many matches as it may");
      }
      counted.count += 1;
      await store.create(...match);
    },
  };
}
