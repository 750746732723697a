import type { Moment, Sound } from "../sounds/sound.ts";
import { findWebMode } from "./find-web-mode.ts";

/** The sound that a change of a match deserves: that of its end, else what its game says. */
export function deservedSound(previous: Moment<unknown>, next: Moment<unknown>): Sound | null {
  if (next.isOver || previous.isOver) return next.isOver && !previous.isOver ? "matchOver" : null;
  return findWebMode(next.lobby.gameName)?.soundOf(previous, next) ?? null;
}
