import { Refusal } from "../matches/refusal.ts";
import { type ChangesOptions, RecordChanges } from "../records/record-changes.ts";
import type { StoredWorkshop, WorkshopChange, WorkshopStore } from "./workshop-store.ts";

export type WorkshopChangesOptions<Content> = ChangesOptions &
  Readonly<{
    store: WorkshopStore;
    /** What the stored content says to this release; throws what it cannot make sense of. */
    read: (content: unknown) => Content;
  }>;

export type WorkshopChanges<Content> = RecordChanges<StoredWorkshop<Content>, WorkshopChange<Content>>;

/** Workshops as records that change one step at a time. */
export function workshopChanges<Content>({
  store,
  read,
  ...options
}: WorkshopChangesOptions<Content>): WorkshopChanges<Content> {
  return new RecordChanges<StoredWorkshop<Content>, WorkshopChange<Content>>(
    {
      async load(id) {
        const workshop = await store.load(id);
        return workshop && { ...workshop, content: read(workshop.content) };
      },
      save: (workshop, change) => store.save(workshop, change),
      delete: (id) => store.delete(id),
      deleteExpired: (now) => store.deleteExpired(now),
      expiresAt: (workshop) => workshop.expiresAt,
      stamp: (change) => change,
      changed: (workshop, change) => ({ ...workshop, ...change, version: workshop.version + 1 }),
      refusals: {
        missing: () => new Refusal(404, "no-such-workshop", "there is no such workshop"),
        busy: () => new Refusal(503, "busy", "too many changes of this workshop at once"),
      },
    },
    options,
  );
}
