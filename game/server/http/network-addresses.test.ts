import type { NetworkInterfaceInfo } from "node:os";
import { expect, it } from "vitest";
import { networkOrigins } from "./network-addresses.ts";

const info = (address: string, internal = false) =>
  ({ address, internal, family: address.includes(":") ? "IPv6" : "IPv4" }) as NetworkInterfaceInfo;
const interfaces = {
  lo: [info("127.0.0.1", true), info("::1", true)],
  wlan0: [info("fe80::1"), info("2001:db8::7"), info("192.168.1.20")],
  eth0: [info("169.254.3.4"), info("10.0.0.5")],
};

it.each([
  ["0.0.0.0", 8000, ["http://192.168.1.20:8000", "http://10.0.0.5:8000"]],
  ["::", 80, ["http://192.168.1.20", "http://10.0.0.5", "http://[2001:db8::7]"]],
  ["127.0.0.1", 8000, []],
  ["localhost", 8000, []],
  ["192.168.1.20", 8000, []],
])("where a server listens at %s, others reach it at addresses of the network alone", (host, port, origins) => {
  expect(networkOrigins(host, port, interfaces)).toEqual(origins);
});
