import { z } from "zod";
import { botStrengths, clocks } from "../../protocol/public-match.ts";

/** Played together. */
const maxDecks = 8;
/** Decks by their ids. */
export const chosenDecks = z.array(z.string().max(24)).min(1).max(maxDecks);

export const seatNumber = z.int().min(0);
const strength = z.literal(botStrengths);
/** What facilitators do to a match. */
export const facilitatorAction = z.discriminatedUnion("type", [
  z.strictObject({ type: z.literal(["pause", "resume", "undo", "skip", "end"]) }),
  z.strictObject({ type: z.literal("extend"), clock: z.literal(clocks), minutes: z.int().min(1).max(60) }),
  z.strictObject({ type: z.literal("seatBot"), seat: seatNumber.optional(), strength }),
  z.strictObject({ type: z.literal(["remove", "rejoinCode"]), seat: seatNumber }),
]);
