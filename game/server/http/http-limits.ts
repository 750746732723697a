import type { FastifyInstance, FastifyRequest } from "fastify";
import type { AddressLimits, CountedEvent } from "../limits/address-limits.ts";
import { clientAddress } from "../limits/client-address.ts";

/** What HTTP requests count against their address. Both reject with `TooMany`. */
export type HttpLimits = Readonly<{
  count(event: CountedEvent, request: FastifyRequest): Promise<void>;
  /** As `count`, but only asks. */
  require(event: CountedEvent, request: FastifyRequest): Promise<void>;
}>;

/** Pages and pictures are many and cheap, also those of decks: a whole workshop loads them at once. */
const isCall = (url: string): boolean => url.startsWith("/api/") && !url.startsWith("/api/decks/");

/** Counts every request, and calls of the API on their own. */
export function limitRequests(app: FastifyInstance, addresses: AddressLimits, trustedProxies: number): HttpLimits {
  const limits: HttpLimits = {
    count: (event, { raw }) => addresses.count(event, clientAddress(raw, trustedProxies)),
    require: (event, { raw }) => addresses.require(event, clientAddress(raw, trustedProxies)),
  };
  app.addHook("onRequest", async (request) => {
    await limits.count("requests", request);
    if (isCall(request.url)) await limits.count("apiRequests", request);
  });
  return limits;
}
