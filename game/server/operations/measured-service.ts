import { MatchService, type MatchServiceOptions } from "../matches/match-service.ts";
import type { Metrics } from "./metrics.ts";

/** The match service, with the time of every move measured. */
export class MeasuredService extends MatchService {
  readonly #metrics: Metrics;

  constructor(options: MatchServiceOptions, metrics: Metrics) {
    super(options);
    this.#metrics = metrics;
  }

  override move(...move: Parameters<MatchService["move"]>): ReturnType<MatchService["move"]> {
    return this.#metrics.timeMove(() => super.move(...move));
  }

  override moveAs(...move: Parameters<MatchService["moveAs"]>): ReturnType<MatchService["moveAs"]> {
    return this.#metrics.timeMove(() => super.moveAs(...move));
  }
}
