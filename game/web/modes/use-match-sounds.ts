import { useEffect, useRef } from "react";
import type { LobbyMessage } from "../../protocol/public-match.ts";
import type { Moment } from "../sounds/sound.ts";
import { wantsSounds } from "../sounds/sound-choice.ts";
import { play } from "../sounds/synthesizer.ts";
import { deservedSound } from "./deserved-sound.ts";

type Table = Readonly<{ lobby: LobbyMessage | null; view: unknown; result: unknown }>;

/** Plays the sounds of a match as it goes on, if this device is to; null or no view: nothing is dealt yet. */
export function useMatchSounds(table: Table | null): void {
  const last = useRef<Moment<unknown> | null>(null);
  const { lobby = null, view = null, result = null } = table ?? {};
  useEffect(() => {
    const isDealt = lobby !== null && lobby.status !== "waiting" && view !== null;
    const next = isDealt ? { lobby, view, isOver: result !== null } : null;
    const previous = last.current;
    last.current = next;
    // What came before this page was opened has been heard, or was not meant to be.
    if (next === null || previous === null || previous.lobby.matchID !== next.lobby.matchID) return;
    const sound = deservedSound(previous, next);
    if (sound !== null && wantsSounds()) play(sound);
  }, [lobby, view, result]);
}
