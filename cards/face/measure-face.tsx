import type { ReactNode } from "react";
import { causeOf, type DeckNames, type MeasureCard } from "../deck.ts";
import { FaceBand } from "./face-band.tsx";
import { faceColours } from "./face-colours.ts";
import { measureCode } from "./measure-code.ts";
import { titleClass } from "./title-class.ts";

type MeasureFaceProps = {
  deck: DeckNames;
  card: MeasureCard;
  /** Inline SVG on paper, an image on the web. */
  picture?: ReactNode;
  /** On paper a `QrCode`, where a PUBLIC_URL is configured; screens need none and are spared its code. */
  qrCode?: ReactNode;
};

/**
 * The front of a measure card ("way out"), same format and unit as `FailureFace`. Its code and colour tell which cards
 * belong together; against what they help is to be thought about.
 */
export function MeasureFace({ deck, card, picture, qrCode }: MeasureFaceProps) {
  const cause = causeOf(deck, card.cause);
  return (
    <article
      className={`face face-measure${deck.language.simple ? " face-simple" : ""}`}
      lang={card.lang ?? deck.language.tag}
      style={faceColours(cause)}
      data-card={card.id}
    >
      <FaceBand code={measureCode(cause, card)} group={deck.face.backMeasures} field="deck" kind="measure" />
      <div className="face-picture">{picture}</div>
      <h2 className={titleClass(card.title)} data-fit="title">
        {card.title}
      </h2>
      <p className="face-do" data-fit="do">
        {card.do}
      </p>
      <div className="face-step">
        {qrCode}
        <h3 data-fit="firstStepHeading">{deck.face.firstStep}</h3>
        <p data-fit="firstStep">{card.firstStep}</p>
      </div>
    </article>
  );
}
