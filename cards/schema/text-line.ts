import { z } from "zod";

/** One text on a card with its length limits in characters; `what` is the hint an editor shows. */
export const line = (min: number, max: number, what: string) =>
  z.string().trim().min(min).max(max).describe(`${what} (${min} bis ${max} Zeichen)`);
