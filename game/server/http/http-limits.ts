import type { FastifyInstance, FastifyRequest } from "fastify";
import type { AddressLimits, CountedEvent } from "../limits/address-limits.ts";
import { clientAddress } from "../limits/client-address.ts";
import type { WrongSecret } from "../matches/refusal.ts";

/** What HTTP requests count against their address. All reject with `TooMany`. */
export type HttpLimits = Readonly<{
  count(event: CountedEvent, request: FastifyRequest): Promise<void>;
  /** As `count`, but only asks. */
  require(event: CountedEvent, request: FastifyRequest): Promise<void>;
  /** A key or a code that opens nothing. */
  countWrong(wrong: WrongSecret, request: FastifyRequest): Promise<void>;
  /** What somebody does who is known by this secret. */
  countOf(event: CountedEvent, secret: string): Promise<void>;
}>;

/** Pages and pictures are many and cheap, also those of decks: a whole workshop loads them at once. */
const isCall = (url: string): boolean => url.startsWith("/api/") && !url.startsWith("/api/decks/");

/** Counts every request, and calls of the API on their own. */
export function limitRequests(app: FastifyInstance, addresses: AddressLimits, trustedProxies: number): HttpLimits {
  const limits: HttpLimits = {
    count: (event, { raw }) => addresses.count(event, clientAddress(raw, trustedProxies)),
    require: (event, { raw }) => addresses.require(event, clientAddress(raw, trustedProxies)),
    countWrong: (wrong, { raw }) => addresses.countWrong(wrong, clientAddress(raw, trustedProxies)),
    countOf: (event, secret) => addresses.count(event, secret),
  };
  app.addHook("onRequest", async (request) => {
    await limits.count("requests", request);
    if (isCall(request.url)) await limits.count("apiRequests", request);
  });
  return limits;
}
