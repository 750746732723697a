import { afterAll, beforeAll, describe, expect, inject, it, onTestFinished } from "vitest";
import { ask, startPostgres, type TestPostgres } from "../fixtures/postgres.ts";
import { entryOf, metaOf, personOf, stateOf, storeSuite } from "../fixtures/store-suite.ts";
import { tcpProxy } from "../fixtures/tcp-proxy.ts";
import { testDecks } from "../fixtures/test-decks.ts";
import { frameOf, workshopSuite } from "../fixtures/workshop-suite.ts";
import { packDeck } from "../matches/packed-deck.ts";
import { Outdated } from "../records/conflict.ts";
import { openPostgresStore } from "./postgres-match-store.ts";

let postgres: TestPostgres;
beforeAll(async () => {
  postgres = await startPostgres();
});
afterAll(() => postgres.remove());

async function open(url: string, patience?: number) {
  const store = await openPostgresStore(url, patience === undefined ? {} : { patience });
  onTestFinished(() => store.close());
  return store;
}

describe("the PostgreSQL store", () => {
  const newPlace = async () => {
    const url = await postgres.newDatabase();
    return { open: () => openPostgresStore(url), isShared: true };
  };
  storeSuite(newPlace);
  workshopSuite(newPlace);

  it("is not well where matches cannot be read or changes not be stored", async () => {
    const url = await postgres.newDatabase();
    const store = await open(url);
    await store.check();
    await store.create("one", metaOf());
    await store.check();
    await ask(url, "UPDATE matches SET meta = '{'");
    await expect(store.check()).rejects.toThrow(SyntaxError);
    await store.create("two", metaOf());
    await store.check();
    await store.workshops.create("one", frameOf(), {});
    await ask(url, "UPDATE workshops SET content = '{'");
    await expect(store.check()).rejects.toThrow(SyntaxError);
    await store.workshops.create("two", frameOf({ joinCode: "other" }), {});
    await store.check();
    const ofMatches = ["matches", "match_log", "match_decks", "deck_files", "deck_contents"];
    for (const table of [...ofMatches, "workshops", "workshop_decks"]) {
      await ask(url, `ALTER TABLE ${table} RENAME TO moved`);
      await expect(store.check()).rejects.toThrow(/does not exist/);
      await ask(url, `ALTER TABLE moved RENAME TO ${table}`);
    }
    await store.check();
    const [{ name } = { name: "" }] = await ask<{ name: string }>(url, "SELECT current_database() AS name");
    await ask(url, `ALTER DATABASE "${name}" SET default_transaction_read_only = on`);
    const readOnly = await openPostgresStore(url).then(
      () => undefined,
      (error: Error) => error.message,
    );
    expect(readOnly).toMatch(/^PostgreSQL cannot be used: .*read-only/);
  });

  it("is set up by several nodes at once", async () => {
    const url = await postgres.newDatabase();
    const stores = await Promise.all(Array.from({ length: 5 }, () => open(url)));
    await stores[0]?.create("one", metaOf());
    for (const store of stores) expect(await store.load("one")).toBeDefined();
  });

  it("refuses a database of a newer program and leaves it as it is", async () => {
    const url = await postgres.newDatabase();
    await ask(url, "CREATE TABLE schema_versions (version integer PRIMARY KEY)");
    await ask(url, "INSERT INTO schema_versions VALUES (99)");
    await expect(open(url)).rejects.toThrow(/newer version/);
    expect(await ask(url, "SELECT relname FROM pg_stat_user_tables")).toEqual([{ relname: "schema_versions" }]);
  });

  it("brings a database of the last release, which knew no workshops, up to date", async () => {
    const url = await postgres.newDatabase();
    const before = await openPostgresStore(url);
    await before.create("old", metaOf());
    await before.close();
    await ask(url, "DROP TABLE workshop_decks, workshops");
    await ask(url, "DELETE FROM schema_versions WHERE version = 5");
    const store = await open(url);
    await store.workshops.create("new", frameOf(), {});
    await store.check();
    expect([await store.count(), await store.workshops.count()]).toEqual([1, 1]);
  });

  it("brings a database of a release that knew no decks up to date, and gives its matches one", async () => {
    const url = await postgres.newDatabase();
    const before = await openPostgresStore(url);
    await before.create("old", metaOf({ seats: [personOf("Jörg „J“ \u0000")] }));
    const { decks: _, ...meta } = (await before.load("old"))?.meta ?? metaOf();
    await before.close();
    await ask(url, "DROP TABLE workshop_decks, workshops, match_decks, deck_files, deck_contents, deck_versions");
    await ask(url, "DELETE FROM schema_versions WHERE version >= 4");
    await ask(url, "UPDATE matches SET meta = replace(meta, '\"decks\":[],', '')");
    const [one, other] = await Promise.all([open(url), open(url)]);
    const deck = packDeck(testDecks[0]);
    const adopted = await Promise.all([one.adoptDeck(deck), other.adoptDeck(deck)]);
    expect(adopted.sort()).toEqual([0, 1]);
    const { id, version } = deck;
    expect(await other.load("old")).toMatchObject({ version: 1, meta: { ...meta, decks: [{ id, version }] } });
  });

  it("says what is wrong with its address, without the password", async () => {
    const url = await postgres.newDatabase();
    const wrong = new URL(url);
    wrong.pathname = "/no_such_database";
    const error = await open(wrong.href).catch((reason: Error) => reason);
    expect(String(error)).toMatch(/PostgreSQL cannot be used: .*no_such_database/);
    expect(String(error)).not.toContain("password");
    wrong.port = "1";
    await expect(open(wrong.href, 0)).rejects.toThrow(/PostgreSQL cannot be used: .*ECONNREFUSED/);
  });

  it("leaves no row of a workshop behind, of an earlier version neither, however long, once it is deleted", async () => {
    const url = await postgres.newDatabase();
    const store = await open(url);
    const name = "Adelheid-Unverwechselbar";
    const changeOf = (length: number) => ({ content: Array.from({ length }, () => name), expiresAt: 5000 });
    await store.workshops.create("one", frameOf(), [name]);
    await store.workshops.save({ id: "one", version: 0 }, changeOf(500));
    await store.workshops.create("other", frameOf({ joinCode: "other" }), ["Bodo-Bleibt"]);
    await ask(url, "CREATE EXTENSION pageinspect");
    /** In the table itself, and where its long texts are. */
    const rowsOnDisk = async (text: string) => {
      const rows = await ask<{ data: Buffer | null }>(
        url,
        `SELECT t_data AS data FROM pg_class AS part,
           generate_series(0, pg_relation_size(part.oid) / current_setting('block_size')::int - 1) AS page,
           heap_page_items(get_raw_page(part.oid::regclass::text, page::int))
         WHERE part.oid IN (SELECT unnest(ARRAY[oid, reltoastrelid]) FROM pg_class WHERE relname = 'workshops')`,
      );
      return rows.filter(({ data }) => data?.includes(text)).length;
    };
    expect(await rowsOnDisk(name)).toBeGreaterThan(2);
    expect(await store.workshops.delete("one")).toBe(true);
    expect([await rowsOnDisk(name), await rowsOnDisk("Bodo-Bleibt")]).toEqual([0, 1]);
  });

  it("leaves no earlier version of a row behind after a sweep: names of people who left are gone", async () => {
    const url = await postgres.newDatabase();
    const store = await open(url);
    await store.create("one", metaOf({ seats: [personOf("Adelheid-Unverwechselbar")] }));
    await store.save({ id: "one", version: 0 }, { meta: metaOf(), log: [entryOf(1)] });
    await ask(url, "CREATE EXTENSION pageinspect");
    const rowsOnDisk = async () => {
      const rows = await ask<{ data: Buffer | null }>(
        url,
        "SELECT t_data AS data FROM heap_page_items(get_raw_page('matches', 0))",
      );
      return rows.filter(({ data }) => data?.includes("Adelheid-Unverwechselbar")).length;
    };
    expect(await rowsOnDisk()).toBe(1);
    expect(await store.deleteExpired(0)).toBe(0);
    expect(await rowsOnDisk()).toBe(0);
  });
});

