import { readFileSync } from "node:fs";
import { extname, join } from "node:path";
import { renderToStaticMarkup } from "react-dom/server";
import { type Deck, type FailureCard, type MeasureCard, pictureFiles } from "../../cards/deck.ts";
import { isDrawing } from "../../cards/pictures/photo.ts";
import { plainPhoto } from "../../cards/pictures/plain-photo.ts";
import type { Pictures } from "../vocabulary/sources.ts";
import { fewCurves } from "./few-curves.ts";

/** Whether any card of `deck` shows a photo. */
export const hasPhotos = (deck: Deck): boolean => [...pictureFiles(deck)].some((picture) => !isDrawing(picture));

type Pictured = Pick<FailureCard, "picture" | "pictureAlt">;

/** The first picture there is on `cards`. */
export function firstPicture(
  cards: readonly Pick<FailureCard | MeasureCard, "picture" | "pictureAlt">[],
): Pictured | undefined {
  const card = cards.find(({ picture }) => picture !== undefined);
  return card?.picture === undefined ? undefined : { picture: card.picture, pictureAlt: card.pictureAlt ?? "" };
}

/** A card's picture set into the page: a drawing stays vectors and takes the colours of its quartet. */
export function CardPicture({ pictures, card }: { pictures: Pictures; card: Pictured }) {
  const { folder, drawings } = pictures;
  if (!isDrawing(card.picture)) return <Photo file={join(folder, card.picture)} card={card} />;
  const svg = drawings.get(card.picture);
  if (svg === undefined) throw new Error(`${card.picture}: a drawing that was not read`);
  return <Drawing svg={svg} card={card} />;
}

function Drawing({ svg, card }: { svg: string; card: Pictured }) {
  // On the drawing itself: Chromium makes no figure with an alternative text out of a box that holds one.
  const named = renderToStaticMarkup(<svg role="img" aria-label={card.pictureAlt} />).replace(/><\/svg>$/, "");
  const html = fewCurves(svg).replace(/<svg\b/, () => named);
  return <div dangerouslySetInnerHTML={{ __html: html }} />;
}

const mediaTypes: Readonly<Record<string, string>> = {
  ".jpg": "image/jpeg",
  ".png": "image/png",
  ".webp": "image/webp",
};

function Photo({ file, card }: { file: string; card: Pictured }) {
  const bytes = Buffer.from(plainPhoto(readFileSync(file)));
  const address = `data:${mediaTypes[extname(file)]};base64,${bytes.toString("base64")}`;
  return (
    <div>
      <img src={address} alt={card.pictureAlt} />
    </div>
  );
}
