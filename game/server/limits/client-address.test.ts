import type { IncomingMessage } from "node:http";
import { describe, expect, it } from "vitest";
import { bucketOf, clientAddress, networkOf } from "./client-address.ts";

const request = (forwarded: string | undefined, peer = "10.0.0.1") =>
  ({ headers: { "x-forwarded-for": forwarded }, socket: { remoteAddress: peer } }) as unknown as IncomingMessage;

describe("the address of a client", () => {
  it.each([
    ["without a proxy, is the peer, whatever the client claims", "192.0.2.9", 0, "10.0.0.1"],
    ["behind one proxy, is what it saw", "192.0.2.9", 1, "192.0.2.9"],
    ["behind one proxy, is not what the client wrote in front", "203.0.113.1, 192.0.2.9", 1, "192.0.2.9"],
    ["behind two proxies, is what the outer one saw", "203.0.113.1, 192.0.2.9, 10.0.0.2", 2, "192.0.2.9"],
    ["is the farthest known where proxies are fewer than said", "192.0.2.9", 3, "192.0.2.9"],
    ["is the peer where the proxy says nothing", undefined, 1, "10.0.0.1"],
    ["is the peer where the header makes no sense", "unknown", 1, "10.0.0.1"],
    ["loses its port", "192.0.2.9:4711", 1, "192.0.2.9"],
    ["loses its port and brackets", "[2001:db8::9]:4711", 1, "2001:db8::9"],
  ])("%s", (_, forwarded, proxies, address) => {
    expect(clientAddress(request(forwarded), proxies)).toBe(address);
  });
});

describe("a network", () => {
  it.each([
    ["192.0.2.9", "192.0.2.9"],
    ["::ffff:192.0.2.9", "192.0.2.9"],
    ["2001:db8:1:2:3:4:5:6", "2001:db8:1:2::/64"],
    ["2001:db8:1:2::9", "2001:db8:1:2::/64"],
    ["2001:0DB8:0001:0002::9", "2001:db8:1:2::/64"],
    ["2001:db8::9", "2001:db8:0:0::/64"],
    ["::1", "0:0:0:0::/64"],
    ["fe80::1%eth0", "fe80:0:0:0::/64"],
    ["", ""],
  ])("of %s is %s", (address, network) => {
    expect(networkOf(address)).toBe(network);
  });

  it("has one bucket of a bounded number of them", () => {
    expect(bucketOf("2001:db8:1:2::9")).toBe(bucketOf("2001:db8:1:2:ffff::1"));
    const buckets = new Set(Array.from({ length: 20_000 }, (_, n) => bucketOf(`2001:db8:${n.toString(16)}::1`)));
    expect(buckets.size).toBeLessThanOrEqual(16_384);
    expect(buckets.size).toBeGreaterThan(8000);
  });
});
