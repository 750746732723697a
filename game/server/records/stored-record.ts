/** What is stored under an id: a match, a workshop. */
export type StoredRecord = Readonly<{
  id: string;
  /** How many changes were stored since it was created. */
  version: number;
}>;

/** Where records of one kind live, and what the kind knows of them. Times are milliseconds since 1970. */
export type RecordKind<Stored extends StoredRecord, Change> = Readonly<{
  load(id: string): Promise<Stored | undefined>;
  /** Rejects with `Outdated`, and stores nothing, if the stored record is no longer at this version. */
  save(record: Stored, change: Change): Promise<void>;
  delete(id: string): Promise<boolean>;
  /** Deletes what should be kept no longer than `now`; returns how many records that were. */
  deleteExpired(now: number): Promise<number>;
  /** From when on the record is to be deleted. */
  expiresAt(record: Stored): number;
  /** The change as it is stored now. */
  stamp(change: Change, now: number): Change;
  /** What the change makes of the record: its next version. */
  changed(record: Stored, change: Change): Stored;
  /** What is thrown where there is no such record, and where others change it all the time. */
  refusals: Readonly<{ missing: () => Error; busy: () => Error }>;
}>;
