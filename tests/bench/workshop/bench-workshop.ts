import { setTimeout as wait } from "node:timers/promises";
import { startMatch } from "../../support/match-api.ts";
import { median, percentile, rounded } from "../statistics.ts";
import {
  defaultLimits,
  join,
  look,
  mode,
  openRoom,
  people,
  play,
  seats,
  setup,
  tables,
  thinking,
  withServer,
} from "./room.ts";
import { ask, newKey, RoomClient } from "./room-client.ts";

const pairs = 3;
const seconds = 15;
/** After so many ms without a move a match is over. */
const quietAfter = 3000;
/**
 * A workshop of 40 tables with five computers each and 200 people in the plenary on the real server. Prints how long they
 * wait, what the server needs and what one console is sent, and how many moves the tables make beside the same tables
 * without a workshop, by turns.
 */
export async function benchWorkshop(): Promise<void> {
  console.table(await measureRoom());
  const ratios: number[] = [];
  for (let pair = 0; pair < pairs; pair += 1) {
    const without = await movesASecond(false);
    const within = await movesASecond(true);
    console.log(`moves/s without a workshop ${rounded(without)}, within one ${rounded(within)}`);
    ratios.push(within / without);
  }
  console.log(`median of the ratios: ${rounded(median(ratios))} (aim: 0.9 at least)`);
}

/** Everything by the limits a server has by default, from one address. */
async function measureRoom(): Promise<Record<string, Record<string, number>>> {
  return withServer({ BOT_THINK_MS: thinking, ...defaultLimits }, async (url, usage) => {
    const key = newKey();
    const code = await openRoom(url, key);
    const began = performance.now();
    const phones = await Promise.all(
      Array.from({ length: people }, async (_, index) => {
        const own = newKey();
        const { took } = await join(url, code, own, index);
        return { own, took, client: await RoomClient.open(url, "workshop", "workshop", ["watch", code, own]) };
      }),
    );
    const joined = (performance.now() - began) / 1000;
    const console = await RoomClient.open(url, "workshop", "workshop", ["watch", code, key]);
    const reload = performance.now();
    const beamer = await RoomClient.open(url, "workshop", "workshop", ["watch", code, null]);
    const reloaded = performance.now() - reload;
    const lookers = await play(url, code, key);
    const before = { bytes: console.bytes, beamer: beamer.bytes, usage: await usage("memory") };
    await wait(seconds * 1000);
    const after = await usage("memory");
    const perSecond = (bytes: number) => bytes / 1000 / seconds;
    const [consoleRate, beamerRate] = [
      perSecond(console.bytes - before.bytes),
      perSecond(beamer.bytes - before.beamer),
    ];

    await ask(url, `/${code}/lead`, key, {
      type: "openRound",
      id: "round-0001",
      at: "room",
      step: null,
      cards: ["A1"],
    });
    await ask(url, `/${code}/lead`, key, { type: "roundPhase", round: "round-0001", phase: "vote" });
    const votes = await Promise.all(
      phones.map(async ({ own }, index) => {
        // They press within three seconds, all of them.
        await wait((index / people) * 3000);
        const vote = { type: "vote", round: "round-0001", vote: "vote", choices: { [(index % 8) + 1]: 1 } };
        return (await ask(url, `/${code}/take-part`, own, vote)).took;
      }),
    );
    for (const client of [console, beamer, ...lookers, ...phones.map((phone) => phone.client)]) client.close();
    const { cpu, rss } = { cpu: (after.cpu - before.usage.cpu) / seconds / 1e6, rss: after.rss / 1e6 };
    return {
      "200 people join, s": { value: rounded(joined) },
      "joining, p95, ms": {
        value: rounded(
          percentile(
            phones.map(({ took }) => took),
            0.95,
          ),
        ),
      },
      "the beamer after a reload, ms": { value: rounded(reloaded) },
      "one console in full play, kB/s": { value: rounded(consoleRate) },
      "the beamer in full play, kB/s": { value: rounded(beamerRate) },
      "CPU of the server in full play, cores": { value: rounded(cpu) },
      "memory of the server, MB": { value: rounded(rss) },
      "a vote, p50, ms": { value: rounded(median(votes)) },
      "a vote, p95, ms": { value: rounded(percentile(votes, 0.95)) },
    };
  });
}

/** How many moves all tables make together, with computers that do not think, in a workshop or in matches of their own. */
function movesASecond(isWorkshop: boolean): Promise<number> {
  return withServer({ BOT_THINK_MS: "0" }, async (url) => {
    const lookers = isWorkshop ? await playInRoom(url) : await playAlone(url);
    const moves = await Promise.all(lookers.map((looker) => looker.untilQuiet("patch", quietAfter)));
    for (const client of lookers) client.close();
    const all = moves.flat();
    return all.length / ((Math.max(...all) - Math.min(...all)) / 1000);
  });
}

/** With a console and a beamer that follow. */
async function playInRoom(url: string): Promise<readonly RoomClient[]> {
  const key = newKey();
  const code = await openRoom(url, key);
  for (let index = 0; index < people; index += 1) await join(url, code, newKey(), index);
  await RoomClient.open(url, "workshop", "workshop", ["watch", code, key]);
  await RoomClient.open(url, "workshop", "workshop", ["watch", code, null]);
  return play(url, code, key);
}

function playAlone(url: string): Promise<readonly RoomClient[]> {
  return Promise.all(
    Array.from({ length: tables }, async () => {
      const bots = Array.from({ length: seats }, () => "medium" as const);
      const { matchID } = await startMatch(url, { gameName: mode, setup, people: [], bots });
      return look(url, matchID);
    }),
  );
}
