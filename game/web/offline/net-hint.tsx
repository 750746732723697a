import { useSyncExternalStore } from "react";
import { Link, useLocation } from "react-router";
import { useTexts } from "../texts/language-context.tsx";
import { netState } from "./net-state.ts";

/** On pages that need the net: says so while there is none, and what can be played instead. */
export function NetHint() {
  const { offline } = useTexts();
  const { pathname } = useLocation();
  const isOnline = useSyncExternalStore(netState.subscribe, netState.read);
  if (isOnline || !/^\/(neu$|m\/)/.test(pathname)) return null;
  return (
    <p role="alert" className="net-hint">
      {offline.needsNet} <Link to="/solo">{offline.toSolo}</Link>
    </p>
  );
}
