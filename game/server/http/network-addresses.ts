import type { NetworkInterfaceInfo } from "node:os";

type Interfaces = Readonly<Record<string, readonly NetworkInterfaceInfo[] | undefined>>;

/**
 * The origins under which other devices may reach this machine at `port` where it listens at `host`, IPv4 first: none where
 * it hears itself alone. Whether a firewall lets them through, nobody knows here.
 */
export function networkOrigins(host: string, port: number, interfaces: Interfaces): string[] {
  const families = { "0.0.0.0": ["IPv4"], "::": ["IPv4", "IPv6"] }[host] ?? [];
  const addresses = Object.values(interfaces)
    .flatMap((found) => found ?? [])
    .filter(({ family, internal, address }) => families.includes(family) && !internal && !isLinkLocal(address));
  addresses.sort((a, b) => a.family.localeCompare(b.family));
  return addresses.map(({ family, address }) => {
    const name = family === "IPv6" ? `[${address}]` : address;
    return new URL(`http://${name}:${port}`).origin;
  });
}

/** Given by a machine to itself because nobody else did; those of IPv6 need a zone that no link can hold. */
const isLinkLocal = (address: string): boolean => /^(169\.254\.|fe[89ab][0-9a-f]:)/i.test(address);
