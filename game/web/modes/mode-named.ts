import type { Mode } from "../../mode/mode.ts";
import * as modes from "../../modes/modes.ts";

const byName = new Map<string, Mode>(Object.values(modes).map((mode) => [mode.name, mode]));

/** The rules and computer players of a mode, for matches on this device. Throws where there is no such mode. */
export function modeNamed(name: string): Mode {
  const mode = byName.get(name);
  if (mode === undefined) throw new Error(`there is no mode ${name}`);
  return mode;
}
