import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  actualTimes,
  drop,
  droppable,
  extend,
  finish,
  goTo,
  minutesLate,
  minutesOf,
  minutesSaved,
  nextStep,
  notStarted,
  pause,
  previousStep,
  type Run,
  resume,
  stepLeft,
} from "./run.ts";

const plan = [
  { id: "welcome", minutes: 5 },
  { id: "game", minutes: 20, saves: 12 },
  { id: "buffer", minutes: 5, saves: 5 },
  { id: "talk", minutes: 10, saves: 3 },
] as const;
const minute = 60_000;

type Act = Readonly<{ after: number; kind: keyof typeof acts; step: string }>;
const acts = {
  go: (run: Run, { step }: Act, now: number) => goTo(run, step, now),
  pause: (run: Run, _: Act, now: number) => pause(run, now),
  resume: (run: Run, _: Act, now: number) => resume(run, now),
  extend: (run: Run) => extend(run, 2),
  drop: (run: Run, { step }: Act) => drop(run, step, true),
  keep: (run: Run, { step }: Act) => drop(run, step, false),
  finish: (run: Run, _: Act, now: number) => finish(run, now),
};
const act: fc.Arbitrary<Act> = fc.record({
  after: fc.nat(30 * minute),
  kind: fc.constantFrom(...(Object.keys(acts) as (keyof typeof acts)[])),
  step: fc.constantFrom(...plan.map(({ id }) => id)),
});
const history = fc.array(act, { maxLength: 30 });
const runs = { numRuns: process.env.FULL === "1" ? 5000 : 100 };

/** The run after all of them, the time it is then, and for how long it stood still. */
function play(done: readonly Act[]) {
  let run: Run = goTo(notStarted, "welcome", 0);
  let now = 0;
  let still = 0;
  for (const each of done) {
    now += each.after;
    if (run.pausedAt !== null || run.endedAt !== null) still += each.after;
    run = acts[each.kind](run, each, now);
  }
  return { run, now, still };
}

describe("a run of a plan, whatever is done with it", () => {
  it("counts every minute that was not paused, once", () => {
    fc.assert(
      fc.property(history, (done) => {
        const { run, now, still } = play(done);
        expect(minutesOf(run, plan, now).used).toBeCloseTo((now - still) / minute, 6);
      }),
      runs,
    );
  });

  it("is late by what is still ahead after the time that was planned", () => {
    fc.assert(
      fc.property(history, (done) => {
        const { run, now } = play(done);
        const { ahead, planned } = minutesOf(run, plan, now);
        expect(ahead).toBeGreaterThanOrEqual(0);
        expect(minutesLate(run, plan, now)).toBeCloseTo((run.endedAt ?? now) / minute + ahead - planned, 6);
      }),
      runs,
    );
  });

  it("wins by dropping exactly what it was said to win, and no more than planned", () => {
    fc.assert(
      fc.property(history, (done) => {
        const { run, now } = play(done);
        for (const { id } of plan) {
          const saved = minutesSaved(run, plan, id, now);
          const won = minutesLate(run, plan, now) - minutesLate(drop(run, id, true), plan, now);
          expect(won).toBeCloseTo(saved, 6);
          expect(saved).toBeGreaterThanOrEqual(0);
          const { saves = 0 } = droppable(run, plan).find((step) => step.id === id) ?? {};
          expect(saved).toBeLessThanOrEqual(saves + 1e-6);
        }
      }),
      runs,
    );
  });

  it("does the same twice as once, and is the same when it was kept as text", () => {
    fc.assert(
      fc.property(history, (done) => {
        const { run, now } = play(done);
        for (const once of [
          (of: Run, at: number) => pause(of, at),
          (of: Run, at: number) => resume(of, at),
          (of: Run, at: number) => goTo(of, "talk", at),
          (of: Run, at: number) => finish(of, at),
          (of: Run) => drop(of, "game", true),
        ]) {
          const changed = once(run, now);
          expect(once(changed, now + minute)).toEqual(changed);
          expect(JSON.parse(JSON.stringify(changed))).toEqual(changed);
        }
      }),
      runs,
    );
  });

  it("goes to each step that is not left out once, there and back", () => {
    fc.assert(
      fc.property(fc.subarray(plan.map(({ id }) => id)), (ids) => {
        let run = ids.reduce((of, id) => drop(of, id, true), notStarted);
        const there: string[] = [];
        for (let step = nextStep(run, plan); step !== undefined; step = nextStep(run, plan)) {
          run = goTo(run, step.id, 0);
          there.push(step.id);
        }
        run = finish(run, 0);
        const back: string[] = [];
        for (let step = previousStep(run, plan); step !== undefined; step = previousStep(run, plan)) {
          run = goTo(run, step.id, 0);
          back.unshift(step.id);
        }
        expect(there).toEqual(plan.map(({ id }) => id).filter((id) => id !== "buffer" || !ids.includes(id)));
        expect(back).toEqual(there);
      }),
      runs,
    );
  });
});

