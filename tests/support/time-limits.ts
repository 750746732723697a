import { pbkdf2Sync } from "node:crypto";
import { performance } from "node:perf_hooks";

/** What tests may take on this machine; set in vitest.config.ts, and nowhere else. Tests read it by `inject`. */
export type TimeLimits = Readonly<{
  /** How many times longer this machine takes than a quiet two-core machine of 2024; 1 where it is as fast or faster. */
  slowness: number;
  /** ms in which one thing that is waited for comes, far more than it takes: a page, an answer, a process. */
  patienceMs: number;
  /** ms for a whole test or hook, in which many things may be waited for. */
  testMs: number;
}>;

declare module "vitest" {
  interface ProvidedContext extends TimeLimits {}
}

/** ms of `work` on the machine that limits were chosen for. */
const defaultMs = 200;

/** Measures the machine as it is now, busy or throttled, for a fifth of a second of its CPU. */
export function measureTimeLimits(isFull: boolean): TimeLimits {
  const began = performance.now();
  work();
  const slowness = Math.min(Math.max((performance.now() - began) / defaultMs, 1), 10);
  // Puppeteer gives up on what it asks of a browser after three minutes.
  const patienceMs = Math.min(Math.round(60_000 * slowness), 170_000);
  // What is counted in thousands takes its time.
  return { slowness, patienceMs, testMs: Math.round((isFull ? 3_600_000 : 240_000) * slowness) };
}

const work = () => pbkdf2Sync("", "", 700_000, 32, "sha256");
