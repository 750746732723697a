import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { FailureCard } from "../../cards/deck.ts";

/** A card's drawing set into the page, so that it stays a vector and takes the colours of its quartet. */
export function CardPicture({ folder, card }: { folder: string; card: FailureCard }) {
  const svg = readFileSync(join(folder, card.picture), "utf8");
  return <div role="img" aria-label={card.pictureAlt} dangerouslySetInnerHTML={{ __html: svg }} />;
}
