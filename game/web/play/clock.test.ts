import { expect, it } from "vitest";
import { clockDuration, clockTime } from "./clock.ts";

it("shows zero only when time is up, and never less", () => {
  expect([83_000, 82_001, 60_000, 1, 0, -500].map(clockTime)).toEqual(["1:23", "1:23", "1:00", "0:01", "0:00", "0:00"]);
  expect(clockTime(180 * 60_000)).toBe("180:00");
  expect(clockDuration(83_000)).toBe("PT1M23S");
});
