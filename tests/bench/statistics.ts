/** Value below which `share` (0 to 1) of the values lie; NaN of none. */
export function percentile(values: readonly number[], share: number): number {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? Number.NaN;
}

/** The middle one; of an even number of values the upper of the two in the middle. */
export const median = (values: readonly number[]): number => percentile(values, 0.5);

/** Two digits below ten, whole numbers from there on. */
export const rounded = (value: number): number => Number(value.toFixed(value < 10 ? 2 : 0));
