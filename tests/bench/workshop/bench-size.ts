import { mkdtemp, readdir, rm, stat } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join as joinPaths } from "node:path";
import { readCardData } from "../../../cards/load/card-data.ts";
import { resolveDeck } from "../../../cards/load/resolve-deck.ts";
import { hashSecret } from "../../../game/server/matches/secrets.ts";
import { openSqliteStore } from "../../../game/server/storage/sqlite-match-store.ts";
import type { WorkshopRecord } from "../../../game/server/workshops/workshop-record.ts";
import { facilitate } from "../../../game/workshop/facilitate.ts";
import { join } from "../../../game/workshop/participants.ts";
import { takePart } from "../../../game/workshop/take-part.ts";
import { type Workshop, workshopLimits } from "../../../game/workshop/workshop.ts";
import { startMatch } from "../../support/match-api.ts";
import { localhost, startOurs } from "../server/contestants.ts";
import { rounded } from "../statistics.ts";
import { ask, newKey, RoomClient } from "./room-client.ts";

/** How much a workshop holds; notes with so many letters each, and how many of it are measured. */
type Size = Readonly<{
  tables: number;
  people: number;
  notes: number;
  letters: number;
  steps: number;
  measured: number;
}>;

const { tables, participants, notes, noteLength, steps } = workshopLimits;
const sizes: Readonly<Record<string, Size>> = {
  "20 people at 5 tables, 40 notes": { tables: 5, people: 20, notes: 40, letters: 80, steps: 12, measured: 40 },
  "200 people at 40 tables, 400 notes": { tables: 40, people: 200, notes: 400, letters: 80, steps: 12, measured: 4 },
  "as large as may be": { tables, people: participants, notes, letters: noteLength, steps, measured: 2 },
};

/**
 * What workshops take on the disk of a real server with SQLite, and on its heap while somebody watches them; and what a
 * match of a table takes on the disk. Bytes alone: none of it depends on how busy the machine is.
 */
export async function benchSize(): Promise<void> {
  const table: Record<string, unknown> = {};
  for (const [name, size] of Object.entries(sizes)) table[name] = await measure(size);
  console.table(table);
  console.log(
    `a match of Rettungsrunde that five computers have played takes ${rounded(await sizeOfMatch())} kB of disk`,
  );
}

