import { useEffect, useState } from "react";

/**
 * The server's time in ms since 1970, looked at anew every `grain` ms. Never counted: a page that slept, or was not looked at,
 * is right at once.
 */
export function useServerTime(clockOffset: number, grain = 1000): number {
  const [, look] = useState(0);
  useEffect(() => {
    const again = () => look((count) => count + 1);
    const timer = setInterval(again, grain);
    document.addEventListener("visibilitychange", again);
    return () => {
      clearInterval(timer);
      document.removeEventListener("visibilitychange", again);
    };
  }, [grain]);
  return Date.now() + clockOffset;
}
