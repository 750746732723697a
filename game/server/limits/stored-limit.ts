import { atMost } from "../config/limits.ts";
import { Refusal } from "../matches/refusal.ts";
import type { GameStore } from "../storage/game-store.ts";

/** How long a count is believed, in ms: counting reads an index from end to end. */
const recountAfter = 30_000;

type Stored = "matches" | "workshops";
type StoredLimitOptions = Readonly<{
  /** Most of each in total; 0: no limit. */
  max: Readonly<Record<Stored, number>>;
  now: () => number;
  onRefused: (what: Stored) => void;
}>;

/** The same store, which creates nothing of a kind once there are as many as there may be. */
export function limitStored(store: GameStore, { max, now, onRefused }: StoredLimitOptions): GameStore {
  const guard = (what: Stored, count: () => Promise<number>) => {
    let counted = { count: 0, at: Number.NEGATIVE_INFINITY };
    return async () => {
      const isOld = now() - counted.at >= recountAfter;
      // A full server looks again at once: some may just have been deleted.
      if (isOld || counted.count >= atMost(max[what])) counted = { count: await count(), at: now() };
      if (counted.count >= atMost(max[what])) {
        onRefused(what);
        throw new Refusal(503, "server-full", `this server keeps as many ${what} as it may`);
      }
      counted.count += 1;
    };
  };
  const { workshops } = store;
  const requireRoomForMatch = guard("matches", () => store.count());
  const requireRoomForWorkshop = guard("workshops", () => workshops.count());
  return {
    ...store,
    async create(...match) {
      await requireRoomForMatch();
      await store.create(...match);
    },
    workshops: {
      ...workshops,
      async create(...workshop) {
        await requireRoomForWorkshop();
        await workshops.create(...workshop);
      },
    },
  };
}
