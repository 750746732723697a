import { useEffect, useState } from "react";
import type { PrintJob } from "../../protocol/print-studio.ts";
import { lookAtPrint, orderPrint, PrintRefusal } from "./print-api.ts";

export type PrintState =
  | Readonly<{ state: "idle" | "ordering" }>
  | Readonly<{ state: "refused"; code: string } & Pick<PrintRefusal, "findings" | "atFields">>
  | Exclude<PrintJob, { state: "failed" }>;

/** How often a look may fail before the page says so: a network that comes and goes is no reason to give up. */
const maxFailures = 5;
/** How often the page asks how a print stands, in ms. */
const lookEvery = 700;

/**
 * Has `request` (as JSON) printed and follows it to its end; null prints nothing. A print that the server no longer
 * knows, because it was started anew, is asked for again. The second value tries once more.
 */
export function usePrintJob(request: string | null, language: string): readonly [PrintState, () => void] {
  const [state, setState] = useState<PrintState>({ state: "idle" });
  const [attempt, setAttempt] = useState(0);
  // biome-ignore lint/correctness/useExhaustiveDependencies: a new attempt asks for the same.
  useEffect(() => {
    if (request === null) return setState({ state: "idle" });
    const stop = new AbortController();
    const show = (next: PrintState) => {
      if (!stop.signal.aborted) setState(next);
    };
    show({ state: "ordering" });
    follow(JSON.parse(request), language, stop.signal, show).catch((error: unknown) => {
      const { code, findings, atFields } = error instanceof PrintRefusal ? error : new PrintRefusal("internal");
      show({ state: "refused", code, findings, atFields });
    });
    return () => stop.abort();
  }, [request, language, attempt]);
  return [state, () => setAttempt((count) => count + 1)];
}

async function follow(
  request: unknown,
  language: string,
  signal: AbortSignal,
  show: (state: PrintState) => void,
): Promise<void> {
  let job = await orderPrint(request, language, signal);
  while (!signal.aborted) {
    if (job.state === "failed") throw new PrintRefusal(job.fault, job.findings);
    show(job);
    if (job.state === "done") return;
    await new Promise((resolve) => setTimeout(resolve, lookEvery));
    job = await lookAgain(job, request, language, signal);
  }
}

async function lookAgain(job: PrintJob, request: unknown, language: string, signal: AbortSignal): Promise<PrintJob> {
  for (let failures = 1; ; failures += 1) {
    try {
      return await lookAtPrint(job.id, language, signal);
    } catch (error) {
      if (!(error instanceof PrintRefusal)) throw error;
      if (error.code === "no-such-job") return orderPrint(request, language, signal);
      if (error.code !== "offline" || failures >= maxFailures) throw error;
      await new Promise((resolve) => setTimeout(resolve, lookEvery * failures));
    }
  }
}
