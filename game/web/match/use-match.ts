import { useEffect, useRef, useState, useSyncExternalStore } from "react";
import { MatchConnection, type MatchSnapshot } from "./match-connection.ts";

const nobody = { subscribe: () => () => {}, read: () => null };

/** Keeps one connection open while the page shows the match, with whatever seat the credentials open. */
export function useMatch(matchID: string, credentials: string | undefined) {
  const [connection, setConnection] = useState<MatchConnection | null>(null);
  const latestCredentials = useRef(credentials);
  useEffect(() => {
    const opened = new MatchConnection(matchID, latestCredentials.current);
    setConnection(opened);
    return () => {
      opened.close();
      setConnection(null);
    };
  }, [matchID]);
  useEffect(() => {
    latestCredentials.current = credentials;
    connection?.identify(credentials);
  }, [connection, credentials]);
  const { subscribe, read } = connection ?? nobody;
  const snapshot = useSyncExternalStore<MatchSnapshot | null>(subscribe, read);
  return { snapshot, pickValue: (value: string) => connection?.pickValue(value) };
}
