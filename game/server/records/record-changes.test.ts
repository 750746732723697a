import { expect, it, onTestFinished } from "vitest";
import { observe } from "../fixtures/observed-store.ts";
import { tempFolder } from "../fixtures/temp-folder.ts";
import { frameOf } from "../fixtures/workshop-suite.ts";
import { matchKind } from "../matches/match-kind.ts";
import type { MatchMeta, MatchRecord } from "../matches/match-record.ts";
import { newMatch } from "../matches/new-match.ts";
import { openSqliteStore } from "../storage/sqlite-match-store.ts";
import { workshopChanges } from "../workshops/workshop-changes.ts";
import { RecordChanges } from "./record-changes.ts";

const meta = newMatch({ gameName: "supertrumpf", decks: [], setup: {}, creatorHash: "", keepDays: 30 }, 1000);

/** Two server processes on one database; `one` has somebody who watches the match. */
async function open() {
  const store = observe(openSqliteStore(tempFolder()));
  onTestFinished(() => store.close());
  let loads = 0;
  store.onLoaded = async () => {
    loads += 1;
  };
  const reportError = (error: unknown) => expect.unreachable(String(error));
  const changes = () => new RecordChanges(matchKind(store), { now: () => 2000, reportError });
  const [one, other] = [changes(), changes()];
  await store.create("match", meta);
  one.hold("match");
  await one.inspect("match", () => {});
  const heard: (number | string)[] = [];
  one.onChange((match) => heard.push(match.version));
  one.onDelete((matchID) => heard.push(`no ${matchID}`));
  return { store, one, other, heard, loads: () => loads };
}

const endsAt = (match: MatchRecord) => match.meta.endsAt ?? 0;
const count = (match: MatchRecord): { change: { meta: MatchMeta }; answer: number } => ({
  change: { meta: { ...match.meta, endsAt: endsAt(match) + 1 } },
  answer: endsAt(match) + 1,
});

it("changes of a match that somebody watches read nothing", async () => {
  const { one, heard, loads } = await open();
  const before = loads();
  for (let change = 1; change <= 5; change += 1) expect(await one.change("match", count)).toBe(change);
  expect(loads()).toBe(before);
  expect(heard).toEqual([1, 2, 3, 4, 5]);
});

it("a change is decided anew where another process was faster: both count, and its change is told as well", async () => {
  const { one, other, heard } = await open();
  expect(await other.change("match", count)).toBe(1);
  expect(await one.change("match", count)).toBe(2);
  expect(heard).toEqual([1, 2]);
});

it("many changes by two processes at once all count", async () => {
  const { store, one, other } = await open();
  other.hold("match");
  const changes = Array.from({ length: 20 }, (_, index) => (index % 2 === 0 ? one : other).change("match", count));
  expect((await Promise.all(changes)).toSorted((a, b) => a - b)).toEqual(changes.map((_, index) => index + 1));
  expect(await store.load("match")).toMatchObject({ version: 20, meta: { endsAt: 20 } });
});

it("what another process has changed is told once it is known", async () => {
  const { one, other, heard } = await open();
  await other.change("match", count);
  await one.refresh("match");
  await one.refresh("match");
  expect(heard).toEqual([1]);
  await other.change("match", count);
  expect((await one.find("match")).version).toBe(2);
  expect(heard).toEqual([1, 2]);
  await other.delete("match", () => {});
  await one.refresh("match");
  expect(heard).toEqual([1, 2, "no match"]);
});

it("a change whose answer was lost, but that was stored, is told with the next one", async () => {
  const { store, one, heard } = await open();
  const save = store.save;
  store.save = async (match, change) => {
    await save(match, change);
    throw new Error("the connection broke");
  };
  await expect(one.change("match", count)).rejects.toThrow("broke");
  store.save = save;
  expect(heard).toEqual([]);
  expect(await one.change("match", count)).toBe(2);
  expect(heard).toEqual([1, 2]);
});

it("a match that nobody watches any more is forgotten", async () => {
  const { one, other } = await open();
  one.hold("match");
  one.release("match");
  expect(one.known("match")?.version).toBe(0);
  one.release("match");
  expect([one.known("match"), one.heldIDs()]).toEqual([undefined, []]);
  await other.change("match", count);
  expect(await one.change("match", count)).toBe(2);
});

it("expired matches are deleted, and who watches one is told", async () => {
  const { store, one, heard } = await open();
  await store.create("young", { ...meta, updatedAt: 2000 });
  const days = 30 * 24 * 60 * 60 * 1000;
  const later = new RecordChanges(matchKind(store), { now: () => days + 1500, reportError: () => {} });
  later.hold("match");
  await later.inspect("match", () => {});
  const gone: string[] = [];
  later.onDelete((matchID) => gone.push(matchID));
  expect(await later.deleteExpired()).toBe(1);
  expect(gone).toEqual(["match"]);
  expect(await store.load("young")).toBeDefined();
  await expect(one.change("match", count)).rejects.toMatchObject({ code: "no-such-match" });
  expect(heard).toEqual([]);
});

/** The same with a workshop. */
async function openWorkshop(now = () => 2000) {
  const store = openSqliteStore(tempFolder());
  onTestFinished(() => store.close());
  const reportError = (error: unknown) => expect.unreachable(String(error));
  const changes = () => workshopChanges({ store: store.workshops, now, reportError, read: Number });
  const [one, other] = [changes(), changes()];
  await store.workshops.create("workshop", frameOf(), "10");
  one.hold("workshop");
  await one.inspect("workshop", () => {});
  const heard: (readonly [version: number, content: number] | string)[] = [];
  one.onChange(({ version, content }) => heard.push([version, content]));
  one.onDelete((id) => heard.push(`no ${id}`));
  return { store, one, other, heard };
}

const more = ({ expiresAt, content }: { expiresAt: number; content: number }) => ({
  change: { expiresAt, content: content + 1 },
  answer: content,
});

it("changes of a workshop are decided on what this release reads in it, and told once they are stored", async () => {
  const { store, one, other, heard } = await openWorkshop();
  expect(await one.change("workshop", more)).toBe(10);
  expect(await other.change("workshop", more)).toBe(11);
  expect(await one.change("workshop", more)).toBe(12);
  expect(heard).toEqual([
    [1, 11],
    [2, 12],
    [3, 13],
  ]);
  expect(await store.workshops.load("workshop")).toMatchObject({ version: 3, content: 13 });
  await expect(one.change("another", more)).rejects.toMatchObject({ status: 404, message: /no such workshop/ });
});

it("a workshop is gone for who watches it once it is deleted, or its time is up", async () => {
  let now = 2000;
  const { store, one, other, heard } = await openWorkshop(() => now);
  await other.delete("workshop", () => {});
  await one.refresh("workshop");
  await store.workshops.create("workshop", frameOf(), "10");
  await one.change("workshop", ({ content }) => ({ change: { expiresAt: 6000, content }, answer: undefined }));
  now = 5999;
  expect(await one.deleteExpired()).toBe(0);
  now = 6000;
  expect(await one.deleteExpired()).toBe(1);
  expect(heard).toEqual(["no workshop", [1, 10], "no workshop"]);
});
