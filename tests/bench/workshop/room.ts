import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join as joinPaths } from "node:path";
import { z } from "zod";
import { limitVariables } from "../../../game/server/config/limits.ts";
import type { ConsoleOwn } from "../../../game/workshop/views.ts";
import type { MeasuredProcess } from "../../support/measured-process.ts";
import { localhost, startOurs } from "../server/contestants.ts";
import { ask, RoomClient } from "./room-client.ts";

export const tables = 40;
export const people = 200;
export const seats = 5;
export const mode = "supertrumpf";
/** As people play: a computer thinks about as long, in ms. */
export const thinking = "1800";
/** As long a match as there is. */
export const setup = { roundCap: 100 };

/** Nothing is lifted: the limits are those that a server has by default. */
export const defaultLimits: Readonly<Record<string, string>> = Object.fromEntries(
  Object.entries(z.object(limitVariables).parse({})).map(([name, limit]) => [name, String(limit)]),
);

/**
 * Opens matches at all tables, gives every seat to a computer, and looks on at each, by turns at the other `nodes` too:
 * then they play.
 */
export async function play(
  url: string,
  code: string,
  key: string,
  nodes: readonly string[] = [url],
): Promise<readonly RoomClient[]> {
  const post = (what: string, body: unknown) => ask(url, `/${code}/${what}`, key, body);
  await post("lead", { type: "goTo", step: "game" });
  await post("matches", { step: "game", table: null, after: null });
  const console = await RoomClient.open(url, "workshop", "workshop", ["watch", code, key]);
  const { own } = (await console.whole) as { own: ConsoleOwn };
  console.close();
  for (let seat = 0; seat < seats; seat += 1) {
    await post("act", { table: null, action: { type: "seatBot", seat, strength: "medium" } });
  }
  return Promise.all(
    own.matches.flatMap(([match], index) =>
      match === undefined ? [] : [look(nodes[index % nodes.length] ?? url, match.id)],
    ),
  );
}

export const look = (url: string, matchID: string): Promise<RoomClient> =>
  RoomClient.open(url, mode, "sync", ["sync", matchID, null, null, seats, { patches: true }]);

/** A person at one of the tables, by turns. */
export const join = (url: string, code: string, key: string, index: number) =>
  ask(url, `/${code}/join`, key, { name: `p${index}`, kind: "person", people: 1, table: (index % tables) + 1 });

/** A workshop whose only step is a match at every table; resolves with its join code. */
export async function openRoom(url: string, key: string): Promise<string> {
  const { answer } = await ask(url, "", key, {
    ...{ title: "Workshop", language: "de", guide: null, isRehearsal: false, keepDays: 1 },
    steps: [{ id: "game", kind: "match", title: "Supertrumpf", minutes: 20, mode, setup }],
    tableNames: Array.from({ length: tables }, (_, index) => `Tisch ${index + 1}`),
    rules: { gone: "bot", sameDeal: false, chooseTable: true, seatsPerTable: seats },
    recoveryCode: "23456789abcdefgh",
  });
  return (answer as { joinCode: string }).joinCode;
}

/** A server of its own, on an empty folder. */
export async function withServer<Answer>(
  env: Readonly<Record<string, string>>,
  work: (url: string, usage: MeasuredProcess["usage"]) => Promise<Answer>,
): Promise<Answer> {
  const folder = await mkdtemp(joinPaths(tmpdir(), "quartett-room-"));
  const server = await startOurs(folder, env);
  try {
    return await work(localhost(server.ready), server.usage);
  } finally {
    await server.stop();
    await rm(folder, { recursive: true, force: true });
  }
}
