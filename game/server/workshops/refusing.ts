import { Refused } from "../../workshop/refused.ts";
import { Refusal } from "../matches/refusal.ts";

/** What the pure rules refuse, as the server says it. */
export function refusing<Value>(work: () => Value): Value {
  try {
    return work();
  } catch (error) {
    if (!(error instanceof Refused)) throw error;
    throw new Refusal(error.code.startsWith("no-such-") ? 404 : 409, error.code, error.message);
  }
}
