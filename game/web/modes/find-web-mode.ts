import * as modes from "../../modes/modes.web.tsx";
import type { WebMode } from "../play/web-mode.ts";

const byName = new Map<string, WebMode>(Object.values(modes).map((mode) => [mode.name, mode]));

/** Undefined where there is no such mode. */
export const findWebMode = (name: string): WebMode | undefined => byName.get(name);

/** Throws where there is no such mode. */
export function webModeOf(name: string): WebMode {
  const mode = findWebMode(name);
  if (mode === undefined) throw new Error(`there is no mode ${name}`);
  return mode;
}
