import type { CardFormat } from "../paper/card-format.ts";

/** Coated card stock is about 1.1 mm thick per 1,000 g/m²; cards that somebody handles lie a little apart. */
const millimetresPerGram = 1.1 / 1000;
/** A leaflet of office paper (80 g/m²), folded, per layer in mm. */
const leafletLayer = 0.12;
/** Room round the cards on each axis in mm: enough to take them out, too little to rattle. */
const room = 1;

export type BoxContent = Readonly<{
  format: CardFormat;
  cards: number;
  /** g/m² */
  cardWeight: number;
  /** Layers of folded leaflets. */
  leafletLayers: number;
}>;

/** What fits inside, in mm. */
export type BoxSize = Readonly<{ width: number; height: number; depth: number }>;

/** Thickness of one card in mm. */
export const cardThickness = (cardWeight: number): number => cardWeight * millimetresPerGram;

/** The inner size of a box in mm, depth to the next tenth. */
export function boxSize({ format, cards, cardWeight, leafletLayers }: BoxContent): BoxSize {
  const stack = cards * cardThickness(cardWeight) + leafletLayers * leafletLayer;
  return { width: format.width + room, height: format.height + room, depth: Math.ceil((stack + room) * 10) / 10 };
}
