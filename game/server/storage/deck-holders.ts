/** The tables that say what has which version of a deck. */
export const deckHolders = ["match_decks", "workshop_decks"] as const;

/** Of a row of deck_versions: nothing has it any more. */
export const isHeldByNothing = deckHolders
  .map(
    (table) => `NOT EXISTS (
      SELECT 1 FROM ${table} WHERE ${table}.deck_id = deck_versions.deck_id AND ${table}.version = deck_versions.version)`,
  )
  .join(" AND ");

/** The content of any file that something has. */
export const anyHeldContent = deckHolders.map(
  (table) =>
    `SELECT content FROM deck_contents JOIN deck_files USING (hash) JOIN ${table} USING (deck_id, version) LIMIT 1`,
);
