import { useState } from "react";

/** A field over a value that others may change as well: what was typed gives way once the value is another one. */
export function useTyped<Value extends string | number | boolean | undefined>(
  now: Value,
): readonly [typed: Value, type: (next: Value) => void] {
  const [{ over, typed }, setTyped] = useState({ over: now, typed: now });
  return [over === now ? typed : now, (next) => setTyped({ over: now, typed: next })];
}
