import type { FastifyBaseLogger } from "fastify";
import { afterEach, beforeEach, expect, it, vi } from "vitest";
import { BoundedLog } from "./bounded-log.ts";

beforeEach(() => vi.useFakeTimers());
afterEach(() => vi.useRealTimers());

function bounded(maxKinds = 100) {
  const lines: string[] = [];
  const note = (fields: { leftOut?: number }, message: string) =>
    lines.push(`${message} ${fields.leftOut ?? ""}`.trim());
  const log = new BoundedLog({ error: note, warn: note } as unknown as FastifyBaseLogger, { quiet: 1000, maxKinds });
  const fail = (kind: string) => log.write({ level: "error", kind, fields: {}, message: kind });
  return { lines, log, fail };
}

it("writes the first of a kind at once, and counts the rest until its time is over", () => {
  const { lines, fail } = bounded();
  for (let n = 0; n < 200; n += 1) fail("a");
  fail("b");
  expect(lines).toEqual(["a", "b"]);
  vi.advanceTimersByTime(1000);
  expect(lines).toEqual(["a", "b", "a: more of it 199"]);
});

it("writes one line in each span of time while it goes on, and begins anew after one without", () => {
  const { lines, fail } = bounded();
  for (let n = 0; n < 3; n += 1) {
    fail("a");
    fail("a");
    vi.advanceTimersByTime(1000);
  }
  expect(lines).toEqual(["a", "a: more of it 1", "a: more of it 2", "a: more of it 2"]);
  vi.advanceTimersByTime(1000);
  fail("a");
  expect(lines.at(-1)).toBe("a");
});

it("takes kinds beyond the most for one", () => {
  const { lines, log, fail } = bounded(2);
  for (const kind of ["a", "b", "c", "d", "e"]) fail(kind);
  log.close();
  expect(lines).toEqual(["a", "b", "c", "c: more of it 2"]);
});

it("leaves nothing untold when it is closed", () => {
  const { lines, log, fail } = bounded();
  fail("a");
  fail("a");
  log.close();
  vi.advanceTimersByTime(5000);
  expect(lines).toEqual(["a", "a: more of it 1"]);
});
