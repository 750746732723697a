import type { ReactNode } from "react";
import { causeOf, codeOf, type DeckNames, type MeasureCard } from "../deck.ts";
import { FaceBand } from "./face-band.tsx";
import { titleClass } from "./title-class.ts";

type MeasureFaceProps = {
  deck: DeckNames;
  card: MeasureCard;
  /** Inline SVG on paper; without it the image at the address that the card gives. */
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
      style={{ "--sector": cause.colour, "--tint": cause.tint } as React.CSSProperties}
      data-card={card.id}
    >
      <div className="face-picture">{picture ?? <OwnPicture card={card} />}</div>
      <FaceBand code={codeOf(card)} group={deck.face.backMeasures} field="deck" kind="measure" />
      <h2 className={titleClass(card.title)} data-fit="title">
        {card.title}
      </h2>
      <p className="face-do" data-fit="do">
        {card.do}
      </p>
      <div className="face-step">
        <h3 data-fit="firstStepHeading">{deck.face.firstStep}</h3>
        <p data-fit="firstStep">{card.firstStep}</p>
        {qrCode}
      </div>
    </article>
  );
}

/** A card without a picture has a signpost before hills. */
function OwnPicture({ card }: { card: MeasureCard }) {
  if (card.picture !== undefined) return <img src={card.picture} alt={card.pictureAlt ?? ""} />;
  return (
    <svg viewBox="0 0 650 340" aria-hidden="true">
      <path d="M0 260Q160 160 330 240T650 210V340H0z" fill="var(--sector)" />
      <path d="M317 330V120H333V330z" fill="#17202e" />
      <path d="M250 130H410L450 170L410 210H250z" fill="#f4b63f" />
    </svg>
  );
}
