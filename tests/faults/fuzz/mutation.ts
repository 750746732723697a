import fc from "fast-check";
import { hostileValues } from "../hostile-values.ts";

/**
 * Stand for what is known only once there is a match, and a workshop: its game, id, seats, keys, and another match that is
 * not the sender's; the code of the workshop and keys to it.
 */
const tokens = [
  "$game",
  "$match",
  "$other",
  "$seat",
  "$credentials",
  "$creator",
  "$code",
  "$participant",
  "$facilitator",
] as const;

/** Anything a client may put anywhere. */
export const value = fc.oneof(
  { weight: 3, arbitrary: fc.constantFrom(...tokens) },
  { weight: 3, arbitrary: fc.constantFrom(...hostileValues.values()) },
  { weight: 2, arbitrary: fc.jsonValue({ maxDepth: 4 }) },
  fc.string({ maxLength: 300, unit: "binary" }),
  fc.integer(),
  fc.double(),
  fc.uint8Array({ maxLength: 64 }),
);

type Mutation = Readonly<{ steps: readonly number[]; how: "replace" | "remove" | "insert"; value: unknown }>;
export const mutation: fc.Arbitrary<Mutation> = fc.record({
  steps: fc.array(fc.nat(20), { minLength: 1, maxLength: 4 }),
  how: fc.constantFrom("replace", "remove", "insert"),
  value,
});

/** Spoils one place of a copy of `right`; `steps` say which. */
export function spoil<Value>(right: Value, { steps, how, value: spoilt }: Mutation): Value {
  const copy = structuredClone(right);
  let place = copy as Record<string, unknown>;
  for (const [index, step] of steps.entries()) {
    const keys = Object.keys(place);
    const key = keys[step % Math.max(keys.length, 1)] ?? "0";
    const inner = place[key];
    if (index < steps.length - 1 && typeof inner === "object" && inner !== null) {
      place = inner as Record<string, unknown>;
      continue;
    }
    if (how === "remove" && Array.isArray(place)) place.splice(Number(key), 1);
    else if (how === "remove") delete place[key];
    else if (how === "insert" && Array.isArray(place)) place.splice(Number(key), 0, spoilt);
    else place[key] = spoilt;
    break;
  }
  return copy;
}
