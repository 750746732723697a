import { expect, it, onTestFinished } from "vitest";
import { metaOf } from "../fixtures/store-suite.ts";
import { tempFolder } from "../fixtures/temp-folder.ts";
import { frameOf } from "../fixtures/workshop-suite.ts";
import { openSqliteStore } from "../storage/sqlite-match-store.ts";
import { limitStored } from "./stored-limit.ts";

it("matches and workshops are counted apart, and the next one is taken once another is gone", async () => {
  const refused: string[] = [];
  const max = { matches: 1, workshops: 2 };
  const onRefused = (what: string) => void refused.push(what);
  const { workshops, ...store } = limitStored(openSqliteStore(tempFolder()), { max, now: () => 0, onRefused });
  onTestFinished(() => store.close());
  const open = (id: string) => workshops.create(id, frameOf({ joinCode: id }), "");
  await store.create("one", metaOf());
  for (const id of ["one", "two"]) await open(id);
  await expect(open("three")).rejects.toMatchObject({ status: 503, code: "server-full" });
  await expect(store.create("two", metaOf())).rejects.toMatchObject({ status: 503, code: "server-full" });
  expect([refused, await workshops.load("three")]).toEqual([["workshops", "matches"], undefined]);
  await workshops.delete("one");
  await open("three");
});
