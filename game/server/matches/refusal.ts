import type { RefusedFinding } from "../../protocol/public-match.ts";
import type { RefusalCode } from "../../protocol/refusal-codes.ts";

/** A request that is understood and refused; the web app puts `code` into words, `status` is the HTTP status. */
export class Refusal extends Error {
  readonly code: RefusalCode;
  readonly status: number;
  /** What is wrong where, if it is a part of the request. */
  readonly findings: readonly RefusedFinding[] | undefined;

  constructor(status: number, code: RefusalCode, message: string, findings?: readonly RefusedFinding[]) {
    super(message);
    this.findings = findings;
    this.status = status;
    this.code = code;
  }
}

/** A code, key or credentials that open nothing: the only thing that counts against an address. */
export class WrongSecret extends Refusal {
  constructor(code: RefusalCode, message: string) {
    super(403, code, message);
  }
}
