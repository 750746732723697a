import { readFileSync } from "node:fs";
import { extname, join } from "node:path";
import { renderToStaticMarkup } from "react-dom/server";
import type { Deck, FailureCard } from "../../cards/deck.ts";
import { readDrawing } from "../../cards/pictures/drawing.ts";
import { isDrawing } from "../../cards/pictures/photo.ts";
import { readTextFile } from "../../cards/text/read-text-file.ts";

/** Whether any card of `deck` shows a photo. */
export const hasPhotos = ({ failures }: Deck): boolean => failures.some(({ picture }) => !isDrawing(picture));

/** A card's picture set into the page: a drawing stays vectors and takes the colours of its quartet. */
export function CardPicture({ folder, card }: { folder: string; card: FailureCard }) {
  const file = join(folder, card.picture);
  return isDrawing(file) ? <Drawing file={file} card={card} /> : <Photo file={file} card={card} />;
}

type PictureProps = Readonly<{ file: string; card: FailureCard }>;

function Drawing({ file, card }: PictureProps) {
  // On the drawing itself: Chromium makes no figure with an alternative text out of a box that holds one.
  const named = renderToStaticMarkup(<svg role="img" aria-label={card.pictureAlt} />).replace(/><\/svg>$/, "");
  const { svg } = readDrawing(readTextFile(file).text);
  const html = svg.replace(/<svg\b/, () => named);
  return <div dangerouslySetInnerHTML={{ __html: html }} />;
}

const mediaTypes: Readonly<Record<string, string>> = {
  ".jpg": "image/jpeg",
  ".png": "image/png",
  ".webp": "image/webp",
};

function Photo({ file, card }: PictureProps) {
  const address = `data:${mediaTypes[extname(file)]};base64,${readFileSync(file).toString("base64")}`;
  return (
    <div>
      <img src={address} alt={card.pictureAlt} />
    </div>
  );
}
