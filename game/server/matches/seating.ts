import { isSameName } from "../../protocol/names.ts";
import type { BotStrength } from "../../protocol/public-match.ts";
import type { Decision } from "./decision.ts";
import { type MatchMeta, type MatchRecord, type Seat, statusOf } from "./match-record.ts";
import { Refusal, WrongSecret } from "./refusal.ts";
import { hashSecret, isSecret, newSecret } from "./secrets.ts";

/** Bots are called by their first seat, so that two of them can be told apart. */
const botNames = ["Ada", "Konrad", "Grace", "Alan", "Hedy", "Edsger", "Joan", "Niklaus"];

export type SeatTaken = Readonly<{ seat: number; credentials: string }>;

/** The seat these credentials belong to; of several, as at a device for a whole table, the claimed one, else the first. */
export function seatOf({ meta }: MatchRecord, credentials: string, claimed?: number): number | undefined {
  const isTheirs = ({ credentialHash }: Seat) => credentialHash !== null && isSecret(credentials, credentialHash);
  return claimedOrFirst(meta.seats, isTheirs, claimed);
}

/** The seat of whoever was bound to it by credentials with this hash; of several the claimed one, else the first. */
export const seatWith = ({ meta }: MatchRecord, credentialHash: string, claimed?: number): number | undefined =>
  claimedOrFirst(meta.seats, (seat) => seat.credentialHash === credentialHash, claimed);

/** All seats of whoever was bound to them by credentials with this hash. */
export const seatsWith = ({ meta }: MatchRecord, credentialHash: string): readonly number[] =>
  meta.seats.flatMap((seat, index) => (seat.credentialHash === credentialHash ? [index] : []));

function claimedOrFirst(seats: readonly Seat[], isTheirs: (seat: Seat) => boolean, claimed = -1): number | undefined {
  const entry = seats[claimed];
  if (entry !== undefined && isTheirs(entry)) return claimed;
  const first = seats.findIndex(isTheirs);
  return first === -1 ? undefined : first;
}

/** Takes a new seat while the match waits, or a free one once it runs. */
export function join(match: MatchRecord, name: string, maxSeats: number): Decision<SeatTaken> {
  const { seats } = match.meta;
  if (statusOf(match) === "over") throw new Refusal(409, "over", "the match is over");
  if (match.meta.deleteAt !== undefined) throw new Refusal(403, "not-in-match", "in a workshop its people sit here");
  const free = seats.findIndex(({ credentialHash, bot }) => credentialHash === null && bot === null);
  if (match.state !== null && free === -1) throw new Refusal(409, "already-started", "the match has already started");
  if (free === -1 && seats.length >= maxSeats) throw new Refusal(409, "full", "every seat is taken");
  const taken = seats.some((seat, index) => index !== free && isSameName(seat.name, name));
  if (taken) throw new Refusal(409, "name-taken", "somebody here already has this name");
  const credentials = newSecret();
  const person: Seat = { name, credentialHash: hashSecret(credentials), bot: null, rejoin: null };
  const seat = free === -1 ? seats.length : free;
  return { change: { meta: { ...match.meta, seats: withSeat(seats, seat, person) } }, answer: { seat, credentials } };
}

/** A computer player as a seat; its name is one that nobody here has. */
export function botSeat(seats: readonly Seat[], strength: BotStrength): Seat {
  const name = botNames.find((candidate) => seats.every((entry) => !isSameName(entry.name, candidate))) ?? "Bot";
  return { name, credentialHash: null, bot: strength, rejoin: null };
}

/**
 * Seats people who are known already where nobody sits, or in the places of computers: as many as find room. What is given
 * back is the same where nobody does.
 */
export function takeSeats({ meta, state }: MatchRecord, people: readonly Seat[], maxSeats: number): MatchMeta {
  const seats = people.reduce((taken, person) => {
    const seat = emptySeat(taken, state === null && taken.length < maxSeats);
    return seat === undefined ? taken : withSeat(taken, seat, person);
  }, meta.seats);
  return seats === meta.seats ? meta : { ...meta, seats };
}

/** The next one to take; undefined where there is none. */
function emptySeat(seats: readonly Seat[], maySeatMore: boolean): number | undefined {
  const isNobodys = (seat: Seat) => seat.credentialHash === null;
  const free = seats.findIndex((seat) => isNobodys(seat) && seat.bot === null);
  const seat = free === -1 ? seats.findIndex(isNobodys) : free;
  if (seat !== -1) return seat;
  return maySeatMore ? seats.length : undefined;
}

/** Whoever sits there gets up for good: a computer plays on, or nobody. */
export const giveUpSeats = (meta: MatchMeta, credentialHash: string, bot: BotStrength | null): MatchMeta => ({
  ...meta,
  seats: meta.seats.map((seat) =>
    seat.credentialHash === credentialHash ? { name: seat.name, credentialHash: null, bot, rejoin: null } : seat,
  ),
});

/** Who sits there keeps the seats by other credentials; a bot that stood in gets up. */
export const moveSeats = (meta: MatchMeta, formerHash: string, credentialHash: string): MatchMeta => ({
  ...meta,
  seats: meta.seats.map((seat) => (seat.credentialHash === formerHash ? { ...seat, credentialHash, bot: null } : seat)),
});

export function leave(match: MatchRecord, credentials: string): Decision<void> {
  const seat = seatOf(match, credentials);
  if (seat === undefined) throw new WrongSecret("not-your-seat", "these credentials belong to no seat");
  if (match.state !== null) throw new Refusal(409, "already-started", "the match has already started");
  return { change: { meta: removeSeat(match, seat) }, answer: undefined };
}

/** While waiting a removed seat is gone; in a match it is free, and its cards stay. */
export function removeSeat({ meta, state }: MatchRecord, seat: number): MatchMeta {
  if (state === null) return { ...meta, seats: meta.seats.filter((_, index) => index !== seat) };
  const { name } = seatAt(meta, seat);
  return { ...meta, seats: withSeat(meta.seats, seat, { name, credentialHash: null, bot: null, rejoin: null }) };
}

/** Adds a bot while the match waits, or seats one in the place of a person or on a free seat. */
export function seatBot(
  { meta, state }: MatchRecord,
  seat: number | undefined,
  strength: BotStrength,
  maxSeats: number,
): MatchMeta {
  if (seat !== undefined) {
    return { ...meta, seats: withSeat(meta.seats, seat, { ...seatAt(meta, seat), bot: strength }) };
  }
  if (state !== null) throw new Refusal(409, "already-started", "the match has already started");
  if (meta.seats.length >= maxSeats) throw new Refusal(409, "full", "every seat is taken");
  return { ...meta, seats: [...meta.seats, botSeat(meta.seats, strength)] };
}

/** Somebody is back: bots that stood in get up. Undefined where there were none. */
export function giveBack({ meta }: MatchRecord, credentialHash: string): MatchMeta | undefined {
  const isReplaced = (seat: Seat) => seat.bot !== null && seat.credentialHash === credentialHash;
  if (!meta.seats.some(isReplaced)) return undefined;
  return { ...meta, seats: meta.seats.map((seat) => (isReplaced(seat) ? { ...seat, bot: null } : seat)) };
}

export function seatAt({ seats }: MatchMeta, seat: number): Seat {
  const entry = seats[seat];
  if (entry === undefined) throw new Refusal(404, "no-such-seat", "there is no such seat");
  return entry;
}

export const withSeat = (seats: readonly Seat[], seat: number, entry: Seat): readonly Seat[] =>
  seat < seats.length ? seats.map((other, index) => (index === seat ? entry : other)) : [...seats, entry];
