import type { MatchDecks } from "./match-decks.ts";
import type { MatchStore } from "./match-store.ts";

/** The same store, where every match has its decks: stored with it when it is created, and at hand once it is loaded. */
export const withDecks = (store: MatchStore, decks: MatchDecks): MatchStore => ({
  ...store,
  create: (id, meta, sealed) => store.create(id, meta, sealed, decks.contentOf(meta.decks)),
  async load(id) {
    const match = await store.load(id);
    if (match === undefined) return undefined;
    if (match.meta.decks !== undefined) {
      await decks.load(match.meta.decks);
      return match;
    }
    // A server of the last release, which is still running beside this one, knows no decks.
    await store.adoptDeck(decks.default);
    const adopted = await store.load(id);
    if (adopted !== undefined) await decks.load(adopted.meta.decks);
    return adopted;
  },
});
