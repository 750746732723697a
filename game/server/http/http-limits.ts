import type { FastifyInstance, FastifyRequest } from "fastify";
import type { AddressLimits, CountedEvent } from "../limits/address-limits.ts";
import { clientAddress } from "../limits/client-address.ts";

/** What HTTP requests count against their address. Both reject with `TooMany`. */
export type HttpLimits = Readonly<{
  count(event: CountedEvent, request: FastifyRequest): Promise<void>;
  /** As `count`, but only asks. */
  require(event: CountedEvent, request: FastifyRequest): Promise<void>;
}>;

/** Counts every request, and calls of the API on their own: pages and pictures are many and cheap. */
export function limitRequests(app: FastifyInstance, addresses: AddressLimits, trustedProxies: number): HttpLimits {
  const limits: HttpLimits = {
    count: (event, { raw }) => addresses.count(event, clientAddress(raw, trustedProxies)),
    require: (event, { raw }) => addresses.require(event, clientAddress(raw, trustedProxies)),
  };
  app.addHook("onRequest", async (request) => {
    await limits.count("requests", request);
    if (request.url.startsWith("/api/")) await limits.count("apiRequests", request);
  });
  return limits;
}
