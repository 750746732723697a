import { useEffect, useSyncExternalStore } from "react";
import { useMatchTexts } from "./use-match-texts.ts";

/** For a screen that a whole room looks at: it stays on, and the match may have all of it. */
export function HallScreen() {
  const { hall } = useMatchTexts();
  const isFull = useSyncExternalStore(fullScreen.subscribe, fullScreen.read);
  useWakeLock();
  if (!document.fullscreenEnabled) return null;
  const toggle = () => {
    const done = isFull ? document.exitFullscreen() : document.documentElement.requestFullscreen();
    // Refused, the page stays as it is: whoever pressed the button sees that.
    done.catch(() => {});
  };
  return (
    <p className="hall-screen no-print">
      <button type="button" className="button quiet" onClick={toggle}>
        {isFull ? hall.leaveFullScreen : hall.fullScreen}
      </button>
    </p>
  );
}

const fullScreen = {
  subscribe(listener: () => void): () => void {
    document.addEventListener("fullscreenchange", listener);
    return () => document.removeEventListener("fullscreenchange", listener);
  },
  read: (): boolean => document.fullscreenElement !== null,
};

/** Keeps the screen on while the page is in sight, where the browser and the device allow it. */
function useWakeLock(): void {
  useEffect(() => {
    let lock: WakeLockSentinel | undefined;
    let isOver = false;
    const ask = async () => {
      if (document.visibilityState !== "visible") return;
      try {
        lock = await navigator.wakeLock.request("screen");
        if (isOver) await lock.release();
      } catch {
        // No https, an empty battery, a rule of the house: the screen goes off when it always does.
      }
    };
    void ask();
    // A page that was hidden has lost its lock.
    document.addEventListener("visibilitychange", ask);
    return () => {
      isOver = true;
      document.removeEventListener("visibilitychange", ask);
      lock?.release().catch(() => {});
    };
  }, []);
}
