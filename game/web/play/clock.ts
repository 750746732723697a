/** 83_000 ms as "1:23". A begun second counts as a whole one, so that the clock shows 0:00 only when time is up. */
export function clockTime(ms: number): string {
  const seconds = Math.max(0, Math.ceil(ms / 1000));
  return `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, "0")}`;
}

/** "PT1M23S", for the `datetime` of a time element. */
export function clockDuration(ms: number): string {
  const seconds = Math.max(0, Math.ceil(ms / 1000));
  return `PT${Math.floor(seconds / 60)}M${seconds % 60}S`;
}
