import { useState } from "react";

type Reading = Readonly<{ key: string }>;

/** What is there to be read, the oldest first, and how to say that one has read it. */
type KeptReadings<Kind> = Readonly<{
  shown: readonly Kind[];
  isKept: (key: string) => boolean;
  finish: (key: string) => void;
}>;

/**
 * Moments for reading end when the table goes on; for whoever has not finished, they stay until they say so. `current` is
 * what the table looks at now, with `isReading` as long as it waits for this person.
 */
export function useKeptReading<Kind extends Reading>(current: Kind | null, isReading: boolean): KeptReadings<Kind> {
  const [kept, keep] = useState<readonly Kind[]>([]);
  // What was said here counts before the table has heard of it: whoever says so last ends the moment.
  const [finished, setFinished] = useState<readonly string[]>([]);
  const isKept = (key: string) => kept.some((reading) => reading.key === key);
  const without = (key: string) => kept.filter((reading) => reading.key !== key);
  if (current !== null && isReading && !isKept(current.key) && !finished.includes(current.key)) {
    keep([...kept, current]);
  }
  if (current !== null && !isReading && isKept(current.key)) keep(without(current.key));
  return {
    shown: current === null || isKept(current.key) ? kept : [...kept, current],
    isKept,
    finish(key) {
      keep(without(key));
      setFinished([...finished, key]);
    },
  };
}
