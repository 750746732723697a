import type { FastifyInstance } from "fastify";

export type HealthRoutesOptions = Readonly<{
  /** Rejects if matches cannot be read and stored. */
  check: () => Promise<void>;
  isDraining: () => boolean;
}>;

/** How long the store may take to answer, in ms. */
const patienceMs = 2000;

/**
 * GET /healthz: the process lives (restart it otherwise). GET /readyz: it can serve players; 503 while it is stopping
 * or matches cannot be read and stored (send them elsewhere meanwhile).
 */
export function healthRoutes(app: FastifyInstance, { check, isDraining }: HealthRoutesOptions): void {
  app.get("/healthz", async (_request, reply) => reply.header("cache-control", "no-store").send({ status: "ok" }));

  /** Who asks at the same time shares one look. */
  let looking: Promise<boolean> | undefined;
  const isWell = () => {
    looking ??= answers(check).finally(() => {
      looking = undefined;
    });
    return looking;
  };

  app.get("/readyz", async (_request, reply) => {
    const status = isDraining() ? "stopping" : (await isWell()) ? "ok" : "store";
    return reply
      .header("cache-control", "no-store")
      .code(status === "ok" ? 200 : 503)
      .send({ status });
  });
}

async function answers(check: () => Promise<void>): Promise<boolean> {
  let timer: NodeJS.Timeout | undefined;
  const tooLate = new Promise<boolean>((resolve) => {
    timer = setTimeout(() => resolve(false), patienceMs);
  });
  const answered = check().then(
    () => true,
    () => false,
  );
  return Promise.race([answered, tooLate]).finally(() => clearTimeout(timer));
}
