/** What is stored does not let this be stored beside it: nothing is out of order, and nothing was stored. */
export class Conflict extends Error {}

/** The stored record has moved on, by another process or another change, or is gone, or is there already. */
export class Outdated extends Conflict {
  constructor() {
    super("what is stored is no longer what the change was decided on");
  }
}
