import { useEffect, useState } from "react";
import { useLead } from "./lead-context.ts";

/** The server's time in ms since 1970, looked at anew every `grain` ms; right at once after the device has slept. */
export function useServerNow(grain: number): number {
  const { clockOffset } = useLead();
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
