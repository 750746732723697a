import type { FastifyRequest } from "fastify";
import { z } from "zod";
import { safeParse } from "../../../cards/schema/safe-parse.ts";
import type { KeyedRequest } from "../matches/idempotency.ts";
import { Refusal } from "../matches/refusal.ts";
import { isMatchID } from "../matches/secrets.ts";
import { wrongRequest } from "../matches/wrong-request.ts";

const matchParams = z.object({ matchID: z.string().refine(isMatchID) });

export const matchIDOf = (request: FastifyRequest): string => {
  const parsed = matchParams.safeParse(request.params);
  if (!parsed.success) throw new Refusal(404, "no-such-match", "there is no such match");
  return parsed.data.matchID;
};

export const secretText = z.string().regex(/^[\w-]{1,64}$/, "1 to 64 letters, digits, - or _");

/** Secrets travel in the Authorization header: addresses end up in logs and histories. */
export function bearerOf(request: FastifyRequest): string {
  const secret = /^Bearer ([\w-]{1,64})$/.exec(request.headers.authorization ?? "")?.[1];
  if (secret === undefined) throw new Refusal(401, "no-credentials", "credentials are missing");
  return secret;
}

/** A Structured Field string, as the IETF's draft has it, of at least 128 bits where it is random. */
const idempotencyKey = z.string().regex(/^"[\w-]{22,64}"$/, "22 to 64 letters, digits, - or _ in quotes");

/** The key that tells this request, however often it is sent, from every other; undefined where it has none. */
export function keyedRequestOf(request: FastifyRequest): KeyedRequest | undefined {
  const { "idempotency-key": header, authorization = null } = request.headers;
  if (header === undefined) return undefined;
  const { key } = parse(z.object({ key: idempotencyKey }), { key: header });
  return { key: key.slice(1, -1), content: JSON.stringify([request.method, request.url, authorization, request.body]) };
}

/** Refuses what is not as `schema` says, and names every finding. */
export function parse<Schema extends z.core.$ZodType>(schema: Schema, body: unknown): z.output<Schema> {
  const parsed = safeParse(schema, body);
  if (parsed.success) return parsed.data;
  throw wrongRequest("invalid-request", body, parsed.error);
}
