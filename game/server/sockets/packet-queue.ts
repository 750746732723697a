import type { Socket } from "socket.io";
import type { Acknowledgement, RefusedMessage } from "../../protocol/public-match.ts";
import { Refusal, WrongSecret } from "../matches/refusal.ts";
import type { ReportFault } from "../operations/fault-report.ts";

/** Packets of one connection that may wait; people never have more than a few under way. */
const maxWaiting = 32;

const tooFast: RefusedMessage = { code: "too-fast", message: "too many packets at once" };

export type PacketWatch = Readonly<{
  report: ReportFault;
  /** Somebody showed a key that opens nothing; may close the connection. */
  onWrongSecret: (socket: Socket, wrong: WrongSecret) => Promise<void>;
}>;

/**
 * Serves the packets of one connection one at a time, in their order, and answers each: by its acknowledgement where it
 * asked for one, and by "refused" where it was not carried out. A connection that sends faster than it can be served is
 * refused, and then closed.
 */
export class PacketQueue {
  readonly #socket: Socket;
  readonly #watch: PacketWatch;
  #last = Promise.resolve();
  #waiting = 0;
  #refused = 0;

  constructor(socket: Socket, watch: PacketWatch) {
    this.#socket = socket;
    this.#watch = watch;
  }

  /** Serves every packet of this event with `handle`, which gets it without its callback. */
  serve(event: string, handle: (packet: readonly unknown[]) => Promise<void>): void {
    this.#socket.on(event, (...packet: unknown[]) => {
      const acknowledge = callbackOf(packet);
      if (this.#waiting < maxWaiting) this.#enqueue(() => handle(packet), acknowledge);
      else {
        this.#refuse(tooFast, acknowledge);
        this.#refused += 1;
        if (this.#refused > maxWaiting) this.#socket.disconnect(true);
      }
    });
  }

  /** Does `work` after all that waits. */
  finally(work: () => Promise<void>): void {
    this.#last = this.#last.then(work).catch((error: unknown) => this.#watch.report(error, "announcement"));
  }

  #enqueue(work: () => Promise<void>, acknowledge: Acknowledge): void {
    this.#waiting += 1;
    this.#last = this.#last
      .then(work)
      .then(
        () => acknowledge({ ok: true }),
        (error: unknown) => {
          this.#refuse(refusalOf(error, this.#watch.report), acknowledge);
          return error instanceof WrongSecret ? this.#watch.onWrongSecret(this.#socket, error) : undefined;
        },
      )
      .then(() => {
        this.#waiting -= 1;
        if (this.#waiting === 0) this.#refused = 0;
      });
  }

  #refuse(refusal: RefusedMessage, acknowledge: Acknowledge): void {
    acknowledge(refusal);
    this.#socket.emit("refused", refusal);
  }
}

type Acknowledge = (answer: Acknowledgement) => void;

/** Takes the callback, which socket.io puts last, from the packet. */
function callbackOf(packet: unknown[]): Acknowledge {
  return typeof packet.at(-1) === "function" ? (packet.pop() as Acknowledge) : () => {};
}

function refusalOf(error: unknown, report: ReportFault): RefusedMessage {
  if (error instanceof Refusal) return { code: error.code, message: error.message };
  report(error, "packet");
  return { code: "internal", message: "the server could not do this now" };
}
