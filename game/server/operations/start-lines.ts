import encodeQR from "qr";

export type StartPlace = Readonly<{
  /** Where a browser on this machine opens it. */
  address: string;
  /** What the operator says people use; undefined without a word. */
  publicUrl: string | undefined;
  /** Where other devices in the network may reach it. */
  networkOrigins: readonly string[];
  /** Somebody looks at it; otherwise it goes into a log. */
  isTerminal: boolean;
}>;

/** What is said once the server listens: where it is, here and for the phones in the room, which may scan it. */
export function startLines({ address, publicUrl, networkOrigins, isTerminal }: StartPlace): readonly string[] {
  const served = `The game is served at ${publicUrl ?? address}`;
  const [first, ...others] = publicUrl === undefined ? networkOrigins : [];
  if (first === undefined) return [served];
  const either = others.length === 0 ? "" : ` (or ${others.join(", ")})`;
  const there = `Phones and computers in the same network open ${first}${either}; a firewall has to let them through.`;
  return isTerminal ? [served, there, encodeQR(first, "term")] : [served, there];
}
