import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import type { ReactNode } from "react";
import { renderToStaticMarkup } from "react-dom/server";
import { CardBack } from "../../cards/face/card-back.tsx";
import { FailureFace } from "../../cards/face/failure-face.tsx";
import { MeasureFace } from "../../cards/face/measure-face.tsx";
import { QrCode } from "../../cards/face/qr-code.tsx";
import type { CardFormat } from "../paper/card-format.ts";
import type { DeckSide } from "./deck-side.ts";
import { fontFaces } from "./font-faces.ts";
import { CardPicture } from "./picture.tsx";

const faceCss = () => readFileSync(fileURLToPath(import.meta.resolve("../../cards/face/face.css")), "utf8");

/** Chromium rounds page sizes to 0.24 pt: a page a little larger than the card is cut to size afterwards. */
const slack = 1;
/**
 * Chromium snaps boxes and baselines to 1/96 in, which shows on a card. The faces are laid out this many times as large
 * and printed as many times smaller.
 */
export const layoutScale = 4;

const pageCss = (format: CardFormat) => `
@page { size: ${format.width + 2 * format.bleed + slack}mm ${format.height + 2 * format.bleed + slack}mm; margin: 0 }
html, body { margin: 0 }
.face { --u: ${layoutScale}mm; --bleed: ${format.bleed}; hyphens: manual; break-after: page; break-inside: avoid }`;

/** All fronts of one deck as an HTML page, one card a page of the print, in the deck's order. */
export function frontsDocument(side: DeckSide, format: CardFormat, pictures: string): string {
  const { deck } = side;
  const qrCode = (card: string) => {
    const address = side.addressOf(card);
    return address === undefined ? null : <QrCode address={address} />;
  };
  const faces =
    side.kind === "failures"
      ? deck.failures.map((card) => (
          <FailureFace
            key={card.id}
            deck={deck}
            card={card}
            picture={<CardPicture folder={pictures} card={card} />}
            qrCode={qrCode(card.id)}
          />
        ))
      : deck.measures.map((card) => <MeasureFace key={card.id} deck={deck} card={card} qrCode={qrCode(card.id)} />);
  return documentOf(side, format, faces);
}

/** The back of one deck as an HTML page. */
export const backDocument = (side: DeckSide, format: CardFormat): string =>
  documentOf(side, format, <CardBack deck={side.deck} kind={side.kind} />);

function documentOf(side: DeckSide, format: CardFormat, content: ReactNode): string {
  const page = (
    <html lang={side.deck.language.tag}>
      <head>
        <meta charSet="utf-8" />
        <meta
          httpEquiv="Content-Security-Policy"
          content="default-src 'none'; style-src 'unsafe-inline'; font-src data:; img-src data:"
        />
        <title>{side.title}</title>
        <style dangerouslySetInnerHTML={{ __html: fontFaces() + faceCss() + pageCss(format) }} />
      </head>
      <body>{content}</body>
    </html>
  );
  return `<!doctype html>${renderToStaticMarkup(page)}`;
}
