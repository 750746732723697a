import type { DatabaseSync } from "node:sqlite";
import type { DeckReference } from "../../protocol/public-match.ts";
import type { PackedDeck } from "../matches/packed-deck.ts";
import { type deckHolders, isHeldByNothing } from "./deck-holders.ts";
import { legacyPrefix } from "./legacy-matches.ts";

type Holder = (typeof deckHolders)[number];

/** What becomes of decks when matches or workshops are written; all of it runs in the same transaction. */
export type DeckStatements = Readonly<{
  /** Notes that the match or workshop of this number has these decks. Throws where one is neither stored nor `given`. */
  link(holder: Holder, number: number, decks: readonly DeckReference[], given: readonly PackedDeck[]): void;
  /** Gives the deck to every match that has none; returns how many those were. */
  adopt(deck: PackedDeck): number;
  /** Deletes what nothing has any more. */
  sweep(): void;
}>;

export function prepareDeckWrites(database: DatabaseSync): DeckStatements {
  const addVersion = database.prepare(
    "INSERT INTO deck_versions (deck_id, version) VALUES (?, ?) ON CONFLICT DO NOTHING",
  );
  const addContent = database.prepare("INSERT INTO deck_contents (hash, content) VALUES (?, ?) ON CONFLICT DO NOTHING");
  const addFile = database.prepare("INSERT INTO deck_files (deck_id, version, path, hash) VALUES (?, ?, ?, ?)");
  const addLink = {
    match_decks: database.prepare("INSERT INTO match_decks (match_number, deck_id, version) VALUES (?, ?, ?)"),
    workshop_decks: database.prepare("INSERT INTO workshop_decks (workshop_number, deck_id, version) VALUES (?, ?, ?)"),
  };
  const without = "number NOT IN (SELECT match_number FROM match_decks)";
  const isAnyWithout = database.prepare(`SELECT EXISTS (SELECT 1 FROM matches WHERE ${without}) AS found`);
  const name = database.prepare(
    `UPDATE matches SET version = version + 1, meta = ? || substr(meta, 2) WHERE ${without}`,
  );
  const linkAll = database.prepare(
    `INSERT INTO match_decks (match_number, deck_id, version) SELECT number, ?, ? FROM matches WHERE ${without}`,
  );
  const sweepVersions = database.prepare(`DELETE FROM deck_versions WHERE ${isHeldByNothing}`);
  const sweepContents = database.prepare(
    "DELETE FROM deck_contents WHERE NOT EXISTS (SELECT 1 FROM deck_files WHERE deck_files.hash = deck_contents.hash)",
  );

  const keep = ({ id, version, files }: PackedDeck) => {
    if (addVersion.run(id, version).changes === 0) return;
    for (const [path, { hash, content }] of files) {
      addContent.run(hash, content);
      addFile.run(id, version, path, hash);
    }
  };
  return {
    link(holder, number, decks, given) {
      for (const deck of given) keep(deck);
      for (const { id, version } of decks) addLink[holder].run(number, id, version);
    },
    adopt(deck) {
      if (isAnyWithout.get()?.found === 0) return 0;
      keep(deck);
      name.run(legacyPrefix(deck));
      return Number(linkAll.run(deck.id, deck.version).changes);
    },
    sweep() {
      if (sweepVersions.run().changes !== 0) sweepContents.run();
    },
  };
}
