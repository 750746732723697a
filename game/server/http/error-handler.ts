import type { FastifyError, FastifyInstance, FastifyReply } from "fastify";
import type { RefusedMessage } from "../../protocol/public-match.ts";
import type { RefusalCode } from "../../protocol/refusal-codes.ts";
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
      const refusal = await limits.countWrong(error, request).then(
        () => error,
        (tooMany: Refusal) => tooMany,
      );
      return refuse(reply, refusal);
    }
    if (error instanceof Refusal) return refuse(reply, error);
    if (error instanceof StoreFault) {
      return send(reply.header("retry-after", "5"), 503, "internal", "the server could not store or read this now");
    }
    const status = "statusCode" in error ? (error.statusCode ?? 500) : 500;
    if (status < 500) return send(reply, status, "invalid-request", error.message);
    report(error, "request");
    return send(reply, 500, "internal", "the server could not do this now");
  });
}

/** Answers an address that no route can be looked up by: one with a broken %, or with a part too long. */
export function refuseAddress(error: FastifyError, _: unknown, reply: FastifyReply): void {
  send(reply, error.statusCode ?? 400, "invalid-request", "this is no address");
}

function refuse(reply: FastifyReply, refusal: Refusal): FastifyReply {
  if (refusal instanceof TooMany) reply.header("retry-after", String(refusal.retryAfter));
  return send(reply, refusal.status, refusal.code, refusal.message, refusal.findings);
}

function send(
  reply: FastifyReply,
  status: number,
  code: RefusalCode,
  message: string,
  findings?: RefusedMessage["findings"],
): FastifyReply {
  const answer: RefusedMessage = { code, message, ...(findings === undefined ? {} : { findings }) };
  return reply.code(status).send(answer);
}
