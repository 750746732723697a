import { useEffect, useState, useSyncExternalStore } from "react";
import { isWholeScreenPage } from "../../protocol/permissions-policy.ts";

type FullScreenButtonProps = Readonly<{ enter: string; leave: string }>;

/** Gives the page all of the screen and takes it back. Nothing where the browser allows none. */
export function FullScreenButton({ enter, leave }: FullScreenButtonProps) {
  const isFull = useSyncExternalStore(fullScreen.subscribe, fullScreen.read);
  if (!document.fullscreenEnabled) return null;
  const toggle = () => {
    const done = isFull ? document.exitFullscreen() : document.documentElement.requestFullscreen();
    // Refused, the page stays as it is: whoever pressed the button sees that.
    done.catch(() => {});
  };
  return (
    <p className="hall-screen no-print">
      <button type="button" className="button quiet" onClick={toggle}>
        {isFull ? leave : enter}
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

/** What a document may do goes by the address it was loaded from, whatever page of ours it shows by now. */
export function mayFillScreen(): boolean {
  const [loaded] = performance.getEntriesByType("navigation");
  return loaded === undefined || isWholeScreenPage(new URL(loaded.name).pathname);
}

/**
 * Keeps the screen on while the page is in sight, where the browser and the device allow it. Whether they do; null until
 * that is known.
 */
export function useWakeLock(): boolean | null {
  const [isHeld, setIsHeld] = useState<boolean | null>(null);
  useEffect(() => {
    let lock: WakeLockSentinel | undefined;
    let isOver = false;
    const ask = async () => {
      if (document.visibilityState !== "visible") return;
      // Browsers complain aloud about what is asked for in vain.
      if (!mayFillScreen()) return setIsHeld(false);
      try {
        lock = await navigator.wakeLock.request("screen");
        if (isOver) await lock.release();
        else setIsHeld(true);
      } catch {
        // No https, an empty battery, a rule of the house: the screen goes off when it always does.
        if (!isOver) setIsHeld(false);
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
  return isHeld;
}
