import type { LogEntry, State } from "boardgame.io";
import { describe, expect, it, onTestFinished } from "vitest";
import type { MatchLogEntry, MatchMeta, Seat } from "../matches/match-record.ts";
import { type MatchStore, mostAnswers, Outdated } from "./match-store.ts";

/** An empty place for matches, which outlives the stores that are opened on it. */
export type StorePlace = Readonly<{
  open(): Promise<MatchStore>;
  /** Whether several stores may be open on it at a time. */
  isShared: boolean;
}>;

export const metaOf = (part: Partial<MatchMeta> = {}): MatchMeta => ({
  gameName: "supertrumpf",
  setup: { roundCap: 20 },
  creatorHash: "a hash",
  seats: [],
  createdAt: 1000,
  updatedAt: 1000,
  keepDays: 1,
  pausedAt: null,
  endsAt: null,
  nextMatchID: null,
  ...part,
});
export const stateOf = (stateID: number) => ({ G: { leader: 0 }, _stateID: stateID }) as unknown as State;
export const personOf = (name: string): Seat => ({ name, credentialHash: "h", bot: null, rejoin: null });
export const entryOf = (turn: number, note: unknown = ""): MatchLogEntry => ({
  kind: "move",
  entry: { turn, note, action: { type: "MAKE_MOVE" } } as unknown as LogEntry,
  by: "person",
});

