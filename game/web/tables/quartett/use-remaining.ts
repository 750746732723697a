import { useEffect, useState } from "react";

/**
 * Milliseconds left of a span that the server has just named, counted down once a second; null where there is none.
 * While the match is paused, the span stands still.
 */
export function useRemaining(span: number | null, isPaused: boolean): number | null {
  const [left, setLeft] = useState(span);
  useEffect(() => {
    setLeft(span);
    if (span === null || isPaused) return;
    const end = Date.now() + span;
    const timer = setInterval(() => setLeft(Math.max(0, end - Date.now())), 1000);
    return () => clearInterval(timer);
  }, [span, isPaused]);
  return left;
}
