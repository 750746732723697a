import { io, type Socket } from "socket.io-client";
import type { RefusedMessage } from "../../protocol/public-match.ts";
import { readRefusalCode } from "../../protocol/refusal-codes.ts";
import { applyPatch, type Patch } from "../../protocol/state-patch.ts";
import type {
  ConsoleOwn,
  ParticipantOwn,
  PublicWorkshop,
  WorkshopMessage,
  WorkshopPatch,
  WorkshopRole,
} from "../../workshop/views.ts";
import { onWake } from "../offline/on-wake.ts";

export type WorkshopSnapshot = Readonly<{
  /** Null until the server has answered. */
  shared: PublicWorkshop | null;
  own: ParticipantOwn | ConsoleOwn | null;
  role: WorkshopRole | null;
  /** What is to be added to this device's `Date.now()` to get the server's, in ms. */
  clockOffset: number;
  isConnected: boolean;
  /** There is no such workshop, or no longer. */
  isGone: boolean;
  /** The key opens nothing here: taken back, or the seat went to another device. */
  isLockedOut: boolean;
  /** The server does not answer: too much was asked from this address. It is asked again until it does. */
  isTooMuch: boolean;
}>;

const nothingYet: WorkshopSnapshot = {
  shared: null,
  own: null,
  role: null,
  clockOffset: 0,
  isConnected: true,
  isGone: false,
  isLockedOut: false,
  isTooMuch: false,
};

/** Where the server could not answer, it is asked again after so many ms. */
const askAgainAfter = 2000;
/** The same where it has had enough of this address, which lasts minutes. */
const waitAfterTooMuch = 10_000;

/** One connection to one workshop, with a key, or without one to look as the beamer does; in the form `useSnapshot` reads. */
export class WorkshopConnection {
  readonly #code: string;
  readonly #key: string | null;
  readonly #socket: Socket;
  readonly #listeners = new Set<() => void>();
  readonly #stopWatching: () => void;
  #again: ReturnType<typeof setTimeout> | undefined;
  #snapshot = nothingYet;

  constructor(code: string, key: string | null) {
    this.#code = code;
    this.#key = key;
    this.#socket = io("/workshop", { reconnectionDelayMax: 2000 });
    this.#socket.on("connect", () => {
      this.#change({ isConnected: true });
      this.#watch();
    });
    this.#socket.on("disconnect", () => this.#change({ isConnected: false }));
    this.#socket.on("connect_error", () => this.#change({ isConnected: false }));
    this.#socket.on("workshop", (message: WorkshopMessage) => this.#onWorkshop(message));
    this.#socket.on("patch", (patch: WorkshopPatch) => this.#onPatch(patch));
    this.#socket.on("refused", (refused: RefusedMessage) => this.#onRefused(refused));
    // What was asleep has missed what was told.
    this.#stopWatching = onWake(() => this.#watch());
  }

  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  };

  readonly read = (): WorkshopSnapshot => this.#snapshot;

  close(): void {
    this.#stopWatching();
    clearTimeout(this.#again);
    this.#socket.close();
  }

  #watch(): void {
    this.#socket.emit("watch", this.#code, this.#key);
  }

  #onWorkshop({ now, shared, own, role }: WorkshopMessage): void {
    // A key that opened something before opens only what everybody sees now: it was taken back.
    const isLockedOut = this.#key !== null && role === "beamer";
    this.#change({ shared, own, role, clockOffset: now - Date.now(), isGone: false, isLockedOut, isTooMuch: false });
    if (isLockedOut) this.close();
  }

  #onPatch({ now, shared, own }: WorkshopPatch): void {
    const before = this.#snapshot;
    try {
      this.#change({
        shared: patched(before.shared, shared),
        own: patched(before.own, own),
        clockOffset: now - Date.now(),
      });
    } catch {
      this.#watch();
    }
  }

  #onRefused(refused: RefusedMessage): void {
    const code = readRefusalCode(refused);
    if (code === "no-such-workshop" || code === "not-in-match") {
      this.#change(code === "not-in-match" ? { isLockedOut: true } : { isGone: true });
      // Nothing will open it again, and asking counts as guessing, against everybody at the same address.
      this.close();
      return;
    }
    const isTooMuch = code === "too-many";
    this.#change({ isTooMuch });
    clearTimeout(this.#again);
    this.#again = setTimeout(() => this.#watch(), isTooMuch ? waitAfterTooMuch : askAgainAfter);
  }

  #change(part: Partial<WorkshopSnapshot>): void {
    this.#snapshot = { ...this.#snapshot, ...part };
    for (const listener of this.#listeners) listener();
  }
}

const patched = <Part>(before: Part, patch: Patch | undefined): Part =>
  patch === undefined ? before : (applyPatch(before, patch) as Part);
