import type { SeatLimits } from "../../mode/limits.ts";

/** What a message about the number of people is made from: `range` tells "3 to 8" from "exactly 3". */
export const seatRange = ({ min, max }: SeatLimits) => ({ min, max, range: min === max ? "exact" : "open" });
