import { FullScreenButton, useWakeLock } from "../layout/whole-screen.tsx";
import { useMatchTexts } from "./use-match-texts.ts";

/** For a screen that a whole room looks at: it stays on, and the match may have all of it. */
export function HallScreen() {
  const { hall } = useMatchTexts();
  useWakeLock();
  return <FullScreenButton enter={hall.fullScreen} leave={hall.leaveFullScreen} />;
}
