import { useEffect, useState } from "react";

/** A clock that runs down, in minutes and seconds. It is silent for screen readers: the phases announce their ends. */
export function RemainingTime({ label, ms, since }: { label: string; ms: number; since: number }) {
  const [now, setNow] = useState(() => performance.now());
  useEffect(() => {
    const timer = setInterval(() => setNow(performance.now()), 500);
    return () => clearInterval(timer);
  }, []);
  const seconds = Math.max(0, Math.ceil((ms - (now - since)) / 1000));
  const clock = `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, "0")}`;
  return (
    <p className="remaining-time" role="timer" aria-live="off">
      {label} <strong>{clock}</strong>
    </p>
  );
}
