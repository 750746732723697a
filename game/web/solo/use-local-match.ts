import { useEffect, useState } from "react";
import { engineMode } from "../../engine/playable-modes.ts";
import type { WebDeck } from "../content/web-deck.ts";
import { modeNamed } from "../modes/mode-named.ts";
import { useSnapshot } from "../play/use-snapshot.ts";
import type { Thinking } from "./computer-players.ts";
import { LocalMatch } from "./local-match.ts";
import { keepProgress, type MatchRecord, type Pace } from "./match-record.ts";

const thinking: Readonly<Record<Pace, Thinking>> = {
  calm: { min: 1200, spread: 1600 },
  brisk: { min: 300, spread: 400 },
  instant: { min: 0, spread: 0 },
};

/** Plays the match as long as the page shows it. Languages of the deck may change meanwhile: all give the same rules. */
export function useLocalMatch(record: MatchRecord, deck: WebDeck) {
  const [match, setMatch] = useState<LocalMatch | null>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: another language of the deck makes no other match.
  useEffect(() => {
    const mode = engineMode(modeNamed(record.gameName), deck);
    const opened = new LocalMatch({ mode, record, keep: keepProgress, thinking: thinking[record.pace] });
    const keepTime = () => opened.keepTime();
    window.addEventListener("pagehide", keepTime);
    setMatch(opened);
    return () => {
      window.removeEventListener("pagehide", keepTime);
      opened.keepTime();
      opened.close();
      setMatch(null);
    };
  }, [record]);
  return { match, snapshot: useSnapshot(match) };
}
