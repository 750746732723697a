import { expect, it } from "vitest";
import { finish, goTo, notStarted } from "../../workshop/run.ts";
import { deviceStorage } from "../storage/browser-storage.ts";
import { begunAnew, keepRun, keepTimes, keyOfRun, recallRun, timesBefore } from "./run-memory.ts";

const minute = 60_000;
const plan = [
  { id: "welcome", minutes: 5 },
  { id: "talk", minutes: 10 },
];
const run = goTo(goTo(notStarted, "welcome", 0), "talk", 7 * minute);
const nothing = { run: notStarted, before: {} };

it("a run is remembered as it is", () => {
  keepRun("probe", { run, before: { talk: 12 } });
  expect(recallRun("probe", plan, 9 * minute)).toEqual({ run, before: { talk: 12 } });
  expect(recallRun("other", plan, 9 * minute)).toEqual(nothing);
});

it.each(["", "{", "null", "[]", '{"run":{"step":"talk"},"before":{}}', '{"run":null,"before":{"talk":"12"}}'])(
  "what makes no sense is forgotten: %s",
  (kept) => {
    deviceStorage.write(keyOfRun("probe"), kept);
    expect(recallRun("probe", plan, 0)).toEqual(nothing);
  },
);

it("a run that was left alone overnight, or fits the plan no more, is over; its times stay", () => {
  keepRun("probe", { run, before: { talk: 12 } });
  const over = { run: notStarted, before: { welcome: 7, talk: 12 } };
  expect(recallRun("probe", plan, 20 * 60 * minute)).toEqual(over);
  expect(recallRun("probe", plan.slice(0, 1), 9 * minute)).toEqual(over);
});

it("the next run knows how long steps took that were not just leafed through", () => {
  const ended = finish(goTo(run, "welcome", 7.2 * minute), 9 * minute);
  expect(begunAnew({ run: ended, before: { talk: 12 } })).toEqual({
    run: notStarted,
    before: { welcome: 9, talk: 12 },
  });
});

it("a workshop's times are those of the last time, and disturb no run that goes on beside it", () => {
  expect(timesBefore("led")).toEqual({});
  keepTimes("led", finish(run, 20 * minute));
  expect(timesBefore("led")).toEqual({ welcome: 7, talk: 13 });
  keepRun("led", { run, before: timesBefore("led") });
  keepTimes("led", goTo(goTo(notStarted, "welcome", 0), "talk", 4 * minute));
  expect(recallRun("led", plan, 9 * minute)).toEqual({ run, before: { welcome: 4, talk: 13 } });
  keepRun("led", { run: finish(run, 11 * minute), before: {} });
  expect(timesBefore("led")).toEqual({ welcome: 7, talk: 4 });
});
