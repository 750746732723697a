import type { ReportFault } from "./fault-report.ts";

/** How many different faults are remembered as already logged. */
const mostRemembered = 100;

/**
 * What nobody caught. A rejection concerns one piece of work and the server goes on; after an exception its state is
 * unknown, so that `stop` is called, and whoever runs the process starts it anew. The same fault is reported once.
 */
export function surviveProcessFaults(report: ReportFault, stop: () => void): void {
  const reported = new Set<string>();
  const reportOnce = (error: unknown) => {
    const trace = error instanceof Error ? (error.stack ?? error.message) : String(error);
    if (reported.has(trace) || reported.size >= mostRemembered) return;
    reported.add(trace);
    report(error, "process");
  };
  process.on("unhandledRejection", reportOnce);
  process.on("uncaughtException", (error) => {
    reportOnce(error);
    stop();
  });
}
