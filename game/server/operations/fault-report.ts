import type { BoundedLog } from "./bounded-log.ts";
import type { FaultPlace, Metrics } from "./metrics.ts";
import { StoreFault } from "./store-fault.ts";

/** Told what the server failed with, and where. */
export type ReportFault = (error: unknown, place: FaultPlace) => void;

const messages: Readonly<Record<FaultPlace, string>> = {
  request: "a request could not be served",
  packet: "a packet could not be served",
  storage: "the store does not answer",
  announcement: "a change could not be announced",
  print: "a print failed",
  process: "a failure that nobody caught",
};

/** Counts and logs faults; an outage of the store was logged when it began. */
export function faultReporter(metrics: Metrics, log: BoundedLog): ReportFault {
  return (error, place) => {
    if (error instanceof StoreFault) return;
    metrics.countFault(place);
    log.write({ level: "error", kind: `${place}: ${kindOf(error)}`, fields: { err: error }, message: messages[place] });
  };
}

/** What is thrown at the same line of the program is the same fault; its message may hold what a client sent. */
function kindOf(error: unknown): string {
  if (!(error instanceof Error)) return typeof error;
  const place = error.stack?.split("\n").find((line) => /^\s+at /.test(line)) ?? "";
  return `${error.name}${place.replace(/^\s+at /, " at ")}`;
}
