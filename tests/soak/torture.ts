import { setTimeout as delay } from "node:timers/promises";
import { pickOne } from "../../game/mode/chance.ts";
import type { DisturbedStorage } from "./disturbed-storage.ts";
import { storeFaults } from "./failing-store.ts";
import type { Person } from "./person.ts";
import type { TorturedServer } from "./tortured-server.ts";

/** How often each thing was done to people or to the server. */
export type FaultCounts = Map<string, number>;

const count = (counts: FaultCounts, fault: string) => counts.set(fault, (counts.get(fault) ?? 0) + 1);

/** What happens to people's pages. All end well: what was broken comes back by itself. */
const incidents: Readonly<Record<string, (person: Person, random: () => number) => Promise<void>>> = {
  "page left and opened again": (person, random) => person.goAway(100 + random() * 2000),
  "connection cut": async ({ tabs }) => tabs[0]?.kill(),
  "second tab": async (person) => (person.tabs.length < 3 ? person.openTab() : person.closeTab()),
  "nothing read for a while": async ({ tabs }, random) => {
    const tab = tabs[0];
    tab?.pause();
    await delay(500 + random() * 4000);
    tab?.resume();
  },
  "asleep, then cut off": async ({ tabs }, random) => {
    const tab = tabs[0];
    tab?.pause();
    await delay(500 + random() * 2000);
    tab?.kill();
  },
};

/** Something happens to somebody about every `everyMs`, until `signal`. Resolves when all of it is over. */
export async function torturePeople(
  people: () => readonly Person[],
  options: Readonly<{ everyMs: number; random: () => number; counts: FaultCounts; signal: AbortSignal }>,
): Promise<void> {
  const { everyMs, random, counts, signal } = options;
  const underWay: Promise<void>[] = [];
  while (!signal.aborted) {
    const person = pickOne(people(), random);
    const [name, happen] = pickOne(Object.entries(incidents), random) ?? [];
    if (person !== undefined && name !== undefined && happen !== undefined && person.tabs.length > 0) {
      count(counts, name);
      underWay.push(happen(person, random));
    }
    await delay(everyMs * 2 * random(), undefined, { signal }).catch(() => {});
  }
  await Promise.all(underWay);
}

/** The storage fails in each way in turn, for `lastingMs` every `everyMs`, until `signal`; it works afterwards. */
export async function tortureStorage(
  server: TorturedServer,
  options: Readonly<{ everyMs: number; lastingMs: number; counts: FaultCounts; signal: AbortSignal }>,
): Promise<void> {
  const { everyMs, lastingMs, counts, signal } = options;
  for (let turn = 0; !signal.aborted; turn += 1) {
    const fault = storeFaults[turn % storeFaults.length] ?? "write";
    count(counts, `storage: ${fault} fails for ${lastingMs} ms`);
    server.setFault(fault);
    await delay(lastingMs);
    server.setFault(null);
    await delay(everyMs, undefined, { signal }).catch(() => {});
  }
}

/** Ends and restarts the server every `everyMs`, by SIGKILL and by SIGTERM in turn, until `signal`. */
export async function tortureProcess(
  server: TorturedServer,
  options: Readonly<{ everyMs: number; counts: FaultCounts; signal: AbortSignal }>,
): Promise<void> {
  const { everyMs, counts, signal } = options;
  for (let turn = 0; !signal.aborted; turn += 1) {
    await delay(everyMs, undefined, { signal }).catch(() => {});
    if (signal.aborted) return;
    const kill = turn % 2 === 0 ? "SIGKILL" : "SIGTERM";
    count(counts, `server ended by ${kill} and restarted`);
    await server.restart(kill);
  }
}

/** Restarts the database itself every other `everyMs`, until `signal`; nothing where it has no process of its own. */
export async function tortureDatabase(
  { restart }: DisturbedStorage,
  options: Readonly<{ everyMs: number; counts: FaultCounts; signal: AbortSignal }>,
): Promise<void> {
  const { everyMs, counts, signal } = options;
  while (restart !== undefined && !signal.aborted) {
    await delay(everyMs * 2, undefined, { signal }).catch(() => {});
    if (signal.aborted) return;
    count(counts, "database restarted");
    await restart();
  }
}
