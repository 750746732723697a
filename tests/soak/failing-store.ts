import type { GameStore } from "../../game/server/storage/game-store.ts";

/**
 * What is wrong with the storage: it cannot write, it cannot read, or the worst: it writes, and the answer is lost, so
 * that the server is told of a failure where there was none.
 */
export const storeFaults = ["write", "read", "answer"] as const;
export type StoreFault = (typeof storeFaults)[number];

/** The real store, which fails as `faultNow` says. */
export function failingStore(store: GameStore, faultNow: () => StoreFault | null): GameStore {
  const failIf = (...faults: readonly StoreFault[]) => {
    const fault = faultNow();
    if (fault !== null && faults.includes(fault)) throw new Error(`injected: the storage cannot ${fault}`);
  };
  const { workshops } = store;
  return {
    ...store,
    workshops: {
      ...workshops,
      async create(...args) {
        failIf("write");
        await workshops.create(...args);
        failIf("answer");
      },
      async load(id) {
        failIf("read");
        return workshops.load(id);
      },
      async idOf(joinCode) {
        failIf("read");
        return workshops.idOf(joinCode);
      },
      async save(...args) {
        failIf("write");
        await workshops.save(...args);
        failIf("answer");
      },
    },
    async create(...args) {
      failIf("write");
      await store.create(...args);
      failIf("answer");
    },
    async load(id) {
      failIf("read");
      return store.load(id);
    },
    async deckFile(...which) {
      failIf("read");
      return store.deckFile(...which);
    },
    async log(...which) {
      failIf("read");
      return store.log(...which);
    },
    async answer(...which) {
      failIf("read");
      return store.answer(...which);
    },
    async save(...args) {
      failIf("write");
      await store.save(...args);
      failIf("answer");
    },
  };
}
