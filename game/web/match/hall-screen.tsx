import { useEffect } from "react";
import { isWholeScreenPage } from "../../protocol/permissions-policy.ts";
import { FullScreenButton, useWakeLock } from "../layout/whole-screen.tsx";
import { useMatchTexts } from "./use-match-texts.ts";

type HallScreenProps = Readonly<{ outlivesPage: boolean }>;

/**
 * For a screen that a whole room looks at: it stays on, and the match may have all of it. `outlivesPage`: this device
 * knows the match as well once the page is loaded anew.
 */
export function HallScreen({ outlivesPage }: HallScreenProps) {
  const { hall } = useMatchTexts();
  // What a document may do goes by the address it was loaded from: whoever came by another page of ours loads this one.
  useEffect(() => {
    const [loaded] = performance.getEntriesByType("navigation");
    if (outlivesPage && loaded !== undefined && !isWholeScreenPage(new URL(loaded.name).pathname)) location.reload();
  }, [outlivesPage]);
  useWakeLock();
  return <FullScreenButton enter={hall.fullScreen} leave={hall.leaveFullScreen} />;
}