/** What every store of matches does, whatever it stores them in. */
export function storeSuite(newPlace: () => StorePlace | Promise<StorePlace>): void {
  const openAt = async (place: StorePlace): Promise<MatchStore> => {
    const store = await place.open();
    onTestFinished(() => store.close().catch(() => {}));
    return store;
  };
  const open = async () => openAt(await newPlace());
  /** Two on one place; where only one may be open, it is both. */
  const openTwo = async (): Promise<readonly [MatchStore, MatchStore]> => {
    const place = await newPlace();
    const one = await openAt(place);
    return [one, place.isShared ? await openAt(place) : one];
  };
  const one = (version: number) => ({ id: "one", version });

  describe("a match", () => {
    it("comes back as it was created, waiting for its start", async () => {
      const store = await open();
      const meta = metaOf({ seats: [personOf("Jörg „J“ 🃏\u0000\ud800")] });
      await store.create("one", meta);
      expect(await store.load("one")).toEqual({ ...one(0), meta, state: null });
      expect(await store.log("one")).toEqual([]);
    });

    it("is found by its own id only, however another is written", async () => {
      const store = await open();
      await store.create("one", metaOf());
      for (const id of ["two", "ONE", "one ", "", "%", "one' OR '1'='1", "__proto__"]) {
        expect(await store.load(id)).toBeUndefined();
        expect(await store.log(id)).toEqual([]);
      }
    });

    it("is not created twice: the first stays", async () => {
      const store = await open();
      await store.create("one", metaOf({ setup: "first" }));
      await expect(store.create("one", metaOf({ setup: "second" }))).rejects.toThrow();
      expect((await store.load("one"))?.meta.setup).toBe("first");
    });

    it("survives being closed and opened, and so do its changes under way", async () => {
      const place = await newPlace();
      const before = await openAt(place);
      await before.create("one", metaOf());
      const saved = before.save(one(0), { meta: metaOf(), state: stateOf(1), log: [entryOf(1)] });
      await before.close();
      await saved;
      const after = await openAt(place);
      expect(await after.load("one")).toEqual({ ...one(1), meta: metaOf(), state: stateOf(1) });
      expect(await after.log("one")).toEqual([entryOf(1)]);
    });

    it("is deleted at once, with its log, and no other", async () => {
      const store = await open();
      for (const id of ["one", "two"]) {
        await store.create(id, metaOf());
        await store.save({ id, version: 0 }, { meta: metaOf(), state: stateOf(1), log: [entryOf(1)] });
      }
      expect(await store.delete("one")).toBe(true);
      expect(await store.delete("one")).toBe(false);
      expect([await store.load("one"), await store.log("one")]).toEqual([undefined, []]);
      expect([(await store.load("two"))?.version, await store.log("two")]).toEqual([1, [entryOf(1)]]);
      await expect(store.save(one(1), { meta: metaOf() })).rejects.toThrow(Outdated);
    });
  });

  describe("a change", () => {
    it("of metadata keeps the state, and the log is appended in order", async () => {
      const store = await open();
      await store.create("one", metaOf());
      await store.create("two", metaOf());
      await store.save(one(0), { meta: metaOf(), state: stateOf(0) });
      await store.save(one(1), { meta: metaOf(), state: stateOf(1), log: [entryOf(1), entryOf(2)] });
      await store.save({ id: "two", version: 0 }, { meta: metaOf(), log: [entryOf(9)] });
      await store.save(one(2), { meta: metaOf({ updatedAt: 2000 }), log: [entryOf(3)] });
      const expected = { ...one(3), meta: metaOf({ updatedAt: 2000 }), state: stateOf(1) };
      expect(await store.load("one")).toEqual(expected);
      expect(await store.log("one")).toEqual([entryOf(1), entryOf(2), entryOf(3)]);
    });

    it("is stored whole or not at all, and spoils no other", async () => {
      const store = await open();
      await store.create("one", metaOf());
      await store.create("two", metaOf());
      await store.save(one(0), { meta: metaOf(), state: stateOf(1), log: [entryOf(1)] });
      const unwritable = { meta: metaOf({ updatedAt: 9000 }), state: stateOf(2), log: [entryOf(2), entryOf(3, 3n)] };
      const [bad, good] = await Promise.allSettled([
        store.save(one(1), unwritable),
        store.save({ id: "two", version: 0 }, { meta: metaOf(), state: stateOf(1) }),
      ]);
      expect([bad.status, good.status]).toEqual(["rejected", "fulfilled"]);
      expect(await store.load("one")).toEqual({ ...one(1), meta: metaOf(), state: stateOf(1) });
      expect(await store.log("one")).toEqual([entryOf(1)]);
      await store.save(one(1), { meta: metaOf(), state: stateOf(2), log: [entryOf(2)] });
      expect(await store.log("one")).toEqual([entryOf(1), entryOf(2)]);
    });

    it("is what it was when it was handed over, whatever becomes of it meanwhile", async () => {
      const store = await open();
      await store.create("one", metaOf());
      const log = [entryOf(1)];
      const state = { ...stateOf(1) };
      const saved = store.save(one(0), { meta: metaOf(), state, log });
      log.push(entryOf(2));
      state._stateID = 99;
      await saved;
      expect((await store.load("one"))?.state).toEqual(stateOf(1));
      expect(await store.log("one")).toEqual([entryOf(1)]);
    });

    it("is one of several that were decided on the same match, the others are outdated", async () => {
      const stores = await openTwo();
      await stores[0]?.create("one", metaOf());
      const changes = stores.flatMap((store, which) =>
        [1, 2, 3].map((step) => {
          const log = [entryOf(10 * which + step), entryOf(100 + 10 * which + step)];
          return store.save(one(0), { meta: metaOf(), state: stateOf(10 * which + step), log });
        }),
      );
      const results = await Promise.allSettled(changes);
      expect(results.filter(({ status }) => status === "fulfilled")).toHaveLength(1);
      for (const result of results) if (result.status === "rejected") expect(result.reason).toBeInstanceOf(Outdated);
      for (const store of stores) {
        const { version, state } = (await store.load("one")) ?? {};
        expect(version).toBe(1);
        const step = state?._stateID ?? 0;
        expect(await store.log("one")).toEqual([entryOf(step), entryOf(100 + step)]);
      }
    });

    it("of many matches at once, by two stores in either order: each is made exactly once", async () => {
      const stores = await openTwo();
      const ids = Array.from({ length: 30 }, (_, index) => `match ${index}`);
      for (const id of ids) await stores[0]?.create(id, metaOf());
      for (let version = 0; version < 5; version += 1) {
        const results = await Promise.allSettled(
          stores.flatMap((store, which) =>
            (which === 0 ? ids : ids.toReversed()).map((id) =>
              store.save({ id, version }, { meta: metaOf(), state: stateOf(version + 1), log: [entryOf(version)] }),
            ),
          ),
        );
        expect(results.filter(({ status }) => status === "fulfilled")).toHaveLength(ids.length);
      }
      for (const id of ids) expect(await stores[1]?.log(id)).toEqual([0, 1, 2, 3, 4].map((turn) => entryOf(turn)));
    });

    it("of a match that is not there is outdated, and creates nothing", async () => {
      const store = await open();
      const change = { meta: metaOf(), state: stateOf(1), log: [entryOf(1)] };
      await expect(store.save(one(0), change)).rejects.toThrow(Outdated);
      expect(await store.load("one")).toBeUndefined();
      expect(await store.log("one")).toEqual([]);
    });
  });

  describe("an answer", () => {
    const sealedAs = (keyHash: string, expiresAt = 5000) => ({ keyHash, sealed: `answer to ${keyHash}`, expiresAt });

    it("is stored with the creation or the change it belongs to, or not at all", async () => {
      const store = await open();
      await store.create("one", metaOf(), sealedAs("creation"));
      await expect(store.create("one", metaOf(), sealedAs("too late"))).rejects.toThrow(Outdated);
      await store.save(one(0), { meta: metaOf(), sealed: sealedAs("change") });
      await expect(store.save(one(0), { meta: metaOf(), sealed: sealedAs("outdated") })).rejects.toThrow(Outdated);
      for (const keyHash of ["creation", "change"]) expect(await store.answer(keyHash)).toEqual(sealedAs(keyHash));
      for (const keyHash of ["too late", "outdated", "", "__proto__"])
        expect(await store.answer(keyHash)).toBeUndefined();
    });

    it("goes when its time is up, and with its match", async () => {
      const store = await open();
      for (const id of ["one", "two"]) {
        await store.create(id, metaOf({ keepDays: 9 }), sealedAs(`old ${id}`, 2000));
        await store.save({ id, version: 0 }, { meta: metaOf({ keepDays: 9 }), sealed: sealedAs(`young ${id}`, 2001) });
      }
      await store.delete("two");
      expect(await store.deleteExpired(2000)).toBe(0);
      expect(await store.answer("young one")).toEqual(sealedAs("young one", 2001));
      for (const gone of ["old one", "old two", "young two"]) expect(await store.answer(gone)).toBeUndefined();
    });

    it("of a match pushes out the oldest once there are too many, and none of another match", async () => {
      const store = await open();
      await store.create("other", metaOf(), sealedAs("other", 1));
      await store.create("one", metaOf(), sealedAs("0", 1));
      for (let version = 0; version < mostAnswers; version += 1) {
        await store.save(one(version), { meta: metaOf(), sealed: sealedAs(`${version + 1}`, version + 2) });
      }
      expect(await store.answer("0")).toBeUndefined();
      for (const kept of ["other", "1", `${mostAnswers}`]) expect(await store.answer(kept)).toBeDefined();
    });

    it("under a key of another match takes its place, also at the same moment", async () => {
      const store = await open();
      await store.create("one", metaOf(), sealedAs("key"));
      await store.create("two", metaOf());
      await Promise.all([
        store.save(one(0), { meta: metaOf(), sealed: sealedAs("key", 6000) }),
        store.save({ id: "two", version: 0 }, { meta: metaOf(), sealed: sealedAs("key", 6000) }),
      ]);
      expect(await store.answer("key")).toEqual(sealedAs("key", 6000));
      expect([(await store.load("one"))?.version, (await store.load("two"))?.version]).toEqual([1, 1]);
    });
  });

  it("tells the latest entries of a log, or all of them", async () => {
    const store = await open();
    await store.create("one", metaOf());
    await store.save(one(0), { meta: metaOf(), log: [entryOf(1), entryOf(2)] });
    await store.save(one(1), { meta: metaOf(), log: [entryOf(3), entryOf(4)] });
    expect(await store.log("one", 3)).toEqual([entryOf(2), entryOf(3), entryOf(4)]);
    expect(await store.log("one", 9)).toHaveLength(4);
  });

  describe("the sweep", () => {
    it("takes what has expired and nothing else, with its log", async () => {
      const store = await open();
      const day = 24 * 60 * 60 * 1000;
      for (const [id, updatedAt] of Object.entries({ old: 1999, young: 2001, longer: 0 })) {
        await store.create(id, metaOf({ updatedAt: 0 }));
        const meta = metaOf({ updatedAt, keepDays: id === "longer" ? 2 : 1 });
        const change = { meta, state: stateOf(1), log: [entryOf(1), entryOf(2)] };
        await store.save({ id, version: 0 }, change);
      }
      expect(await store.deleteExpired(day + 2000)).toBe(1);
      expect([await store.load("old"), await store.log("old")]).toEqual([undefined, []]);
      for (const id of ["young", "longer"]) expect(await store.log(id)).toHaveLength(2);
      expect(await store.deleteExpired(day + 2000)).toBe(0);
    });
  });

  it("can be checked as long as it is open", async () => {
    const store = await open();
    await store.check();
    await store.close();
    await expect(store.check()).rejects.toThrow();
    await expect(store.load("one")).rejects.toThrow();
  });
}
