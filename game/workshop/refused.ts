import type { RefusalCode } from "../protocol/refusal-codes.ts";

/** Something is asked for that does not fit the workshop as it is; nothing has changed. */
export class Refused extends Error {
  readonly code: RefusalCode;

  constructor(code: RefusalCode, message: string) {
    super(message);
    this.code = code;
  }
}

/** The entry, which is looked for by what a client said. */
export function found<Item>(item: Item | undefined, code: RefusalCode, what: string): Item {
  if (item === undefined) throw new Refused(code, `there is no such ${what}`);
  return item;
}
