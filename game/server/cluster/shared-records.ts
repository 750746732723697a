import type { PostgresPool } from "../storage/postgres-pool.ts";
import type { RecordKindName, ServedRecords } from "./neighbours.ts";

/** Newer than every version: the record is no more. */
const deleted = Number.MAX_SAFE_INTEGER;

/** Where each kind is stored. */
const tables: Readonly<Record<RecordKindName, string>> = { match: "matches", workshop: "workshops" };

export type SharedRecordsOptions = Readonly<{
  pool: PostgresPool;
  kind: RecordKindName;
  records: ServedRecords;
  /** Tells the other nodes that this version is stored. */
  tell: (id: string, version: number) => void;
}>;

/** Records of a kind that are watched here and may be changed anywhere: which version was told to those who watch. */
export class SharedRecords {
  readonly #options: SharedRecordsOptions;
  readonly #told = new Map<string, number>();

  constructor(options: SharedRecordsOptions) {
    this.#options = options;
    options.records.onChange(({ id, version }) => this.#note(id, version));
    options.records.onDelete((id) => this.#note(id, deleted));
  }

  /** Another node has stored this version: who watches the record here is told. */
  async hear(id: string, version: number): Promise<void> {
    const { records } = this.#options;
    if (version <= (this.#told.get(id) ?? -1) || !records.isHeld(id)) return;
    this.#told.set(id, version);
    try {
      await records.refresh(id);
    } catch (error) {
      this.#told.delete(id);
      throw error;
    }
  }

  /** Finds what was stored elsewhere without a notice that arrived. */
  async catchUp(): Promise<void> {
    const { records, pool, kind } = this.#options;
    const watched = new Set(records.heldIDs());
    for (const id of this.#told.keys()) if (!watched.has(id)) this.#told.delete(id);
    if (watched.size === 0) return;
    const { rows } = await pool.query<{ id: string; version: number }>(
      `SELECT id, version FROM ${tables[kind]} WHERE id = ANY ($1)`,
      [[...watched]],
    );
    const stored = new Map(rows.map(({ id, version }) => [id, version]));
    for (const id of watched) await this.hear(id, stored.get(id) ?? deleted);
  }

  /** What was heard from another node is not news to the others. */
  #note(id: string, version: number): void {
    if (version > (this.#told.get(id) ?? -1)) this.#options.tell(id, version);
    if (this.#options.records.isHeld(id)) this.#told.set(id, version);
  }
}
