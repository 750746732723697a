import type { Workshop } from "../../workshop/workshop.ts";
import type { KeyedRequest } from "../matches/idempotency.ts";
import { hashSecret } from "../matches/secrets.ts";

/** So many presses of those who lead lie between a request and the last time it is sent again, at most. */
const maxRemembered = 50;

/** The workshop after what a request asks for; as it was where that has been done. */
export function carryOutOnce(before: Workshop, request: KeyedRequest | undefined, carry: () => Workshop): Workshop {
  if (request === undefined) return carry();
  const hash = hashSecret(`${request.key} ${request.content}`);
  const { carriedOut = [] } = before;
  if (carriedOut.includes(hash)) return before;
  const after = carry();
  return after === before ? before : { ...after, carriedOut: [...carriedOut, hash].slice(-maxRemembered) };
}
