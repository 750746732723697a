import { expect, it, onTestFinished } from "vitest";
import { tempFolder } from "../fixtures/temp-folder.ts";
import { frameOf } from "../fixtures/workshop-suite.ts";
import { openSqliteStore } from "../storage/sqlite-match-store.ts";
import { workshopChanges } from "./workshop-changes.ts";

/** Two server processes on one database; `one` has somebody who watches the workshop. */
async function open(now = () => 2000) {
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
  const { store, one, other, heard } = await open();
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
  const { store, one, other, heard } = await open(() => now);
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
