import { expect, it } from "vitest";
import { KnownState } from "./known-state.ts";

it("a known state follows patches, and is unknown once one does not fit, until the next whole state", () => {
  const known = new KnownState<{ _stateID: number; G: object }>();
  expect(known.patch(0, { _stateID: 1 })).toBe(false);
  known.take({ _stateID: 1, G: { pot: ["a1"] } });
  expect(known.patch(1, { _stateID: 2, G: { pot: { "~": [1, 0, "b2"] } } })).toBe(true);
  expect(known.state).toEqual({ _stateID: 2, G: { pot: ["a1", "b2"] } });
  // One got lost.
  expect(known.patch(3, { _stateID: 4 })).toBe(false);
  expect(known.state).toBeNull();
  expect(known.patch(4, { _stateID: 5 })).toBe(false);
  known.take({ _stateID: 5, G: {} });
  expect(known.patch(5, { _stateID: 6, G: { pot: { 0: "c3" } } })).toBe(false);
  expect(known.state).toBeNull();
});