describe("a connection that breaks after the change was stored", () => {
  it("is no harm: the change is made once, and answered as stored", async () => {
    const proxy = await tcpProxy(await postgres.newDatabase());
    const store = await open(proxy.url);
    await store.create("one", metaOf());
    await store.create("two", metaOf());
    for (let version = 0; version < 3; version += 1) {
      proxy.cutAnswersTo(`change ${version}`);
      const change = (id: string) =>
        store.save({ id, version }, { meta: metaOf(), log: [entryOf(version, `change ${version}`)] });
      const saved = Promise.all([change("one"), change("two")]);
      await expect.poll(() => proxy.cuts()).toBeGreaterThan(version);
      proxy.cutAnswersTo(null);
      await saved;
    }
    for (const id of ["one", "two"]) {
      expect((await store.load(id))?.version).toBe(3);
      expect(await store.log(id)).toEqual([0, 1, 2].map((turn) => entryOf(turn, `change ${turn}`)));
    }
  });

  it("is no harm to a workshop either, and told from another's change of it", async () => {
    const url = await postgres.newDatabase();
    const proxy = await tcpProxy(url);
    const [{ workshops }, { workshops: elsewhere }] = [await open(proxy.url), await open(url)];
    const changeOf = (content: string) => ({ content, expiresAt: 5000 });
    /** Cuts the answer to it, and mends the connection after `meanwhile`. */
    const cut = async <Answer>(text: string, work: () => Promise<Answer>, meanwhile = async () => {}) => {
      const before = proxy.cuts();
      proxy.cutAnswersTo(text);
      const answer = work();
      await expect.poll(() => proxy.cuts()).toBeGreaterThan(before);
      await meanwhile();
      proxy.cutAnswersTo(null);
      return answer;
    };
    await cut("INSERT INTO workshops", () => workshops.create("one", frameOf(), "first"));
    await cut(
      "mine",
      () => workshops.save({ id: "one", version: 0 }, changeOf("mine")),
      () => elsewhere.save({ id: "one", version: 1 }, changeOf("another's")),
    );
    expect(await elsewhere.load("one")).toEqual({ id: "one", version: 2, ...changeOf("another's") });
    await expect(workshops.save({ id: "one", version: 1 }, changeOf("late"))).rejects.toThrow(Outdated);
    expect(await cut("DELETE FROM workshops", () => workshops.delete("one"))).toBe(true);
    expect(await elsewhere.load("one")).toBeUndefined();
  });

  it("is told from another's change on the same match", async () => {
    const url = await postgres.newDatabase();
    const proxy = await tcpProxy(url);
    const [mine, other] = [await open(proxy.url), await open(url)];
    await mine.create("one", metaOf());
    proxy.cutAnswersTo("mine");
    const saved = mine.save({ id: "one", version: 0 }, { meta: metaOf(), log: [entryOf(1, "mine")] });
    await expect.poll(() => proxy.cuts()).toBeGreaterThan(0);
    await other.save({ id: "one", version: 1 }, { meta: metaOf(), log: [entryOf(2)] });
    proxy.cutAnswersTo(null);
    await saved;
    expect(await other.log("one")).toEqual([entryOf(1, "mine"), entryOf(2)]);
    await expect(mine.save({ id: "one", version: 1 }, { meta: metaOf() })).rejects.toThrow(Outdated);
  });

  it("in a creation or a deletion is no harm either", async () => {
    const proxy = await tcpProxy(await postgres.newDatabase());
    const store = await open(proxy.url);
    proxy.cutAnswersTo("INSERT INTO matches");
    const created = store.create("one", metaOf());
    await expect.poll(() => proxy.cuts()).toBeGreaterThan(0);
    proxy.cutAnswersTo("DELETE FROM matches");
    await created;
    const before = proxy.cuts();
    const deleted = store.delete("one");
    await expect.poll(() => proxy.cuts()).toBeGreaterThan(before);
    proxy.cutAnswersTo(null);
    expect(await deleted).toBe(true);
    expect(await store.load("one")).toBeUndefined();
  });
});

