import { Refusal } from "../../matches/refusal.ts";
import type { WorkshopRecord } from "../workshop-record.ts";
import { Rehearsal, type RehearsalOptions } from "./rehearsal.ts";

export type RehearsalsOptions = RehearsalOptions &
  Readonly<{
    /** How many go on at a time. */
    max: number;
    onRefused: () => void;
  }>;

/**
 * The rehearsals that somebody here watches: these go on, others rest until somebody looks again. Those above the limit
 * wait for their turn.
 */
export class Rehearsals {
  readonly #options: RehearsalsOptions;
  /** Those that are watched, in the order of coming. */
  readonly #watched = new Set<string>();
  /** All that were ever watched here and may still be there: they know what they have done. */
  readonly #known = new Map<string, Readonly<{ rehearsal: Rehearsal; deleteAt: number }>>();

  constructor(options: RehearsalsOptions) {
    this.#options = options;
    options.workshops.onDelete((id) => {
      this.leave(id);
      this.#known.delete(id);
    });
  }

  /** Refuses where as many go on as may. */
  requireRoom(): void {
    if (this.#watched.size < this.#options.max) return;
    this.#options.onRefused();
    throw new Refusal(503, "rehearsals-full", "as many rehearsals go on here as may");
  }

  /** Whether it waits for its turn. */
  waits(id: string): boolean {
    return this.#watched.has(id) && !this.#going.includes(id);
  }

  /** Somebody watches this workshop; nothing happens where it is no rehearsal. */
  attend({ id, content: { isRehearsal, deleteAt } }: WorkshopRecord): void {
    if (!isRehearsal) return;
    const now = this.#options.date();
    for (const [other, { deleteAt: over }] of this.#known) {
      if (over <= now && !this.#watched.has(other)) this.#known.delete(other);
    }
    const rehearsal = this.#known.get(id)?.rehearsal ?? new Rehearsal(id, this.#options);
    this.#known.set(id, { rehearsal, deleteAt });
    this.#watched.add(id);
    this.#goOn();
  }

  /** Nobody watches it any more. */
  leave(id: string): void {
    const before = this.#going;
    if (!this.#watched.delete(id)) return;
    this.#stop(id);
    this.#goOn();
    // Those whose turn has come are told so.
    for (const next of this.#going) if (!before.includes(next)) this.#options.announceWorkshop(next);
  }

  async close(): Promise<void> {
    const watched = [...this.#watched];
    this.#watched.clear();
    await Promise.all(watched.map((id) => this.#known.get(id)?.rehearsal.stop()));
  }

  get #going(): readonly string[] {
    return [...this.#watched].slice(0, this.#options.max);
  }

  #goOn(): void {
    for (const id of this.#going) this.#known.get(id)?.rehearsal.start();
  }

  #stop(id: string): void {
    this.#known.get(id)?.rehearsal.stop().catch(this.#options.reportError);
  }
}
