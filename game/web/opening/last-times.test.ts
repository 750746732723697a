import { expect, it } from "vitest";
import { withLastTimes } from "./last-times.ts";

it("plans with the minutes of the last time, and keeps what can be left out", () => {
  const step = { kind: "talk", title: "Talk" } as const;
  const steps = [
    { ...step, id: "welcome", minutes: 5 },
    { ...step, id: "whole", minutes: 10, saves: 10 },
    { ...step, id: "part", minutes: 20, saves: 10 },
    { ...step, id: "new", minutes: 15, saves: 5 },
  ];
  const times = { welcome: 9, whole: 14, part: 6, gone: 3 };
  expect(withLastTimes(steps, times).map(({ minutes, saves }) => [minutes, saves])).toEqual([
    [9, undefined],
    [14, 14],
    [6, 6],
    [15, 5],
  ]);
});
