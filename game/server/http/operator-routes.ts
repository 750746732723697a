import type { FastifyInstance } from "fastify";
import type { Operator } from "../../protocol/operator.ts";

/** Who runs this server: for the imprint, the statement of accessibility and the page on privacy. */
export function operatorRoutes(app: FastifyInstance, operator: Operator): void {
  app.get("/api/operator", (_request, reply) => reply.header("cache-control", "no-cache").send(operator));
}
