import type { FastifyInstance } from "fastify";
import type { MatchService } from "../matches/match-service.ts";
import { bearerOf, keyedRequestOf, matchIDOf } from "./request-parts.ts";

/** What people may do with what is stored of them: take it along, and, for the creator, delete the match now. */
export function dataRoutes(app: FastifyInstance, service: MatchService): void {
  app.delete("/api/matches/:matchID", async (request, reply) => {
    await service.delete(matchIDOf(request), bearerOf(request), keyedRequestOf(request));
    return reply.code(204).send();
  });

  app.get("/api/matches/:matchID/export", async (request, reply) => {
    const exported = await service.export(matchIDOf(request), bearerOf(request));
    return reply
      .header("cache-control", "no-store")
      .header("content-disposition", `attachment; filename="quartett-${exported.match.matchID}.json"`)
      .send(exported);
  });
}
