/** A request that is understood and refused; `code` is stable and known to the web app, `status` is the HTTP status. */
export class Refusal extends Error {
  readonly code: string;
  readonly status: number;

  constructor(status: number, code: string, message: string) {
    super(message);
    this.status = status;
    this.code = code;
  }
}

/** A code, key or credentials that open nothing: the only thing that counts against an address. */
export class WrongSecret extends Refusal {
  constructor(code: string, message: string) {
    super(403, code, message);
  }
}
