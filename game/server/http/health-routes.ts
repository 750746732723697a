import type { FastifyInstance } from "fastify";

export type HealthRoutesOptions = Readonly<{
  /** Rejects if the store does not answer. */
  ping: () => Promise<void>;
  isDraining: () => boolean;
}>;

/** How long the store may take to answer, in ms. */
const patienceMs = 2000;

/**
 * GET /healthz: the process lives (restart it otherwise). GET /readyz: it can serve players; 503 while it is stopping
 * or the store does not answer (send them elsewhere meanwhile).
 */
export function healthRoutes(app: FastifyInstance, { ping, isDraining }: HealthRoutesOptions): void {
  app.get("/healthz", async (_request, reply) => reply.header("cache-control", "no-store").send({ status: "ok" }));

  app.get("/readyz", async (_request, reply) => {
    const status = isDraining() ? "stopping" : (await answers(ping)) ? "ok" : "store";
    return reply
      .header("cache-control", "no-store")
      .code(status === "ok" ? 200 : 503)
      .send({ status });
  });
}

async function answers(ping: () => Promise<void>): Promise<boolean> {
  let timer: NodeJS.Timeout | undefined;
  const tooLate = new Promise<boolean>((resolve) => {
    timer = setTimeout(() => resolve(false), patienceMs);
  });
  const answered = ping().then(
    () => true,
    () => false,
  );
  return Promise.race([answered, tooLate]).finally(() => clearTimeout(timer));
}
