import type { FastifyError, FastifyInstance } from "fastify";
import { Refusal } from "../matches/refusal.ts";

/** Every failure becomes one small JSON answer; only what the server did wrong is logged. */
export function answerErrors(app: FastifyInstance): void {
  app.setErrorHandler((error: FastifyError | Refusal, request, reply) => {
    if (error instanceof Refusal) return reply.code(error.status).send({ code: error.code, message: error.message });
    const status = error.statusCode ?? 500;
    if (status < 500) return reply.code(status).send({ code: "invalid-request", message: error.message });
    request.log.error({ err: error }, "a request could not be served");
    return reply.code(500).send({ code: "internal", message: "the server could not do this now" });
  });
}
