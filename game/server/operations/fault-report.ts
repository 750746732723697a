import type { FastifyBaseLogger } from "fastify";
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
export function faultReporter(metrics: Metrics, log: FastifyBaseLogger): ReportFault {
  return (error, place) => {
    if (error instanceof StoreFault) return;
    metrics.countFault(place);
    log.error({ err: error }, messages[place]);
  };
}