describe("while PostgreSQL restarts", () => {
  it("reads and changes wait for it, and each is made exactly once", async () => {
    const url = await postgres.newDatabase();
    const store = await open(url);
    const ids = Array.from({ length: 20 }, (_, index) => `match ${index}`);
    for (const id of ids) await store.create(id, metaOf());
    await store.workshops.create("workshop", frameOf(), 0);
    let isRestarted = false;
    let changes = 0;
    const play = async (id: string) => {
      for (let version = 0; !isRestarted || version < 5; version += 1) {
        await store.save({ id, version }, { meta: metaOf(), state: stateOf(version + 1), log: [entryOf(version)] });
        changes += 1;
        // Long enough to have changes under way at the moment of the restart, and few enough to look at all.
        if (version > 20) await store.load(id);
      }
    };
    const restart = async () => {
      await expect.poll(() => changes).toBeGreaterThan(100);
      await postgres.restart();
      isRestarted = true;
    };
    const lead = async () => {
      for (let version = 0; !isRestarted || version < 5; version += 1)
        await store.workshops.save({ id: "workshop", version }, { content: version + 1, expiresAt: 5000 });
    };
    await Promise.all([restart(), lead(), ...ids.map(play)]);
    const workshop = await store.workshops.load("workshop");
    expect(workshop?.content).toBe(workshop?.version);
    for (const id of ids) {
      const { version, state } = (await store.load(id)) ?? {};
      expect(state?._stateID).toBe(version);
      expect(await store.log(id)).toEqual(Array.from({ length: version ?? 0 }, (_, turn) => entryOf(turn)));
    }
  });

  it("what came after too long is refused, nothing hangs, and all goes on when it is back", async () => {
    const url = await postgres.newDatabase();
    const store = await open(url, 300);
    await store.create("one", metaOf());
    await postgres.stop();
    const one = { id: "one", version: 0 };
    try {
      await expect(store.check()).rejects.toThrow();
      await expect(store.save(one, { meta: metaOf(), state: stateOf(1) })).rejects.toThrow();
      const begin = performance.now();
      await expect(store.load("one")).rejects.toThrow();
      expect(performance.now() - begin).toBeLessThan(300 * inject("slowness"));
    } finally {
      await postgres.start();
    }
    await store.save(one, { meta: metaOf(), state: stateOf(1) });
    expect(await store.load("one")).toMatchObject({ version: 1 });
  });
});
