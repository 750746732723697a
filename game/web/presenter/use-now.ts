import { useEffect, useState } from "react";

const tick = 250;

/**
 * The time in ms since 1970, rounded down to a multiple of `grain`, so that what shows minutes is not drawn every second.
 * Never counted: a page that slept is right at once.
 */
export function useNow(grain: number): number {
  const read = () => Math.floor(Date.now() / grain) * grain;
  const [, setNow] = useState(read);
  useEffect(() => {
    const look = () => setNow(Math.floor(Date.now() / grain) * grain);
    const timer = setInterval(look, tick);
    document.addEventListener("visibilitychange", look);
    return () => {
      clearInterval(timer);
      document.removeEventListener("visibilitychange", look);
    };
  }, [grain]);
  // Not what the last tick said: something may have been done since.
  return read();
}
