import { useEffect } from "react";
import type { RunActs } from "./use-run.ts";

/** Arrows and a clicker's keys (the page keys) go back and on, the space bar stops the clock. Not while something is typed, chosen or asked. */
export function usePresenterKeys({ back, next, togglePause }: RunActs, isRunning: boolean): void {
  useEffect(() => {
    if (!isRunning) return undefined;
    const keys: Readonly<Record<string, () => void>> = {
      ...{ ArrowLeft: back, PageUp: back, ArrowRight: next, PageDown: next },
      " ": togglePause,
    };
    const press = (event: KeyboardEvent) => {
      const act = keys[event.key];
      const isMeantForOthers =
        event.defaultPrevented || event.repeat || event.ctrlKey || event.altKey || event.metaKey || event.shiftKey;
      if (act === undefined || isMeantForOthers || isTaken(event)) return;
      event.preventDefault();
      act();
    };
    window.addEventListener("keydown", press);
    return () => window.removeEventListener("keydown", press);
  });
}

/** Whether what has the focus needs the key itself. */
function isTaken({ key, target }: KeyboardEvent): boolean {
  if (document.querySelector("[role='alertdialog']") !== null) return true;
  const users = key === " " ? "input, select, textarea, button, summary, a" : "input, select, textarea";
  return target instanceof Element && target.closest(users) !== null;
}
