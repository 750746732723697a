import type { FastifyInstance } from "fastify";
import { z } from "zod";
import { secretKey } from "../../workshop/commands.ts";
import type { FollowUps } from "../workshops/follow-ups.ts";
import { answersBody, codeWord } from "./check-bodies.ts";
import type { HttpLimits } from "./http-limits.ts";
import { bearerOf, parse } from "./request-parts.ts";
import { joinCodeOf } from "./workshop-routes.ts";

const laterBody = z.strictObject({ word: codeWord, number: secretKey, answers: answersBody });

/**
 * Questions weeks after a workshop: whoever has the code sees them, whoever has a code word answers them, and the
 * workshop's recovery code deletes them.
 */
export function followUpRoutes(
  app: FastifyInstance,
  { followUps, limits }: Readonly<{ followUps: FollowUps; limits: HttpLimits }>,
): void {
  app.get("/api/follow-ups/:code", async (request, reply) => {
    const view = await followUps.view(joinCodeOf(request));
    return reply.header("cache-control", "no-store").send(view);
  });

  app.delete("/api/follow-ups/:code", async (request, reply) => {
    await limits.require("wrongSecrets", request);
    await followUps.deleteWith(joinCodeOf(request), bearerOf(request));
    return reply.code(204).send();
  });

  app.post("/api/follow-ups/:code/answer", async (request, reply) => {
    const later = parse(laterBody, request.body);
    await limits.require("wrongSecrets", request);
    await followUps.answer(joinCodeOf(request), later);
    return reply.code(204).send();
  });
}
