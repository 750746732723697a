import { setTimeout as wait } from "node:timers/promises";
import { parseArgs } from "node:util";
import { z } from "zod";
import { startPostgres } from "../../../game/server/fixtures/postgres.ts";
import { onCore, serverCore } from "../../support/measured-process.ts";
import { readOptions } from "../../support/read-options.ts";
import { type Contestant, names, ours, oursOnPostgres } from "../server/contestants.ts";
import { percentile, rounded } from "../statistics.ts";
import { join, openRoom, people, play, thinking } from "./room.ts";
import { ask, newKey, RoomClient } from "./room-client.ts";

const schema = z.object({
  rooms: z
    .string()
    .transform((list) => list.split(",").map(Number))
    .pipe(z.array(z.int().min(1).max(100))),
});

const seconds = 15;
/** People vote within so many ms, all of them. */
const votingMs = 3000;

type Room = Readonly<{
  key: string;
  code: string;
  /** The node that its console is at. */
  url: string;
  phones: readonly Readonly<{ key: string; url: string; took: number; client: RoomClient }>[];
}>;

/**
 * Prints how several workshops of 40 tables and 200 people fare at once, all in full play, on a server with SQLite and on
 * one and two nodes with PostgreSQL, all of them on one core, who drives them on another. `--rooms`: how many at once,
 * one after the other, "1,3,7" unless told. No limits hold: rooms are at addresses of their own.
 */
export async function benchRooms(args: readonly string[]): Promise<void> {
  const { values } = parseArgs({ args: [...args], options: { rooms: { type: "string", default: "1,3,7" } } });
  const { rooms: counts } = readOptions(schema, values);
  const database = await onCore(serverCore, () => startPostgres([]));
  const env = { BOT_THINK_MS: thinking };
  const onPostgres = async (name: Contestant["name"], nodes: number) =>
    oursOnPostgres(name, await database.newDatabase(), nodes, env);
  const contestants = [
    () => ours(names.sqlite, { env }),
    () => onPostgres(names.postgres, 1),
    () => onPostgres(names.nodes, 2),
  ];
  try {
    for (const start of contestants) {
      const table: Record<string, unknown> = {};
      for (const rooms of counts) {
        const server = await start();
        try {
          table[`${server.name}: ${rooms}`] = await measure(server, rooms);
        } finally {
          await server.stop();
        }
      }
      console.table(table);
    }
  } finally {
    await database.remove();
  }
}

async function measure(server: Contestant, count: number): Promise<Record<string, number>> {
  const began = performance.now();
  const rooms = await Promise.all(Array.from({ length: count }, (_, index) => fill(server.urls, index)));
  const joined = (performance.now() - began) / 1000;
  const consoles = await Promise.all(
    rooms.map(({ url, code, key }) => RoomClient.open(url, "workshop", "workshop", ["watch", code, key])),
  );
  const lookers = (await Promise.all(rooms.map(({ url, code, key }) => play(url, code, key, server.urls)))).flat();
  const before = { cpu: await cpuOf(server), bytes: consoles.map(({ bytes }) => bytes) };
  const moves = lookers.map((looker) => looker.counting("patch"));
  await wait(seconds * 1000);
  const played = moves.reduce((sum, counted) => sum + counted(), 0) / seconds;
  const cpu = (await cpuOf(server)) - before.cpu;
  const sent = consoles.map(({ bytes }, index) => bytes - (before.bytes[index] ?? 0));
  const votes = (await Promise.all(rooms.map(vote))).flat();
  const memory = await Promise.all(server.processes.map((process) => process.usage("memory")));
  for (const client of [...consoles, ...lookers, ...rooms.flatMap(({ phones }) => phones.map((phone) => phone.client))])
    client.close();
  return {
    "all join, s": rounded(joined),
    "joining, p95, ms": rounded(
      percentile(
        rooms.flatMap(({ phones }) => phones.map(({ took }) => took)),
        0.95,
      ),
    ),
    "moves/s a room": rounded(played / count),
    "share of a core": rounded(cpu / seconds / 1e6),
    "a vote, p95, ms": rounded(percentile(votes, 0.95)),
    "a console, kB/s": rounded(Math.max(...sent) / 1000 / seconds),
    "memory, MB": rounded(memory.reduce((sum, { rss }) => sum + rss, 0) / 1e6),
  };
}

/** In µs; the database's own is not counted. */
const cpuOf = async ({ processes }: Contestant): Promise<number> =>
  (await Promise.all(processes.map((process) => process.usage("cpu")))).reduce((sum, { cpu }) => sum + cpu, 0);

/** A workshop whose people are at all nodes by turns, and follow it. */
async function fill(nodes: readonly string[], index: number): Promise<Room> {
  const url = nodes[index % nodes.length] ?? "";
  const key = newKey();
  const code = await openRoom(url, key);
  const phones = await Promise.all(
    Array.from({ length: people }, async (_, person) => {
      const own = { key: newKey(), url: nodes[person % nodes.length] ?? url };
      const { took } = await join(own.url, code, own.key, person);
      const client = await RoomClient.open(own.url, "workshop", "workshop", ["watch", code, own.key]);
      return { ...own, took, client };
    }),
  );
  return { key, code, url, phones };
}

/** How long each waits for the answer to a vote, in ms. */
async function vote({ key, code, url, phones }: Room): Promise<readonly number[]> {
  const lead = (command: unknown) => ask(url, `/${code}/lead`, key, command);
  await lead({ type: "openRound", id: "round-0001", at: "room", step: null, cards: ["A1"] });
  await lead({ type: "roundPhase", round: "round-0001", phase: "vote" });
  return Promise.all(
    phones.map(async (phone, index) => {
      await wait((index / people) * votingMs);
      const choices = { [(index % 8) + 1]: 1 };
      const command = { type: "vote", round: "round-0001", vote: "vote", choices };
      return (await ask(phone.url, `/${code}/take-part`, phone.key, command)).took;
    }),
  );
}
