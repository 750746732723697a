import { renderToStaticMarkup } from "react-dom/server";
import { CardBack } from "../../../cards/face/card-back.tsx";
import { FailureFace } from "../../../cards/face/failure-face.tsx";
import { MeasureFace } from "../../../cards/face/measure-face.tsx";
import { QrCode } from "../../../cards/face/qr-code.tsx";
import { CardPicture } from "../../../print/deck/picture.tsx";
import { cardAddresses } from "../../../print/deck/public-url.ts";
import { fontFaces } from "../../../print/typesetting/font-faces.ts";
import type { Sources } from "../../../print/vocabulary/sources.ts";

/** What WeasyPrint can do of a face: no grid, hardly any flexbox, no lengths calculated from variables. */
const styles = `
@page { size: 65mm 97mm; margin: 0 }
html, body { margin: 0; font: 5.5pt/1.1 "Atkinson Hyperlegible Next" }
.face { position: relative; box-sizing: border-box; width: 65mm; height: 96.9mm; padding: 7mm; overflow: hidden;
  break-after: page; background: #17202e; color: #17202e }
.face > * { background: #fff; margin: 0; padding: 0 1mm }
.face-picture svg, .face-emblem svg { width: 36mm; height: 12mm }
.face h2, .face h3, .face-values, .face-code { font-family: "Barlow Condensed"; font-stretch: condensed; font-weight: 700 }
.face h2 { font-size: 9pt } .face h3 { font-size: 6pt }
ul { list-style: none; margin: 0; padding: 0 }
.face-values svg { width: 3mm; height: 3mm }
.face-qr { position: absolute; right: 7mm; bottom: 7mm; width: 14mm; height: 14mm }
.back-pattern { position: absolute; left: 0; top: 0; width: 65mm; height: 97mm }
.back-ground { position: absolute; left: 0; top: 0 }
.back-half { margin-top: 12mm; text-align: center; font-family: "Barlow Condensed"; font-stretch: condensed; font-size: 12pt }
`;

/** All cards with their backs as a page that WeasyPrint sets: the same texts, fonts, drawings and codes, simpler boxes. */
export function plainDocument(sources: Sources, language: string, publicUrl: string): string {
  const deck = sources.deckIn(language);
  const pictures = sources.pictures();
  const addressOf = cardAddresses(publicUrl, deck, sources);
  const qrCode = (card: string) => <QrCode address={addressOf(card)} />;
  const pages = [
    ...deck.failures.flatMap((card) => [
      <FailureFace
        key={card.id}
        deck={deck}
        card={card}
        picture={<CardPicture pictures={pictures} card={card} />}
        qrCode={qrCode(card.id)}
      />,
      <CardBack key={`${card.id} back`} deck={deck} kind="failures" />,
    ]),
    ...deck.measures.flatMap((card) => [
      <MeasureFace key={card.id} deck={deck} card={card} qrCode={qrCode(card.id)} />,
      <CardBack key={`${card.id} back`} deck={deck} kind="measures" />,
    ]),
  ];
  const head = `<meta charset="utf-8"><title>${deck.face.deckName}</title><style>${fontFaces()}${styles}</style>`;
  const body = renderToStaticMarkup(pages).replace(variable, "$1");
  return `<!doctype html><html lang="${deck.language.tag}"><head>${head}</head><body>${body}</body></html>`;
}

/** It knows no variables in drawings: the colour that is named beside each. */
const variable = /var\(--[a-z]+,\s*(#[0-9a-f]+)\)/g;
