import { useEffect, useState } from "react";

/** The server's time in ms since 1970, second by second. Never counted: a page that slept is right at once. */
export function useServerTime(clockOffset: number): number {
  const [, look] = useState(0);
  useEffect(() => {
    const timer = setInterval(() => look((count) => count + 1), 1000);
    return () => clearInterval(timer);
  }, []);
  return Date.now() + clockOffset;
}
