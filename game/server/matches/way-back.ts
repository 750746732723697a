import type { RejoinAnswer } from "../../protocol/public-match.ts";
import type { Deadlines } from "./deadlines.ts";
import type { Decision } from "./decision.ts";
import type { MatchMeta, MatchRecord, WayBack } from "./match-record.ts";
import { Refusal, WrongSecret } from "./refusal.ts";
import { seatAt, withSeat } from "./seating.ts";
import { hashSecret, isSecret, newRejoinCode, newSecret } from "./secrets.ts";

const openMinutes = 30;
const maxTries = 5;

/** What a code is to open: a seat, the lead, or both for a creator who plays. */
export type Lost = Readonly<{ seat?: number | undefined; lead?: boolean }>;

/** A code that opens this once, within half an hour; it takes the place of earlier ones for the same. */
export function offerWayBack(
  meta: MatchMeta,
  { seat, lead = false }: Lost,
  deadlines: Deadlines,
): Decision<{ code: string }> {
  // Its keys would be no participant's: they would stay in the seat when that one is removed.
  if (meta.deleteAt !== undefined) throw new Refusal(409, "not-allowed", "the workshop has ways back of its own");
  const code = newCodeFor(meta, deadlines);
  const codeHash = hashSecret(code);
  const wayBack = { codeHash, expiresAt: deadlines.in(codeHash, openMinutes * 60_000), triesLeft: maxTries };
  let seats = meta.seats;
  if (seat !== undefined) {
    const entry = seatAt(meta, seat);
    if (entry.credentialHash === null) throw new Refusal(409, "not-allowed", "nobody has lost this seat");
    seats = withSeat(seats, seat, { ...entry, rejoin: wayBack });
  }
  return { change: { meta: { ...meta, seats, ...(lead ? { creatorRejoin: wayBack } : {}) } }, answer: { code } };
}

/**
 * Opens what the code is for; the keys of before no longer open it. A wrong code costs every way back a try: then the
 * answer is null.
 */
export function rejoin({ meta }: MatchRecord, code: string, deadlines: Deadlines): Decision<RejoinAnswer | null> {
  const opens = (wayBack: WayBack | null | undefined) => isOpen(wayBack, deadlines) && isSecret(code, wayBack.codeHash);
  const seat = meta.seats.findIndex((entry) => opens(entry.rejoin));
  const isLead = opens(meta.creatorRejoin);
  if (seat === -1 && !isLead) {
    if (!waysBack(meta).some((wayBack) => isOpen(wayBack, deadlines))) throw wrongCode();
    return { change: { meta: withTryLost(meta) }, answer: null };
  }
  const [credentials, creatorKey] = [newSecret(), newSecret()];
  const person = { credentialHash: hashSecret(credentials), bot: null, rejoin: null };
  const seats = seat === -1 ? meta.seats : withSeat(meta.seats, seat, { ...seatAt(meta, seat), ...person });
  return {
    change: { meta: isLead ? withLead({ ...meta, seats }, hashSecret(creatorKey)) : { ...meta, seats } },
    answer: { ...(seat === -1 ? {} : { seat, credentials }), ...(isLead ? { creatorKey } : {}) },
  };
}

/** Another key leads the match, and the one of before no longer. */
export const withLead = (meta: MatchMeta, creatorHash: string): MatchMeta => ({
  ...meta,
  creatorHash,
  formerCreatorHash: meta.creatorHash,
  creatorRejoin: null,
});

/** Whether the match is led by the key that has opened the one before it until the lead of that moved. */
export const followsLead = (meta: MatchMeta, before: MatchMeta): boolean =>
  before.formerCreatorHash !== undefined && meta.creatorHash === before.formerCreatorHash;

export const wrongCode = () => new WrongSecret("wrong-code", "this code opens no seat");

const waysBack = ({ seats, creatorRejoin }: MatchMeta) => [...seats.map(({ rejoin }) => rejoin), creatorRejoin];

const isOpen = (wayBack: WayBack | null | undefined, deadlines: Deadlines): wayBack is WayBack =>
  wayBack != null && wayBack.triesLeft > 0 && deadlines.left(wayBack.codeHash, wayBack.expiresAt) > 0;

/** None that opens something else already: it would open both. */
function newCodeFor(meta: MatchMeta, deadlines: Deadlines): string {
  const open = waysBack(meta).filter((wayBack) => isOpen(wayBack, deadlines));
  for (;;) {
    const code = newRejoinCode();
    if (!open.some(({ codeHash }) => isSecret(code, codeHash))) return code;
  }
}

function withTryLost(meta: MatchMeta): MatchMeta {
  const lose = <Way extends WayBack | null | undefined>(wayBack: Way) =>
    wayBack == null ? wayBack : { ...wayBack, triesLeft: Math.max(0, wayBack.triesLeft - 1) };
  const seats = meta.seats.map((entry) => ({ ...entry, rejoin: lose(entry.rejoin) ?? null }));
  return { ...meta, seats, ...(meta.creatorRejoin == null ? {} : { creatorRejoin: lose(meta.creatorRejoin) }) };
}
