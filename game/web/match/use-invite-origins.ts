import { use } from "react";
import { isLoopback } from "../../protocol/loopback.ts";
import type { ServerSettings } from "../../protocol/public-match.ts";
import { serverSettings } from "./match-api.ts";

type OwnPlace = Pick<Location, "origin" | "hostname">;
type Reach = Pick<ServerSettings, "publicUrl" | "networkOrigins">;

export type InviteOrigins = Readonly<{
  /** By which other devices reach this server, the likeliest first; empty where there are none. */
  origins: readonly string[];
  /** They are addresses that this machine has in its networks: some may be blocked, or lead nowhere. */
  areGuessed: boolean;
}>;

/**
 * Where an invitation leads: to what the server's operator has said; else to the name this page was opened by; where that
 * leads every device to itself, to this machine.
 */
export function inviteOrigins({ origin, hostname }: OwnPlace, { publicUrl, networkOrigins }: Reach): InviteOrigins {
  if (publicUrl !== null) return { origins: [publicUrl], areGuessed: false };
  return isLoopback(hostname)
    ? { origins: networkOrigins, areGuessed: true }
    : { origins: [origin], areGuessed: false };
}

const unknown: Reach = { publicUrl: null, networkOrigins: [] };
/** Asked once: waiting rooms come and go. */
let asked: Promise<InviteOrigins> | undefined;

/** `inviteOrigins` of this page. Suspends until the server has answered: nothing moves when a code comes late. */
export function useInviteOrigins(): InviteOrigins {
  asked ??= serverSettings()
    .catch(() => unknown)
    .then((reach) => inviteOrigins(location, reach));
  return use(asked);
}
