import type { RunSheet, RunStep, Script } from "../../../workshop-guides/run-sheet.ts";

/**
 * What a guide says of a step in a room with devices, or for paper where that holds for both; in simple words where the
 * guide has them and is not in the language of the page.
 */
export function deviceScript({ language }: Pick<RunSheet, "language">, step: RunStep, wanted: string): Script {
  const { devices } = step;
  if (devices === undefined) return step;
  return language === wanted ? devices : (devices.simple ?? devices);
}
