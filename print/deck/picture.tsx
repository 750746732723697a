import { join } from "node:path";
import { renderToStaticMarkup } from "react-dom/server";
import type { FailureCard } from "../../cards/deck.ts";
import { readDrawing } from "../../cards/pictures/drawing.ts";
import { readTextFile } from "../../cards/text/read-text-file.ts";

/** A card's drawing set into the page, so that it stays a vector and takes the colours of its quartet. */
export function CardPicture({ folder, card }: { folder: string; card: FailureCard }) {
  // On the drawing itself: Chromium makes no figure with an alternative text out of a box that holds one.
  const named = renderToStaticMarkup(<svg role="img" aria-label={card.pictureAlt} />).replace(/><\/svg>$/, "");
  const { svg } = readDrawing(readTextFile(join(folder, card.picture)).text);
  const html = svg.replace(/<svg\b/, () => named);
  return <div dangerouslySetInnerHTML={{ __html: html }} />;
}
