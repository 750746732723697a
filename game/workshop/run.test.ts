import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  drop,
  droppable,
  extend,
  finish,
  goTo,
  minutesLate,
  minutesOf,
  notStarted,
  pause,
  type Run,
  resume,
  stepLeft,
} from "./run.ts";

const plan = [
  { id: "welcome", minutes: 5 },
  { id: "game", minutes: 20, saves: 12 },
  { id: "talk", minutes: 10, saves: 3 },
] as const;
const minute = 60_000;

type Act = Readonly<{ after: number; kind: "go" | "pause" | "resume" | "extend" | "drop" | "finish"; step: string }>;
const act: fc.Arbitrary<Act> = fc.record({
  after: fc.nat(30 * minute),
  kind: fc.constantFrom("go", "pause", "resume", "extend", "drop", "finish"),
  step: fc.constantFrom(...plan.map(({ id }) => id)),
});

/** The run after all of them, the time it is then, and for how long it stood still. */
function play(acts: readonly Act[]) {
  let run: Run = goTo(notStarted, "welcome", 0);
  let now = 0;
  let still = 0;
  for (const { after, kind, step } of acts) {
    now += after;
    if (run.pausedAt !== null || run.endedAt !== null) still += after;
    if (kind === "go") run = goTo(run, step, now);
    if (kind === "pause") run = pause(run, now);
    if (kind === "resume") run = resume(run, now);
    if (kind === "extend") run = extend(run, 2);
    if (kind === "drop") run = drop(run, step, true);
    if (kind === "finish") run = finish(run, now);
  }
  return { run, now, still };
}

describe("a run of a plan", () => {
  it("counts every minute that was not paused, once, whatever is done", () => {
    fc.assert(
      fc.property(fc.array(act, { maxLength: 30 }), (acts) => {
        const { run, now, still } = play(acts);
        expect(minutesOf(run, plan, now).used).toBeCloseTo((now - still) / minute, 6);
      }),
    );
  });

  it("never loses a step: what is present, done and ahead is told", () => {
    fc.assert(
      fc.property(fc.array(act, { maxLength: 30 }), (acts) => {
        const { run, now } = play(acts);
        expect(minutesOf(run, plan, now).ahead).toBeGreaterThanOrEqual(0);
        for (const { id } of droppable(run, plan)) {
          const won = minutesLate(run, plan, now) - minutesLate(drop(run, id, true), plan, now);
          expect(won).toBeGreaterThanOrEqual(0);
          expect(won).toBeLessThanOrEqual(1e-6 + (plan.find((step) => step.id === id && "saves" in step) ? 12 : 0));
        }
      }),
    );
  });

  it("is late by what a step took too long, and in time again once something is dropped", () => {
    const run = goTo(goTo(notStarted, "welcome", 0), "game", 15 * minute);
    expect(minutesLate(run, plan, 15 * minute)).toBeCloseTo(10);
    expect(droppable(run, plan).map(({ id, saves }) => [id, saves])).toEqual([
      ["game", 12],
      ["talk", 3],
    ]);
    expect(minutesLate(drop(run, "game", true), plan, 15 * minute)).toBeCloseTo(-2);
    expect(stepLeft(extend(run, 2), plan, 16 * minute)).toBe(21 * minute);
  });

  it("stands still while it is paused", () => {
    const run = pause(goTo(notStarted, "game", 0), 5 * minute);
    expect(stepLeft(run, plan, 60 * minute)).toBe(15 * minute);
    expect(stepLeft(resume(run, 60 * minute), plan, 61 * minute)).toBe(14 * minute);
  });

  it("goes back and ends, and can be taken up again", () => {
    const ended = finish(goTo(goTo(notStarted, "welcome", 0), "talk", minute), 3 * minute);
    expect(ended).toMatchObject({ step: null, endedAt: 3 * minute });
    const again = goTo(ended, "talk", 5 * minute);
    expect(again).toMatchObject({ step: "talk", endedAt: null, startedAt: 0 });
    expect(minutesOf(again, plan, 5 * minute).used).toBeCloseTo(3);
  });
});