describe("a run of a plan", () => {
  const welcome = goTo(notStarted, "welcome", 0);

  it("has all of it ahead before it starts", () => {
    expect(minutesOf(notStarted, plan, 99 * minute)).toEqual({ planned: 40, used: 0, ahead: 40 });
    expect(minutesLate(notStarted, plan, 99 * minute)).toBe(0);
    expect(minutesLate(drop(notStarted, "game", true), plan, 99 * minute)).toBe(-12);
  });

  it("is late by what a step took too long, and in time again once something is dropped", () => {
    const run = goTo(welcome, "game", 15 * minute);
    expect(minutesLate(run, plan, 15 * minute)).toBeCloseTo(10);
    expect(droppable(run, plan).map(({ id, saves }) => [id, saves])).toEqual([
      ["game", 12],
      ["buffer", 5],
      ["talk", 3],
    ]);
    expect(minutesLate(drop(run, "game", true), plan, 15 * minute)).toBeCloseTo(-2);
    expect(stepLeft(extend(run, 2), plan, 16 * minute)).toBe(21 * minute);
  });

  it("wins little by dropping a step that is nearly over, and nothing by one that is", () => {
    const run = goTo(welcome, "game", 5 * minute);
    expect(minutesSaved(run, plan, "game", 20 * minute)).toBeCloseTo(5);
    expect(minutesSaved(run, plan, "game", 25 * minute)).toBeCloseTo(0);
    expect(minutesSaved(goTo(run, "talk", 20 * minute), plan, "game", 21 * minute)).toBe(0);
  });

  it("stands still while it is paused, which makes it late", () => {
    const run = pause(goTo(notStarted, "game", 0), 5 * minute);
    expect(stepLeft(run, plan, 60 * minute)).toBe(15 * minute);
    expect(stepLeft(resume(run, 60 * minute), plan, 61 * minute)).toBe(14 * minute);
    expect(minutesLate(run, plan, 60 * minute) - minutesLate(run, plan, 5 * minute)).toBeCloseTo(55);
  });

  it("goes back to a step where it was left, with what was added to it", () => {
    const away = goTo(extend(welcome, 2), "game", 4 * minute);
    expect(stepLeft(goTo(away, "welcome", 5 * minute), plan, 5 * minute)).toBe(3 * minute);
  });

  it("ends, and can be taken up again", () => {
    const ended = finish(goTo(welcome, "talk", minute), 3 * minute);
    expect(ended).toMatchObject({ step: null, endedAt: 3 * minute });
    expect(minutesLate(ended, plan, 90 * minute)).toBe(-37);
    expect(actualTimes(ended)).toEqual(
      new Map([
        ["welcome", minute],
        ["talk", 2 * minute],
      ]),
    );
    const again = goTo(ended, "talk", 5 * minute);
    expect(again).toMatchObject({ step: "talk", endedAt: null, startedAt: 0 });
    expect(minutesOf(again, plan, 5 * minute).used).toBeCloseTo(3);
    expect(actualTimes(again)).toEqual(new Map([["welcome", minute]]));
  });

  it("loses nothing by a clock that is set back", () => {
    const back = pause(welcome, -9 * minute);
    expect(stepLeft(back, plan, -9 * minute)).toBe(5 * minute);
    expect(minutesLate(back, plan, -9 * minute)).toBe(0);
  });
});
