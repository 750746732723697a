import type { RecordKind } from "../records/stored-record.ts";
import { expiresAt, type MatchChange, type MatchRecord } from "./match-record.ts";
import type { MatchStore } from "./match-store.ts";
import { Refusal } from "./refusal.ts";

/** Matches as records that change one step at a time. */
export const matchKind = (store: MatchStore): RecordKind<MatchRecord, MatchChange> => ({
  load: (id) => store.load(id),
  save: (match, change) => store.save(match, change),
  delete: (id) => store.delete(id),
  deleteExpired: (now) => store.deleteExpired(now),
  expiresAt: ({ meta }) => expiresAt(meta),
  stamp: (change, now) => ({ ...change, meta: { ...change.meta, updatedAt: now } }),
  changed: ({ id, version, state }, change) => ({
    id,
    version: version + 1,
    meta: change.meta,
    state: change.state ?? state,
  }),
  refusals: {
    missing: () => new Refusal(404, "no-such-match", "there is no such match"),
    busy: () => new Refusal(503, "busy", "too many changes of this match at once"),
  },
});
