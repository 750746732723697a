import type { FastifyInstance } from "fastify";
import { z } from "zod";
import { visibleText } from "../../protocol/names.ts";
import type { FacilitatorAction, WayBackRequest } from "../../protocol/public-match.ts";
import type { ServerConfig } from "../config/config.ts";
import type { KeyedRequest } from "../matches/idempotency.ts";
import type { MatchRecord } from "../matches/match-record.ts";
import type { FacilitatorRole, MatchService } from "../matches/match-service.ts";
import { publicMatch, quiet } from "../matches/public-match.ts";
import { Refusal, WrongSecret } from "../matches/refusal.ts";
import { seatAt, seatOf } from "../matches/seating.ts";
import type { Standing } from "../matches/standing.ts";
import type { TableClock } from "../matches/table-clock.ts";
import { chosenDecks, facilitatorAction, seatNumber } from "./bodies.ts";
import type { HttpLimits } from "./http-limits.ts";
import { bearerOf, keyedRequestOf, matchIDOf, parse, secretText } from "./request-parts.ts";

const createBody = (maxDays: number) =>
  z.strictObject({
    gameName: z.string().max(40),
    decks: chosenDecks.optional(),
    setup: z.unknown().optional(),
    keepDays: z.int().min(1).max(maxDays).optional(),
    playersOnly: z.boolean().optional(),
  });
const joinBody = z.strictObject({
  name: z.string().max(200).transform(visibleText).pipe(z.string().min(1).max(24)),
});

const replaceBody = z.strictObject({ seat: seatNumber });
const wayBackBody = z.strictObject({ credentials: secretText.optional() });
const rejoinBody = z.strictObject({ code: z.string().regex(/^\d{6}$/, "six digits") });

export type MatchRoutesOptions = Readonly<{
  service: MatchService;
  standing: Standing;
  clock: TableClock;
  limits: HttpLimits;
  retention: ServerConfig["retention"];
}>;

/**
 * The HTTP side of matches: create, look, join, leave, start, play again, and what facilitators and players may do when
 * somebody is missing. Answers are JSON; refusals carry a code.
 */
export function matchRoutes(app: FastifyInstance, options: MatchRoutesOptions): void {
  const { service, standing, clock, limits, retention } = options;
  const creation = createBody(retention.maxDays);

  app.post("/api/matches", async (request, reply) => {
    const { gameName, setup, ...choices } = parse(creation, request.body);
    const keyed = keyedRequestOf(request);
    const created = await once(keyed, async () => {
      await limits.count("creations", request);
      return service.create(gameName, setup ?? {}, choices, keyed);
    });
    return reply.code(201).send(created);
  });

  app.get("/api/matches/:matchID", async (request) => {
    const match = await service.find(matchIDOf(request));
    return publicMatch(match, service.seatsOf(match), quiet);
  });

  app.post("/api/matches/:matchID/join", async (request, reply) => {
    const { name } = parse(joinBody, request.body);
    const keyed = keyedRequestOf(request);
    const joined = await once(keyed, async () => {
      await limits.count("joins", request);
      return service.join(matchIDOf(request), name, keyed);
    });
    return reply.code(201).send(joined);
  });

  app.post("/api/matches/:matchID/leave", async (request, reply) => {
    await service.leave(matchIDOf(request), bearerOf(request), keyedRequestOf(request));
    return reply.code(204).send();
  });

  app.post("/api/matches/:matchID/start", async (request, reply) => {
    const keyed = keyedRequestOf(request);
    await once(keyed, async () => {
      const match = await service.find(matchIDOf(request));
      roleIn(match, bearerOf(request));
      return service.start(match.id, keyed);
    });
    return reply.code(204).send();
  });

  app.post("/api/matches/:matchID/facilitate", async (request) => {
    const action: FacilitatorAction = parse(facilitatorAction, request.body);
    const keyed = keyedRequestOf(request);
    return once(keyed, async () => {
      const match = await service.find(matchIDOf(request));
      return service.facilitate(match.id, action, roleIn(match, bearerOf(request)), keyed);
    });
  });

  app.post("/api/matches/:matchID/replace", async (request, reply) => {
    const { seat } = parse(replaceBody, request.body);
    const requireGone = (match: MatchRecord) => {
      if (seatOf(match, bearerOf(request)) === undefined) {
        throw new WrongSecret("not-in-match", "only players may do this");
      }
      if (!clock.mayGetBot(match, seatAt(match.meta, seat))) {
        throw new Refusal(409, "not-allowed", "this player is not gone long enough");
      }
    };
    await service.replaceByBot(matchIDOf(request), seat, requireGone, keyedRequestOf(request));
    return reply.code(204).send();
  });

  app.post("/api/matches/:matchID/way-back", async (request) => {
    const { credentials }: WayBackRequest = parse(wayBackBody, request.body ?? {});
    const matchID = matchIDOf(request);
    const bearer = bearerOf(request);
    const isCreator = service.isCreator(await service.find(matchID), bearer);
    if (!isCreator && credentials !== undefined) throw new WrongSecret("not-creator", "this is not the creator's key");
    const keys = isCreator ? { creatorKey: bearer, credentials } : { credentials: bearer };
    return service.offerWayBack(matchID, keys, keyedRequestOf(request));
  });

  app.post("/api/matches/:matchID/rejoin", async (request, reply) => {
    const { code } = parse(rejoinBody, request.body);
    // Six digits can be guessed: who guessed too often may not even be right any more.
    await limits.require("wrongSecrets", request);
    return reply.code(201).send(await service.rejoin(matchIDOf(request), code, keyedRequestOf(request)));
  });

  app.post("/api/matches/:matchID/again", async (request) =>
    service.again(matchIDOf(request), bearerOf(request), keyedRequestOf(request)),
  );

  /** The role in which whoever asks may lead the match. Refuses everybody else. */
  function roleIn(match: MatchRecord, secret: string): FacilitatorRole {
    const role = standing.roleOf(match, secret);
    if (role !== undefined) return role;
    const message = "only the facilitator may do this";
    const isPlayer = seatOf(match, secret) !== undefined;
    throw isPlayer ? new Refusal(403, "not-facilitator", message) : new WrongSecret("not-facilitator", message);
  }

  /** Answers what was carried out before as it was answered then, without what `work` looks at or counts first. */
  async function once<Answer>(keyed: KeyedRequest | undefined, work: () => Promise<Answer>): Promise<Answer> {
    const given = keyed && (await service.answerTo<Answer>(keyed));
    return given === undefined ? work() : given.answer;
  }
}
