import { expect, it } from "vitest";
import { notStarted } from "../../workshop/run.ts";
import type { RoundView, TableProgress } from "../../workshop/views.ts";
import { stillOpen } from "./still-open.ts";

const run = { ...notStarted, step: "game" };
const nothing = { run, checks: [], round: null, debrief: null, heads: 8, tables: [] };
const check = (answers: number, isOpen = true) => ({
  ...nothing,
  checks: [{ when: "before" as const, isOpen, asked: [], answers, shown: { answers: 0, counts: {} as never } }],
});
const round = (phase: RoundView["phase"], voters: number) => ({
  ...nothing,
  round: {
    ...{ id: "round", step: "case", at: "room" as const, phase, cards: {} },
    votes: { vote: { voters, tables: null } },
  },
});
const notes = (isOpen: boolean) => ({
  ...nothing,
  debrief: { step: "talk", isAnonymous: true, isShort: true, isOpen },
});
const written = () => 2;

it("tells how many have answered what going on would close", () => {
  expect(stillOpen(check(3), written)).toEqual({ what: "check", count: 3, of: 8 });
  expect(stillOpen(round("vote", 5), written)).toEqual({ what: "vote", count: 5, of: 8 });
  expect(stillOpen(notes(true), written)).toEqual({ what: "notes", count: 2, of: 8 });
  const matchOf = (step: string) => ({ id: "match", step, mode: "rettungsrunde" });
  const tables = (["running", "over", "waiting"] as const).map((status) => ({
    ...{ match: matchOf("game"), progress: { status } as TableProgress },
  }));
  expect(stillOpen({ ...nothing, tables }, written)).toEqual({ what: "match", count: 1, of: 3 });
  const lagging = tables.map((table) => ({ ...table, match: matchOf("before") }));
  expect(stillOpen({ ...nothing, tables: lagging }, written)).toBeNull();
});

it("asks nothing where all have answered, or nothing is open", () => {
  expect(stillOpen(nothing, written)).toBeNull();
  expect(stillOpen(check(8), written)).toBeNull();
  expect(stillOpen(check(3, false), written)).toBeNull();
  expect(stillOpen(round("vote", 8), written)).toBeNull();
  expect(stillOpen(round("argue", 5), written)).toBeNull();
  expect(stillOpen(notes(false), written)).toBeNull();
});
