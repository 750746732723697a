import { useEffect, useState, useSyncExternalStore } from "react";
import { MatchConnection, type MatchSnapshot } from "./match-connection.ts";

const nobody = { subscribe: () => () => {}, read: () => null };

/** Keeps one connection open while the page shows the match; a new one where the credentials change. */
export function useMatch(matchID: string, credentials: string | undefined) {
  const [connection, setConnection] = useState<MatchConnection | null>(null);
  useEffect(() => {
    const opened = new MatchConnection(matchID, credentials);
    setConnection(opened);
    return () => {
      opened.close();
      setConnection(null);
    };
  }, [matchID, credentials]);
  const { subscribe, read } = connection ?? nobody;
  const snapshot = useSyncExternalStore<MatchSnapshot | null>(subscribe, read);
  return { snapshot, pickValue: (value: string) => connection?.pickValue(value) };
}
