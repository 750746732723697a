import { useEffect } from "react";
import { FullScreenButton, mayFillScreen, useWakeLock } from "../layout/whole-screen.tsx";
import { useMatchTexts } from "./use-match-texts.ts";

type HallScreenProps = Readonly<{ outlivesPage: boolean }>;

/**
 * For a screen that a whole room looks at: it stays on, and the match may have all of it. `outlivesPage`: this device
 * knows the match as well once the page is loaded anew.
 */
export function HallScreen({ outlivesPage }: HallScreenProps) {
  const { hall } = useMatchTexts();
  // Whoever came by another page of ours loads this one.
  useEffect(() => {
    if (outlivesPage && !mayFillScreen()) location.reload();
  }, [outlivesPage]);
  useWakeLock();
  return <FullScreenButton enter={hall.fullScreen} leave={hall.leaveFullScreen} />;
}
