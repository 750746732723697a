import { applyPatch, type Patch } from "./state-patch.ts";

type Numbered = Readonly<{ _stateID: number }>;

/** The state as a client has it, from whole states and from patches. */
export class KnownState<State extends Numbered> {
  #state: State | null = null;

  /** Null before the first state, and where a patch did not fit: then a whole state has to be asked for. */
  get state(): State | null {
    return this.#state;
  }

  take(state: State): void {
    this.#state = state;
  }

  /** Applies what a "patch" message says. False if it does not fit; nothing is known then. */
  patch(stateID: number, patch: Patch): boolean {
    try {
      if (this.#state?._stateID !== stateID) throw new Error("the patch is of another state");
      this.#state = applyPatch(this.#state, patch) as State;
      return true;
    } catch {
      this.#state = null;
      return false;
    }
  }
}
