import { expect, it } from "vitest";
import { PhaseClock } from "./phase-clock.ts";

it("stands still while the match is paused, takes added time, and begins anew with another box or other watchers", () => {
  const clock = { now: 0 };
  const phases = new PhaseClock(() => clock.now);
  const talk = { key: "talk 1", seconds: 60, move: { name: "endPhase", args: [] } };
  const timeOf = (box: typeof talk | null, match: Partial<Parameters<PhaseClock["timeOf"]>[2]> = {}) =>
    phases.timeOf("match", box, { isPaused: false, isWatched: true, ...match });
  expect(timeOf(talk)).toEqual({ endsAt: 60_000, left: 60_000 });
  clock.now = 20_000;
  timeOf(talk, { isPaused: true });
  clock.now = 90_000;
  expect(timeOf(talk, { isPaused: true })?.left).toBe(40_000);
  clock.now = 100_000;
  expect(timeOf(talk)).toEqual({ endsAt: 140_000, left: 40_000 });
  expect(timeOf(talk)?.endsAt).toBe(140_000);
  const extra = { key: "talk 1", ms: 5000 };
  expect(timeOf(talk, { extra })).toEqual({ endsAt: 145_000, left: 45_000 });
  const next = { ...talk, key: "talk 2" };
  expect(timeOf(next, { extra })?.endsAt).toBe(160_000);
  expect(timeOf(null)).toBeNull();
  expect(timeOf(next, { isWatched: false })).toBeNull();
  expect(timeOf(next)?.endsAt).toBe(160_000);
});
