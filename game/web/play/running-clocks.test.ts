import { describe, expect, it } from "vitest";
import type { LobbyMessage } from "../../protocol/public-match.ts";
import { nextWarning, runningClocks, type Warning } from "./running-clocks.ts";

const lobby = (part: Partial<LobbyMessage>) =>
  ({ status: "running", isPaused: false, phaseEndsIn: null, matchEndsIn: null, ...part }) as LobbyMessage;

describe("clocks", () => {
  it("run down from the message, stand still in a pause, and are gone when they are over or not there", () => {
    expect(runningClocks(lobby({ phaseEndsIn: 90_000, matchEndsIn: 600_000 }), 30_000)).toEqual([
      { clock: "phase", left: 60_000 },
      { clock: "match", left: 570_000 },
    ]);
    expect(runningClocks(lobby({ phaseEndsIn: 90_000, isPaused: true }), 30_000)).toEqual([
      { clock: "phase", left: 90_000 },
    ]);
    expect(runningClocks(lobby({ phaseEndsIn: 20_000 }), 30_000)).toEqual([]);
    expect(runningClocks(lobby({ matchEndsIn: 20_000, status: "over" }), 0)).toEqual([]);
  });
});

/** What is said of a clock as it runs down through these seconds. */
function saidAt(clock: "phase" | "match", seconds: readonly number[]): number[] {
  let said: readonly Warning[] = [];
  return seconds.flatMap((left) => {
    const next = nextWarning(said, [{ clock, left: left * 1000 }]);
    const isNew = next !== said;
    said = next;
    return isNew ? [next.at(-1)?.seconds ?? 0] : [];
  });
}

describe("what is announced", () => {
  it("is how long there is, and twice that it ends soon, early enough to ask for more", () => {
    expect(saidAt("phase", [180, 179, 120, 61, 59.9, 59, 30, 19.8, 19, 5, 1])).toEqual([180, 60, 20]);
    expect(saidAt("match", [1200, 1199, 301, 300, 299, 61, 60, 59, 20])).toEqual([1200, 300, 60]);
  });

  it("is a short clock as it is", () => {
    expect(saidAt("phase", [30, 29, 20, 10])).toEqual([30, 20]);
  });

  it("is time that was added, and the end again afterwards; not a message that came late", () => {
    expect(saidAt("phase", [60, 59, 60.5, 59, 179, 178, 60, 59])).toEqual([60, 180, 60]);
  });

  it("is forgotten with its clock", () => {
    const first = nextWarning([], [{ clock: "phase", left: 60_000 }]);
    const none = nextWarning(first, []);
    expect(none).toEqual([]);
    expect(nextWarning(none, [{ clock: "phase", left: 60_000 }])).toHaveLength(1);
  });
});
