import type { DeckReference } from "../../protocol/public-match.ts";
import { newJoinCode } from "../../workshop/join-code.ts";
import type { MatchDecks } from "../matches/match-decks.ts";
import { Outdated } from "../records/conflict.ts";
import type { WorkshopChanges } from "./workshop-changes.ts";
import { CodeTaken, type WorkshopStore } from "./workshop-store.ts";

type Documented = Readonly<{ joinCode: string; deleteAt: number; decks: readonly DeckReference[] }>;

type Stores<Content> = Readonly<{
  store: WorkshopStore;
  decks: MatchDecks;
  changes: Pick<WorkshopChanges<Content>, "find">;
  /** From 0 up to 1. */
  random: () => number;
}>;

/** How often another join code is tried where one is taken. */
const codeTries = 20;

/**
 * Stores what `make` makes of a join code that is free, with the versions of its decks; answers it, or what was stored
 * under this id before.
 */
export async function createUnderFreeCode<Content extends Documented>(
  id: string,
  make: (joinCode: string) => Content,
  { store, decks, changes, random }: Stores<Content>,
): Promise<Content> {
  for (let tries = 1; ; tries += 1) {
    const content = make(newJoinCode(random));
    const frame = { joinCode: content.joinCode, expiresAt: content.deleteAt, decks: content.decks };
    await decks.load(frame.decks);
    try {
      await store.create(id, frame, content, decks.contentOf(frame.decks));
      return content;
    } catch (error) {
      if (error instanceof Outdated) return (await changes.find(id)).content;
      if (!(error instanceof CodeTaken) || tries === codeTries) throw error;
    }
  }
}
