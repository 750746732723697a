import { hash, randomBytes } from "node:crypto";
import type { IncomingMessage } from "node:http";
import { isIP, isIPv6 } from "node:net";

/**
 * Whose request this is: the peer of the connection, or, behind `trustedProxies` proxies, the address that the
 * outermost of them saw. What a client writes into X-Forwarded-For itself stands further left and is never read.
 */
export function clientAddress(request: IncomingMessage, trustedProxies: number): string {
  const peer = request.socket.remoteAddress ?? "";
  if (trustedProxies === 0) return peer;
  const forwarded = [request.headers["x-forwarded-for"] ?? []].flat().join(",").split(",");
  const hops = [...forwarded.map(withoutPort).filter((address) => address !== ""), peer];
  const claimed = hops[Math.max(0, hops.length - 1 - trustedProxies)] ?? peer;
  return isIP(claimed) === 0 ? peer : claimed;
}

/** Some proxies write "192.0.2.1:4711" or "[2001:db8::1]:4711". */
function withoutPort(written: string): string {
  const text = written.trim();
  return /^\[([^\]]*)\](:\d+)?$/.exec(text)?.[1] ?? /^([\d.]+):\d+$/.exec(text)?.[1] ?? text;
}

/** IPv6 gives every household a /64: its addresses count as one. */
export function networkOf(address: string): string {
  const mapped = /^::ffff:([\d.]+)$/i.exec(address)?.[1];
  if (mapped !== undefined) return mapped;
  if (!isIPv6(address)) return address;
  const [head = "", tail] = (address.split("%", 1)[0] ?? "").split("::");
  const front = head === "" ? [] : head.split(":");
  const back = tail === undefined || tail === "" ? [] : tail.split(":");
  const zeros = tail === undefined ? 0 : 8 - front.length - back.length;
  const groups = [...front, ...Array.from({ length: Math.max(0, zeros) }, () => "0"), ...back];
  return `${groups
    .slice(0, 4)
    .map((group) => Number.parseInt(group, 16).toString(16))
    .join(":")}::/64`;
}

const bucketCount = 16_384;
/** New in every process: nobody can work out who shares a bucket with whom. */
const salt = randomBytes(32).toString("hex");

/**
 * A number that stands for a network while the process runs. There are few enough of them that counters cannot grow
 * without bound, and no address is kept.
 */
export function bucketOf(address: string): number {
  return hash("sha256", salt + networkOf(address), "buffer").readUInt32BE(0) % bucketCount;
}
