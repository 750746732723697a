import type { MatchRecord } from "./match-record.ts";
import type { FacilitatorRole, MatchService } from "./match-service.ts";
import type { Presence } from "./presence.ts";
import { seatOf } from "./seating.ts";

/**
 * Who may facilitate: the creator always; while the creator is gone, the player who has been connected longest. Rights
 * go back the moment the creator returns.
 */
export class Standing {
  readonly #service: MatchService;
  readonly #presence: Presence;

  constructor(service: MatchService, presence: Presence) {
    this.#service = service;
    this.#presence = presence;
  }

  /** The role in which the holder of this secret may facilitate; undefined where they may not. */
  roleOf(match: MatchRecord, secret: string): FacilitatorRole | undefined {
    if (this.#service.isCreator(match, secret)) return "creator";
    const seat = seatOf(match, secret);
    return seat !== undefined && seat === this.standIn(match) ? "stand-in" : undefined;
  }

  /** Seat that stands in for the creator; null while the creator is there, or nobody is, and in workshops. */
  standIn(match: MatchRecord): number | null {
    if (match.meta.deleteAt !== undefined) return null;
    if (this.#presence.isCreatorHere(match.id)) return null;
    const people = match.meta.seats.flatMap(({ credentialHash }) => credentialHash ?? []);
    const longest = this.#presence.longestConnected(match.id, people);
    const seat = match.meta.seats.findIndex(({ credentialHash }) => credentialHash === longest);
    return longest === undefined || seat === -1 ? null : seat;
  }
}
