import type { Socket } from "socket.io";
import type { ConsoleOwn, ParticipantOwn, PublicWorkshop } from "../../workshop/views.ts";

/** A connection that watches a workshop, and what it was told last. */
export type WorkshopWatcher = {
  readonly socket: Socket;
  readonly id: string;
  /** Of the key it has shown; null for whoever only knows the join code. It may open nothing any more. */
  readonly keyHash: string | null;
  told: Readonly<{ shared: PublicWorkshop; own: ParticipantOwn | ConsoleOwn | null; role: string }> | null;
};

/** Who watches which workshop: each connection one at most. */
export class WorkshopWatchers {
  readonly #bySocket = new Map<Socket, WorkshopWatcher>();
  readonly #byWorkshop = new Map<string, Set<WorkshopWatcher>>();

  in(id: string): ReadonlySet<WorkshopWatcher> {
    return this.#byWorkshop.get(id) ?? new Set();
  }

  add(watcher: WorkshopWatcher): void {
    this.#bySocket.set(watcher.socket, watcher);
    const others = this.#byWorkshop.get(watcher.id);
    if (others === undefined) this.#byWorkshop.set(watcher.id, new Set([watcher]));
    else others.add(watcher);
  }

  /** Gives back what the connection was bound to. */
  remove(socket: Socket): WorkshopWatcher | undefined {
    const watcher = this.#bySocket.get(socket);
    if (watcher === undefined) return undefined;
    this.#bySocket.delete(socket);
    const all = this.#byWorkshop.get(watcher.id);
    all?.delete(watcher);
    if (all?.size === 0) this.#byWorkshop.delete(watcher.id);
    return watcher;
  }
}
