import { useEffect, useState } from "react";
import { useLanguage } from "../texts/language-context.tsx";
import { type PrintState, usePrintJob } from "./use-print-job.ts";

/** How long a choice must stand before it is printed for the preview, in ms: who still chooses makes the server no work. */
const settledAfter = 1000;
/** As in the style sheet: smaller screens show no file, so none is made for them. */
const wideEnough = "(min-width: 60rem)";

/** The file for `request` (as JSON), made for looking at before anybody asks for it; null makes none. */
export function useFilePreview(request: string | null): PrintState {
  const { id } = useLanguage();
  const [settled, setSettled] = useState<string | null>(null);
  useEffect(() => {
    if (request === null || !matchMedia(wideEnough).matches) return;
    const timer = setTimeout(() => setSettled(request), settledAfter);
    return () => clearTimeout(timer);
  }, [request]);
  const [state] = usePrintJob(settled === request ? settled : null, id);
  return state;
}
