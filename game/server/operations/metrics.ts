import { timingSafeEqual } from "node:crypto";
import type { FastifyInstance } from "fastify";
import { Counter, collectDefaultMetrics, Gauge, Histogram, Registry } from "prom-client";
import type { CountedEvent } from "../limits/address-limits.ts";
import type { SocketRefusal } from "../limits/socket-limits.ts";
import { Refusal } from "../matches/refusal.ts";
import { hashSecret } from "../matches/secrets.ts";

/** Where a fault that the server is to blame for showed. */
export type FaultPlace = "request" | "packet" | "storage" | "announcement" | "print" | "process";

export type RefusedLimit = CountedEvent | SocketRefusal | "matches" | "workshops" | "rehearsals" | "printQueue";

/**
 * What the server tells Prometheus. Labels come from closed lists of our own, never from clients, and no metric names
 * a person, a match or an address.
 */
export class Metrics {
  readonly registry = new Registry();
  /** Seconds from a move's arrival in the service to its being stored, or refused. */
  readonly #moves = new Histogram({
    name: "quartett_move_seconds",
    help: "Time of a move from its arrival until it is stored or refused, in seconds.",
    labelNames: ["outcome"] as const,
    buckets: [0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5],
    registers: [this.registry],
  });
  readonly #moving = new Gauge({
    name: "quartett_moves_in_progress",
    help: "Moves that arrived and are not yet stored or refused.",
    registers: [this.registry],
  });
  readonly #storing = new Gauge({
    name: "quartett_store_queue",
    help: "Changes handed to the store and not yet answered.",
    registers: [this.registry],
  });
  readonly #faults = new Counter({
    name: "quartett_errors_total",
    help: "Faults that the server is to blame for, by place.",
    labelNames: ["place"] as const,
    registers: [this.registry],
  });
  readonly #refusals = new Counter({
    name: "quartett_limit_refusals_total",
    help: "What was refused because a limit was reached, by limit.",
    labelNames: ["limit"] as const,
    registers: [this.registry],
  });

  /** Reads `value` whenever the metrics are asked for. */
  gauge(name: `quartett_${string}`, help: string, value: () => number | Promise<number>): void {
    new Gauge({
      name,
      help,
      registers: [this.registry],
      async collect() {
        this.set(await value());
      },
    });
  }

  countFault(place: FaultPlace): void {
    this.#faults.inc({ place });
  }

  countRefusal(limit: RefusedLimit): void {
    this.#refusals.inc({ limit });
  }

  /** Measures one move; passes its outcome on. */
  async timeMove<Answer>(move: () => Promise<Answer>): Promise<Answer> {
    this.#moving.inc();
    const end = this.#moves.startTimer();
    try {
      const answer = await move();
      end({ outcome: "stored" });
      return answer;
    } catch (error) {
      end({ outcome: "refused" });
      throw error;
    } finally {
      this.#moving.dec();
    }
  }

  /** Counts one change as waiting until the store has answered. */
  async queue<Answer>(change: () => Promise<Answer>): Promise<Answer> {
    this.#storing.inc();
    try {
      return await change();
    } finally {
      this.#storing.dec();
    }
  }
}

const processMetrics = new Registry();
let isCollecting = false;

/** Memory, processor and event loop lag belong to the process, however many servers it holds. */
function processRegistry(): Registry {
  if (!isCollecting) collectDefaultMetrics({ register: processMetrics });
  isCollecting = true;
  return processMetrics;
}

/**
 * GET /metrics, for whoever shows `token` as bearer. Without a token the route does not exist: behind a proxy on the
 * same machine everybody seems to come from loopback, so an address is no proof.
 */
export function serveMetrics(app: FastifyInstance, metrics: Metrics, token: string | undefined): void {
  if (token === undefined) return;
  const expected = Buffer.from(hashSecret(`Bearer ${token}`));
  const ofProcess = processRegistry();
  app.get("/metrics", async (request, reply) => {
    const shown = Buffer.from(hashSecret(request.headers.authorization ?? ""));
    if (!timingSafeEqual(shown, expected)) {
      reply.header("www-authenticate", "Bearer");
      throw new Refusal(401, "no-credentials", "credentials are missing");
    }
    const registry = Registry.merge([metrics.registry, ofProcess]);
    return reply
      .header("cache-control", "no-store")
      .type(registry.contentType)
      .send(await registry.metrics());
  });
}
