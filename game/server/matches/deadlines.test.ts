import { expect, it } from "vitest";
import { Deadlines } from "./deadlines.ts";

const day = 24 * 60 * 60 * 1000;

function open() {
  const time = { date: 1_000_000, steady: 500 };
  const deadlines = new Deadlines({ date: () => time.date, steady: () => time.steady });
  const pass = (ms: number) => {
    time.date += ms;
    time.steady += ms;
  };
  return { time, deadlines, pass };
}

it("takes as long as was said, however the system's clock is set meanwhile", () => {
  const { time, deadlines, pass } = open();
  const date = deadlines.in("match", 60_000);
  expect(date).toBe(1_060_000);
  pass(20_000);
  for (const jump of [-day, 3 * day, -1]) {
    time.date += jump;
    expect(deadlines.left("match", date)).toBe(40_000);
  }
  pass(50_000);
  expect(deadlines.left("match", date)).toBe(-10_000);
});

it("goes by the system's clock where a date is new, as after a restart or from another server", () => {
  const { time, deadlines, pass } = open();
  const date = time.date + 60_000;
  pass(10_000);
  expect(deadlines.left("match", date)).toBe(50_000);
  time.date -= day;
  expect(deadlines.left("match", date)).toBe(50_000);
  expect(deadlines.left("match", time.date + 5)).toBe(5);
});

it("remembers a bounded number of them", () => {
  const { time, deadlines } = open();
  const first = deadlines.in("first", 60_000);
  for (let n = 0; n < 10_000; n += 1) deadlines.in(String(n), 1);
  time.date += 1000;
  expect(deadlines.left("first", first)).toBe(59_000);
});