async function measure(size: Size): Promise<Record<string, number>> {
  const folder = await mkdtemp(joinPaths(tmpdir(), "quartett-size-"));
  try {
    const empty = await startOurs(folder);
    const keys: string[] = [];
    const codes: string[] = [];
    await empty.stop();
    const before = await bytesIn(folder);
    const opening = await startOurs(folder);
    for (let index = 0; index < size.measured; index += 1) {
      const key = newKey();
      keys.push(key);
      codes.push(await openRoom(localhost(opening.ready), key, size));
    }
    await opening.stop();
    const phones = await fillUp(folder, codes, size);
    const disk = ((await bytesIn(folder)) - before) / size.measured;

    const server = await startOurs(folder);
    const url = localhost(server.ready);
    const heap = async () => (await server.usage("memory")).heap / size.measured;
    const watch = (code: string, key: string | null) =>
      RoomClient.open(url, "workshop", "workshop", ["watch", code, key]);
    const [first] = codes;
    // What is loaded and compiled at the first look is no workshop's.
    (await watch(first ?? "", null)).close();
    const unwatched = await heap();
    const clients: RoomClient[] = [];
    for (const [index, code] of codes.entries()) {
      clients.push(await watch(code, keys[index] ?? ""), await watch(code, null));
    }
    const led = await heap();
    for (const code of codes) for (const key of phones) clients.push(await watch(code, key));
    const full = await heap();
    for (const client of clients) client.close();
    await server.stop();
    return {
      "disk, kB": rounded(disk / 1000),
      "heap with console and beamer, kB": rounded((led - unwatched) / 1000),
      "heap with every phone, kB": rounded((full - unwatched) / 1000),
    };
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

async function openRoom(url: string, key: string, size: Size): Promise<string> {
  const titleOf = (index: number) => `Schritt ${index + 1} von ${size.steps} dieses Workshops`;
  const { answer } = await ask(url, "", key, {
    ...{ title: "Digitalisierung im Rathaus", language: "de", guide: null, isRehearsal: false, keepDays: 30 },
    steps: Array.from({ length: size.steps }, (_, index) => ({
      ...{ id: `step-${index}`, kind: "debrief", title: titleOf(index), minutes: 10 },
    })),
    tableNames: Array.from({ length: size.tables }, (_, index) => `Tisch ${index + 1}`),
    rules: { gone: "bot", sameDeal: false, chooseTable: true, seatsPerTable: 8 },
    recoveryCode: "23456789abcdefgh",
  });
  return (answer as { joinCode: string }).joinCode;
}

/** Puts people, notes, votes and answers into the stored workshops; the keys of the people, alike in all of them. */
async function fillUp(folder: string, codes: readonly string[], size: Size): Promise<readonly string[]> {
  const phones = Array.from({ length: size.people }, newKey);
  const store = openSqliteStore(folder);
  for (const code of codes) {
    const record = (await store.workshops.load((await store.workshops.idOf(code)) ?? "")) as WorkshopRecord;
    const content = filled(record.content, phones, size);
    await store.workshops.save(record, { content, expiresAt: record.expiresAt });
  }
  await store.close();
  return phones;
}

function filled(opened: Workshop, phones: readonly string[], size: Size): Workshop {
  const { data } = readCardData(joinPaths(import.meta.dirname, "../../../cards"));
  if (data === undefined) throw new Error("the cards have faults");
  const context = { now: Date.now(), random: Math.random, hash: hashSecret, deck: resolveDeck(data) };
  let workshop = phones.reduce(
    (before, key, index) =>
      join(before, {
        ...{ name: `Teilnehmerin ${index + 1}`, keyHash: hashSecret(key), kind: "person", people: 1 },
        table: (index % size.tables) + 1,
      }),
    opened,
  );
  const lead = (command: Parameters<typeof facilitate>[1]) => {
    workshop = facilitate(workshop, command, context);
  };
  lead({ type: "goTo", step: "step-0" });
  lead({ type: "openRound", id: "round-01", at: "room", step: null, cards: ["A1"] });
  lead({ type: "roundPhase", round: "round-01", phase: "vote" });
  for (const { id } of workshop.participants) {
    const vote = { type: "vote", round: "round-01", vote: "vote", choices: { [(id % 8) + 1]: 1 } } as const;
    workshop = takePart(workshop, id, vote, context);
  }
  lead({ type: "openDebrief", step: "step-0", isAnonymous: false, isShort: true });
  for (let note = 0; note < size.notes; note += 1) {
    const text = "Wir haben die Leute nicht gefragt. ".repeat(20).slice(0, size.letters);
    const command = { type: "note", id: newKey().slice(0, 22), step: "step-0", question: note % 5, text } as const;
    workshop = takePart(workshop, (note % size.people) + 1, command, context);
  }
  return workshop;
}

/** In kB. */
async function sizeOfMatch(): Promise<number> {
  const matches = 10;
  const folder = await mkdtemp(joinPaths(tmpdir(), "quartett-size-"));
  try {
    await (await startOurs(folder)).stop();
    const before = await bytesIn(folder);
    const server = await startOurs(folder, { BOT_THINK_MS: "0" });
    const url = localhost(server.ready);
    const bots = Array.from({ length: 5 }, () => "medium" as const);
    const setup = { rounds: 5 };
    for (let match = 0; match < matches; match += 1) {
      const gameName = "rettungsrunde";
      const { matchID } = await startMatch(url, { gameName, setup, people: [], bots });
      const looker = await RoomClient.open(url, gameName, "sync", ["sync", matchID, null, null, 5, { patches: true }]);
      await looker.untilQuiet("patch", 3000);
      looker.close();
    }
    await server.stop();
    return ((await bytesIn(folder)) - before) / 1000 / matches;
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

async function bytesIn(folder: string): Promise<number> {
  const files = (await readdir(folder)).filter((name) => name.startsWith("matches.sqlite"));
  const sizes = await Promise.all(files.map((name) => stat(joinPaths(folder, name))));
  return sizes.reduce((sum, { size }) => sum + size, 0);
}
