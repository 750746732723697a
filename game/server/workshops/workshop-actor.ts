import { participantWith } from "../../workshop/participants.ts";
import { type Right, rights, type Workshop } from "../../workshop/workshop.ts";
import { WrongSecret } from "../matches/refusal.ts";
import { hashSecret } from "../matches/secrets.ts";

/** Who somebody is in a workshop, by the secret they show. */
export type Actor =
  | Readonly<{ role: "facilitator"; isOwner: boolean; rights: readonly Right[]; keyHash: string }>
  | Readonly<{ role: "participant"; id: number; keyHash: string }>;

/** Undefined where the secret opens nothing here. */
export function actorOf(workshop: Workshop, secret: string): Actor | undefined {
  return actorWith(workshop, hashSecret(secret));
}

/** The same by what is stored of the secret; it may open something else by now, or nothing. */
export function actorWith(workshop: Workshop, keyHash: string): Actor | undefined {
  if (keyHash === workshop.facilitatorHash) return { role: "facilitator", isOwner: true, rights, keyHash };
  const co = workshop.coFacilitators.find((each) => each.keyHash === keyHash);
  if (co !== undefined) return { role: "facilitator", isOwner: false, rights: co.rights, keyHash };
  const participant = participantWith(workshop, keyHash);
  return participant && { role: "participant", id: participant.id, keyHash };
}

export function requireActor(workshop: Workshop, secret: string): Actor {
  const actor = actorOf(workshop, secret);
  if (actor === undefined) throw new WrongSecret("not-in-match", "this key opens nothing in this workshop");
  return actor;
}
