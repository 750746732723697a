import { Conflict } from "../records/conflict.ts";
import type { GameStore } from "../storage/game-store.ts";
import type { BoundedLog } from "./bounded-log.ts";
import type { Metrics } from "./metrics.ts";
import { StoreFault } from "./store-fault.ts";

/**
 * The same store, watched: it counts the changes that wait, and turns errors into `StoreFault`. An outage is logged
 * when it begins and when it is over, however many changes it hits.
 */
export function watchStore(store: GameStore, metrics: Metrics, log: BoundedLog): GameStore {
  /** A full disk can still be read: reading and writing fail and recover on their own. */
  const watcher = (access: "reading" | "writing") => {
    let failures = 0;
    return async <Answer>(work: () => Promise<Answer>): Promise<Answer> => {
      try {
        const answer = await work();
        if (failures > 0) {
          const [kind, message] = [`${access}: answers again`, "the store answers again"];
          log.write({ level: "warn", kind, fields: { access, failures }, message });
        }
        failures = 0;
        return answer;
      } catch (error) {
        if (error instanceof Conflict) throw error;
        metrics.countFault("storage");
        if (failures === 0) {
          const [kind, message] = [`${access}: does not answer`, "the store does not answer"];
          log.write({ level: "error", kind, fields: { access, err: error }, message });
        }
        failures += 1;
        throw new StoreFault(error);
      }
    };
  };
  const read = watcher("reading");
  const watchWriting = watcher("writing");
  const write = <Answer>(work: () => Promise<Answer>) => watchWriting(() => metrics.queue(work));
  const { workshops } = store;
  return {
    ...store,
    workshops: {
      create: (...workshop) => write(() => workshops.create(...workshop)),
      save: (workshop, change) => write(() => workshops.save(workshop, change)),
      delete: (id) => write(() => workshops.delete(id)),
      deleteExpired: (now) => write(() => workshops.deleteExpired(now)),
      load: (id) => read(() => workshops.load(id)),
      idOf: (joinCode) => read(() => workshops.idOf(joinCode)),
      count: () => read(() => workshops.count()),
    },
    create: (...match) => write(() => store.create(...match)),
    save: (match, change) => write(() => store.save(match, change)),
    delete: (id) => write(() => store.delete(id)),
    deleteExpired: (now) => write(() => store.deleteExpired(now)),
    load: (id) => read(() => store.load(id)),
    log: (...which) => read(() => store.log(...which)),
    answer: (...which) => read(() => store.answer(...which)),
    deckFile: (...which) => read(() => store.deckFile(...which)),
    adoptDeck: (deck) => write(() => store.adoptDeck(deck)),
    count: () => read(() => store.count()),
    check: () => write(() => store.check()),
  };
}
