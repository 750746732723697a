import type { FastifyError, FastifyInstance, FastifyReply } from "fastify";
import { TooMany } from "../limits/too-many.ts";
import { Refusal, WrongSecret } from "../matches/refusal.ts";
import type { ReportFault } from "../operations/fault-report.ts";
import { StoreFault } from "../operations/store-fault.ts";
import type { HttpLimits } from "./http-limits.ts";

/**
 * Every failure becomes one small JSON answer; only what the server did wrong is reported. Wrong secrets count against
 * their address: once there were too many, their answer is 429. Whoever shows a right one is let in all the same.
 */
export function answerErrors(app: FastifyInstance, report: ReportFault, limits: HttpLimits): void {
  app.setErrorHandler(async (error: FastifyError | Error, request, reply) => {
    if (error instanceof WrongSecret) {
      const refusal = await limits.count("wrongSecrets", request).then(
        () => error,
        (tooMany: Refusal) => tooMany,
      );
      return refuse(reply, refusal);
    }
    if (error instanceof Refusal) return refuse(reply, error);
    if (error instanceof StoreFault) {
      const answer = { code: "internal", message: "the server could not store or read this now" };
      return reply.code(503).header("retry-after", "5").send(answer);
    }
    const status = "statusCode" in error ? (error.statusCode ?? 500) : 500;
    if (status < 500) return reply.code(status).send({ code: "invalid-request", message: error.message });
    report(error, "request");
    return reply.code(500).send({ code: "internal", message: "the server could not do this now" });
  });
}

function refuse(reply: FastifyReply, refusal: Refusal): FastifyReply {
  if (refusal instanceof TooMany) reply.header("retry-after", String(refusal.retryAfter));
  return reply.code(refusal.status).send({ code: refusal.code, message: refusal.message });
}
