import { useEffect, useRef, useState } from "react";
import { findWebMode } from "../modes/find-web-mode.ts";
import { useSnapshot } from "../play/use-snapshot.ts";
import { MatchConnection } from "./match-connection.ts";
import type { MatchKeys } from "./seat-memory.ts";

/** Keeps one connection open while the page shows the match, with whatever seat the keys open. */
export function useMatch(matchID: string, gameName: string, keys: MatchKeys) {
  const [connection, setConnection] = useState<MatchConnection | null>(null);
  const latestKeys = useRef(keys);
  useEffect(() => {
    const opened = new MatchConnection(matchID, gameName, findWebMode(gameName)?.playerMoves ?? [], latestKeys.current);
    setConnection(opened);
    return () => {
      opened.close();
      setConnection(null);
    };
  }, [matchID, gameName]);
  const { credentials, creatorKey } = keys;
  useEffect(() => {
    latestKeys.current = { credentials, creatorKey };
    connection?.identify({ credentials, creatorKey });
  }, [connection, credentials, creatorKey]);
  return { snapshot: useSnapshot(connection), connection };
}
