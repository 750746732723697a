import { afterEach, beforeEach, expect, it, vi } from "vitest";
import { onWake } from "./on-wake.ts";

const page = Object.assign(new EventTarget(), { visibilityState: "visible" });
let stop = () => {};
let woken = 0;

beforeEach(() => {
  vi.useFakeTimers();
  vi.stubGlobal("document", page);
  woken = 0;
  stop = onWake(() => {
    woken += 1;
  });
});

afterEach(() => {
  stop();
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

const show = (state: "visible" | "hidden") => {
  page.visibilityState = state;
  page.dispatchEvent(new Event("visibilitychange"));
};

it("says nothing while time goes on as it should", () => {
  vi.advanceTimersByTime(60_000);
  expect(woken).toBe(0);
});

it("says once that timers stood still", () => {
  vi.advanceTimersByTime(10_000);
  vi.setSystemTime(Date.now() + 600_000);
  vi.advanceTimersByTime(10_000);
  expect(woken).toBe(1);
});

it("says that a page is looked at again after a while, and not for a glance aside", () => {
  show("hidden");
  vi.advanceTimersByTime(2000);
  show("visible");
  expect(woken).toBe(0);
  show("hidden");
  vi.advanceTimersByTime(20_000);
  show("visible");
  expect(woken).toBe(1);
  vi.advanceTimersByTime(10_000);
  expect(woken).toBe(1);
});

it("is silent once it was stopped", () => {
  stop();
  vi.setSystemTime(Date.now() + 600_000);
  vi.advanceTimersByTime(10_000);
  expect(woken).toBe(0);
});
