import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { ReactNode } from "react";
import { codeOf } from "../../cards/card-code.ts";
import type { FailureCard, MeasureCard } from "../../cards/deck.ts";
import { CardBack } from "../../cards/face/card-back.tsx";
import { FailureFace } from "../../cards/face/failure-face.tsx";
import { MeasureFace } from "../../cards/face/measure-face.tsx";
import { QrCode } from "../../cards/face/qr-code.tsx";
import type { CardFormat } from "../paper/card-format.ts";
import type { Colour } from "../paper/vocabulary.ts";
import { printPage } from "../typesetting/print-page.tsx";
import type { Pictures } from "../vocabulary/sources.ts";
import { CoverFace } from "./cover-face.tsx";
import { type Back, backsOf, type DeckPart, type DeckSide } from "./deck-side.ts";
import { faceLayout } from "./face-layout.ts";
import { CardPicture, firstPicture } from "./picture.tsx";

const readStyles = (path: string): string => readFileSync(join(import.meta.dirname, path), "utf8");

/** The stylesheets of the cards' faces, and of covers, which only paper has. */
export const faceStyles = (): string => readStyles("../../cards/face/face.css") + readStyles("cover-face.css");

/** Chromium rounds page sizes to 0.24 pt: a page a little larger than the card is cut to size afterwards. */
const slack = 1;
/**
 * Chromium snaps boxes and baselines to 1/96 in, which shows on a card. The faces are laid out this many times as large
 * and printed as many times smaller.
 */
export const layoutScale = 4;

function pageCss(format: CardFormat): string {
  const { unit, width, height, bleed } = faceLayout(format);
  return `
@page { size: ${format.width + 2 * format.bleed + slack}mm ${format.height + 2 * format.bleed + slack}mm; margin: 0 }
html, body { margin: 0 }
.face { --u: ${layoutScale * unit}mm; --width: ${width}; --height: ${height}; --bleed: ${bleed};
  hyphens: manual; break-after: page; break-inside: avoid }`;
}

/**
 * All fronts of a part as an HTML page, one card a page of the print, in the decks' order. With `linked`, codes are links
 * to where they lead.
 */
export function frontsDocument(
  part: DeckPart,
  format: CardFormat,
  colour: Colour,
  pictures: Pictures,
  linked = false,
): string {
  return documentOf(part, format, colour, <PartFronts part={part} pictures={pictures} linked={linked} />);
}

/** The fronts of a part and then its first back, for pictures. */
export function facesDocument(part: DeckPart, format: CardFormat, colour: Colour, pictures: Pictures): string {
  const [first] = backsOf(part);
  const faces = (
    <>
      <PartFronts part={part} pictures={pictures} />
      {first === undefined ? null : <BackFace back={first} format={format} />}
    </>
  );
  return documentOf(part, format, colour, faces);
}

function PartFronts({ part, pictures, linked = false }: { part: DeckPart; pictures: Pictures; linked?: boolean }) {
  return (
    <>
      {part.sides.map((side) => (
        <Fronts key={side.kind} side={side} pictures={pictures} linked={linked} />
      ))}
      {part.covers.map((cover) => (
        <CoverFace key={cover.subtitle} deck={part.deck} cover={cover} pictures={pictures} />
      ))}
    </>
  );
}

type FrontsProps = { side: Omit<DeckSide, "title">; pictures: Pictures; linked?: boolean };

/** The fronts of the cards of a side that are set. */
export function Fronts({ side, pictures, linked = false }: FrontsProps) {
  const { deck } = side;
  // The others of the deck are not set, but named on those that are.
  const isSet = (card: FailureCard | MeasureCard) => side.cards.includes(codeOf(card));
  const qrCode = (card: FailureCard | MeasureCard) => {
    const address = side.addressOf(codeOf(card));
    if (address === undefined) return null;
    const code = <QrCode address={address} label={deck.face.qrCode.replace("{card}", codeOf(card))} />;
    if (!linked) return code;
    return (
      <a className="face-qr-link" href={address}>
        {code}
      </a>
    );
  };
  if (side.kind === "measures") {
    return deck.measures.filter(isSet).map((card) => {
      const shown = firstPicture([card]);
      const picture = shown && <CardPicture pictures={pictures} card={shown} />;
      return <MeasureFace key={card.id} deck={deck} card={card} picture={picture} qrCode={qrCode(card)} />;
    });
  }
  return deck.failures
    .filter(isSet)
    .map((card) => (
      <FailureFace
        key={card.id}
        deck={deck}
        card={card}
        picture={<CardPicture pictures={pictures} card={card} />}
        qrCode={qrCode(card)}
      />
    ));
}

/** A back as an HTML page. */
export const backDocument = (back: Back, format: CardFormat, colour: Colour): string =>
  documentOf(back, format, colour, <BackFace back={back} format={format} />);

function BackFace({ back: { deck, kind }, format }: { back: Back; format: CardFormat }) {
  const { width, height, bleed } = faceLayout(format);
  return <CardBack deck={deck} kind={kind} size={{ width, height, bleed }} />;
}

const documentOf = (
  { deck, title }: Pick<DeckPart, "deck" | "title">,
  format: CardFormat,
  colour: Colour,
  body: ReactNode,
): string => printPage({ language: deck.language.tag, title, colour, styles: faceStyles() + pageCss(format), body });
