import type { BotStrength } from "../../protocol/public-match.ts";
import type { Decision } from "./decision.ts";
import { type MatchMeta, type MatchRecord, type Seat, statusOf } from "./match-record.ts";
import { Refusal, WrongSecret } from "./refusal.ts";
import { hashSecret, isSecret, newRejoinCode, newSecret } from "./secrets.ts";

const rejoinMinutes = 30;
const rejoinTries = 5;

/** Bots are called by their first seat, so that two of them can be told apart. */
const botNames = ["Ada", "Konrad", "Grace", "Alan", "Hedy", "Edsger", "Joan", "Niklaus"];

export type SeatTaken = Readonly<{ seat: number; credentials: string }>;

/** The seat these credentials belong to. */
export function seatOf({ meta }: MatchRecord, credentials: string): number | undefined {
  const seat = meta.seats.findIndex(
    ({ credentialHash }) => credentialHash !== null && isSecret(credentials, credentialHash),
  );
  return seat === -1 ? undefined : seat;
}

/** The seat of whoever was bound to it by credentials with this hash. */
export function seatWith({ meta }: MatchRecord, credentialHash: string): number | undefined {
  const seat = meta.seats.findIndex((entry) => entry.credentialHash === credentialHash);
  return seat === -1 ? undefined : seat;
}

/** Takes a new seat while the match waits, or a free one once it runs. */
export function join(match: MatchRecord, name: string, mostSeats: number): Decision<SeatTaken> {
  const { seats } = match.meta;
  if (statusOf(match) === "over") throw new Refusal(409, "over", "the match is over");
  const free = seats.findIndex(({ credentialHash, bot }) => credentialHash === null && bot === null);
  if (match.state !== null && free === -1) throw new Refusal(409, "already-started", "the match has already started");
  if (free === -1 && seats.length >= mostSeats) throw new Refusal(409, "full", "every seat is taken");
  const taken = seats.some((seat, index) => index !== free && isSameName(seat.name, name));
  if (taken) throw new Refusal(409, "name-taken", "somebody here already has this name");
  const credentials = newSecret();
  const person: Seat = { name, credentialHash: hashSecret(credentials), bot: null, rejoin: null };
  const seat = free === -1 ? seats.length : free;
  return { change: { meta: { ...match.meta, seats: withSeat(seats, seat, person) } }, answer: { seat, credentials } };
}

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
  mostSeats: number,
): MatchMeta {
  if (seat !== undefined) {
    return { ...meta, seats: withSeat(meta.seats, seat, { ...seatAt(meta, seat), bot: strength }) };
  }
  if (state !== null) throw new Refusal(409, "already-started", "the match has already started");
  if (meta.seats.length >= mostSeats) throw new Refusal(409, "full", "every seat is taken");
  const name = botNames.find((candidate) => meta.seats.every((entry) => !isSameName(entry.name, candidate))) ?? "Bot";
  return { ...meta, seats: [...meta.seats, { name, credentialHash: null, bot: strength, rejoin: null }] };
}

/** A person is back: the bot that stood in gets up. Undefined where there was none. */
export function giveBack({ meta }: MatchRecord, credentialHash: string): MatchMeta | undefined {
  const seat = meta.seats.findIndex((entry) => entry.bot !== null && entry.credentialHash === credentialHash);
  if (seat === -1) return undefined;
  return { ...meta, seats: withSeat(meta.seats, seat, { ...seatAt(meta, seat), bot: null }) };
}

/** A code that opens this seat once, within half an hour. */
export function offerRejoin({ meta }: MatchRecord, seat: number, now: number): { meta: MatchMeta; code: string } {
  const entry = seatAt(meta, seat);
  if (entry.credentialHash === null) throw new Refusal(409, "not-allowed", "nobody has lost this seat");
  const code = newRejoinCode();
  const expiresAt = now + rejoinMinutes * 60_000;
  const rejoin = { codeHash: hashSecret(code), expiresAt, triesLeft: rejoinTries };
  return { meta: { ...meta, seats: withSeat(meta.seats, seat, { ...entry, rejoin }) }, code };
}

/**
 * Opens the seat whose code this is; the lost link no longer opens it. A wrong code costs every offer a try: then the
 * answer is null.
 */
export function rejoin({ meta }: MatchRecord, code: string, now: number): Decision<SeatTaken | null> {
  const isOpen = ({ rejoin: offer }: Seat) => offer !== null && offer.expiresAt > now && offer.triesLeft > 0;
  const seat = meta.seats.findIndex((entry) => isOpen(entry) && isSecret(code, entry.rejoin?.codeHash ?? ""));
  if (seat === -1) {
    if (!meta.seats.some(isOpen)) throw wrongCode();
    const seats = meta.seats.map((entry) => ({
      ...entry,
      rejoin: entry.rejoin === null ? null : { ...entry.rejoin, triesLeft: Math.max(0, entry.rejoin.triesLeft - 1) },
    }));
    return { change: { meta: { ...meta, seats } }, answer: null };
  }
  const credentials = newSecret();
  const person: Seat = { ...seatAt(meta, seat), credentialHash: hashSecret(credentials), bot: null, rejoin: null };
  return { change: { meta: { ...meta, seats: withSeat(meta.seats, seat, person) } }, answer: { seat, credentials } };
}

export const wrongCode = () => new WrongSecret("wrong-code", "this code opens no seat");

export function seatAt({ seats }: MatchMeta, seat: number): Seat {
  const entry = seats[seat];
  if (entry === undefined) throw new Refusal(404, "no-such-seat", "there is no such seat");
  return entry;
}

/** Case and accents tell nobody apart. */
const isSameName = (one: string, other: string): boolean =>
  one.localeCompare(other, "de", { sensitivity: "base" }) === 0;

const withSeat = (seats: readonly Seat[], seat: number, entry: Seat): readonly Seat[] =>
  seat < seats.length ? seats.map((other, index) => (index === seat ? entry : other)) : [...seats, entry];
