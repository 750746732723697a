/** Why a deck cannot be played: it has so many of something, and the mode needs more. */
export type Unplayable = Readonly<{
  lacks: "values" | "failures" | "groups" | "causes" | "measures";
  has: number;
  needed: number;
}>;

export type SeatLimits = Readonly<{ min: number; max: number }>;

/** How a mode may be played with a deck: by how many people, or why not at all. */
export type DeckLimits = Readonly<{ seats: SeatLimits }> | Readonly<{ unplayable: Unplayable }>;

/** The seats of a mode, as far as the cards reach, where the deck has enough of everything; else the first lack. */
export function deckLimits(seats: SeatLimits, needs: readonly Unplayable[], enoughFor: number): DeckLimits {
  const unplayable = needs.find(({ has, needed }) => has < needed);
  if (unplayable !== undefined) return { unplayable };
  return { seats: { min: seats.min, max: Math.min(seats.max, enoughFor) } };
}
