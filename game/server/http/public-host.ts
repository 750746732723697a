import { BlockList, isIP } from "node:net";
import { isLoopback } from "../../protocol/loopback.ts";

/** Addresses that only a network of one's own knows: RFC 1918, 3927, 4193, 4291 and 6598. */
const ofOneNetwork = new BlockList();
for (const [address, prefix] of [
  ["0.0.0.0", 8],
  ["10.0.0.0", 8],
  ["100.64.0.0", 10],
  ["127.0.0.0", 8],
  ["169.254.0.0", 16],
  ["172.16.0.0", 12],
  ["192.168.0.0", 16],
] as const)
  ofOneNetwork.addSubnet(address, prefix, "ipv4");
for (const [address, prefix] of [
  ["::", 127],
  ["fc00::", 7],
  ["fe80::", 10],
] as const)
  ofOneNetwork.addSubnet(address, prefix, "ipv6");

/** Whether a host name, as in `URL.hostname`, may be known to everybody: networks of one's own keep other names. */
export function isPublicHost(hostname: string): boolean {
  if (isLoopback(hostname)) return false;
  const address = hostname.replace(/^\[|\]$/g, "");
  const version = isIP(address);
  if (version !== 0) return !ofOneNetwork.check(address, version === 4 ? "ipv4" : "ipv6");
  return /\.[^.]+\.?$/.test(hostname) && !/\.(local|lan|intern|internal|home\.arpa)\.?$/i.test(hostname);
}
