import type { ReportFault } from "./fault-report.ts";

/**
 * What nobody caught. A rejection concerns one piece of work and the server goes on; after an exception its state is
 * unknown, so that `stop` is called, and whoever runs the process starts it anew.
 */
export function surviveProcessFaults(report: ReportFault, stop: () => void): void {
  process.on("unhandledRejection", (error) => report(error, "process"));
  process.on("uncaughtException", (error) => {
    report(error, "process");
    stop();
  });
}
