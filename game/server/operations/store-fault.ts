/** The store could not do its work. It is logged where the outage began, and need not be logged again. */
export class StoreFault extends Error {
  constructor(cause: unknown) {
    super("the store does not answer", { cause });
  }
}
