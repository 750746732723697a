import type { ReactNode } from "react";
import { codeOf } from "../card-code.ts";
import { causeOf, type DeckNames, type MeasureCard } from "../deck.ts";
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
      <div className="face-picture">{picture ?? <MeasurePicture card={card} />}</div>
      <FaceBand code={codeOf(card)} group={deck.face.backMeasures} field="deck" tip={<Tip />} />
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

/** The point of a signpost. */
function Tip() {
  return (
    <svg className="face-tip" viewBox="0 0 10 20" preserveAspectRatio="none" aria-hidden="true">
      <path d="M0 0L10 10L0 20z" />
    </svg>
  );
}

/** The image at the address that the card gives; one without a picture has a signpost before hills. */
export function MeasurePicture({ card }: { card: Pick<MeasureCard, "picture" | "pictureAlt"> }) {
  if (card.picture !== undefined) return <img src={card.picture} alt={card.pictureAlt ?? ""} />;
  return (
    <svg viewBox="0 0 650 340" preserveAspectRatio="xMidYMid slice" aria-hidden="true">
      <path d="M0 260Q160 160 330 240T650 210V340H0z" fill="var(--sector)" />
      <path d="M417 340V120H433V340z" fill="#17202e" />
      <path d="M350 150H510L550 190L510 230H350z" fill="#f4b63f" />
    </svg>
  );
}
