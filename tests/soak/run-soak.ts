import { setTimeout as delay } from "node:timers/promises";
import { seededRandom } from "../../game/mode/seeded-random.ts";
import { cardsGames } from "../support/cards-games.ts";
import { checkTestimony, type Verdict } from "./check-testimony.ts";
import { newStorage, type StorageName } from "./disturbed-storage.ts";
import { type MemorySample, sampleMemory, sampleNow } from "./memory-series.ts";
import { SoakRoom } from "./soak-room.ts";
import { SoakTable } from "./soak-table.ts";
import { Testimony } from "./testimony.ts";
import { type FaultCounts, tortureDatabase, torturePeople, tortureProcess, tortureStorage } from "./torture.ts";
import { TorturedServer } from "./tortured-server.ts";

export type SoakOptions = Readonly<{
  minutes: number;
  tables: number;
  peopleAtTable: number;
  seed: number;
  storage: StorageName;
}>;

export type SoakResult = Readonly<{
  verdict: Verdict;
  testimony: Testimony;
  /** Notes and messages of a workshop that somebody saw, or was told are stored. */
  claims: number;
  faults: FaultCounts;
  refusals: ReadonlyMap<string, number>;
  connections: number;
  setUpsRepeated: number;
  /**
   * Of the last process, whose pages go on breaking: `busy` with everybody there, `empty` once all have left. `fresh` is
   * a process that nobody has been at yet.
   */
  memory: Readonly<{ fresh: MemorySample; busy: readonly MemorySample[]; empty: MemorySample }>;
}>;

/** How often memory is looked at while everybody is there. */
const samples = 8;

/**
 * Lets people play at all tables, and others write in a workshop, for `minutes`. In the first half their pages, the storage and the server itself break
 * all the time; then the server is left running, so that its memory can be compared; at last all is calm, everybody
 * must be back, and every table must go on. What they saw is then checked against the database.
 */
export async function runSoak(options: SoakOptions): Promise<SoakResult> {
  const { minutes, tables: howMany, peopleAtTable, seed } = options;
  const ms = minutes * 60_000;
  const storage = await newStorage(options.storage);
  const server = await TorturedServer.start(storage.env);
  const games = cardsGames();
  const testimony = new Testimony();
  const faults: FaultCounts = new Map();
  const refusals = new Map<string, number>();
  const onRefused = (code: string) => refusals.set(code, (refusals.get(code) ?? 0) + 1);
  const tables = Array.from({ length: howMany }, (_, number) => {
    return new SoakTable({ number, people: peopleAtTable, url: server.url, games, testimony, onRefused });
  });
  const room = new SoakRoom({ url: server.url, testimony, onRefused });
  const sample = (began: number) => sampleNow(server, tables, testimony, began);
  const fresh = await sample(Date.now());
  const running = Promise.all([...tables, room].map((part) => part.run()));
  const people = () => tables.flatMap((table) => table.people);
  try {
    await until(() => people().length === howMany * peopleAtTable, "everybody to sit", 60_000, testimony);
    const breakAll = new AbortController();
    const breakPages = new AbortController();
    const pages = tortureAll(breakPages.signal);
    const broken = { everyMs: Math.max(4000, ms / 16), counts: faults, signal: breakAll.signal };
    const restarts = Promise.all([tortureProcess(server, broken), tortureDatabase(storage, broken)]);
    await delay(ms / 2);
    breakAll.abort();
    await restarts;
    const began = Date.now();
    await delay(ms / 10);
    const busy = await sampleMemory(server, tables, testimony, { ms: (ms * 3) / 10, times: samples - 1, began });
    breakPages.abort();
    await pages;
    await checkCalm(tables, testimony);
    await until(() => room.isComplete, "everybody's notes to be seen", 20_000, testimony);
    busy.push(await sample(began));
    for (const part of [...tables, room]) part.close();
    await running;
    // The last connections are closed and worked off.
    await delay(2000);
    const memory = { fresh, busy, empty: await sample(began) };
    await server.stop();
    const store = await storage.open();
    const ofMatches = await checkTestimony(testimony, store, games);
    const verdict = { ...ofMatches, lost: [...ofMatches.lost, ...(await room.lost(store.workshops))] };
    await store.close();
    const connections = tables.reduce((sum, table) => sum + table.connections, 0);
    const setUpsRepeated = tables.reduce((sum, table) => sum + table.setUpsRepeated, 0);
    const { claims } = room;
    return { verdict, testimony, claims, faults, refusals, connections, setUpsRepeated, memory };
  } finally {
    for (const part of [...tables, room]) part.close();
    await server.stop();
    await storage.remove();
  }

  async function tortureAll(signal: AbortSignal): Promise<void> {
    const random = seededRandom(seed);
    await Promise.all([
      tortureStorage(server, { everyMs: Math.max(3000, ms / 20), lastingMs: 800, counts: faults, signal }),
      torturePeople(people, { everyMs: 60_000 / (howMany * peopleAtTable * 3), random, counts: faults, signal }),
    ]);
  }
}

/** Everybody comes back, the server knows it, and every table goes on by at least one state, or is over. */
async function checkCalm(tables: readonly SoakTable[], testimony: Testimony): Promise<void> {
  const before = tables.map(({ matches, stateID }) => ({ matches, stateID }));
  const goesOn = (table: SoakTable, index: number) =>
    table.matches > (before[index]?.matches ?? 0) || table.stateID > (before[index]?.stateID ?? 0);
  for (const [index, table] of tables.entries()) {
    await until(() => goesOn(table, index), `table ${index} to go on`, 20_000, testimony);
    await until(() => table.isComplete, `everybody at table ${index} to be there`, 20_000, testimony);
  }
}

/** What does not come about is one of the wrongs. */
async function until(isSo: () => boolean, what: string, patience: number, testimony: Testimony): Promise<void> {
  const end = Date.now() + patience;
  while (!isSo() && Date.now() < end) await delay(50);
  if (!isSo()) testimony.wrongs.push(`in vain waited for ${what}`);
}
