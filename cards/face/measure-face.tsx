import type { ReactNode } from "react";
import { causeOf, type DeckNames, type MeasureCard } from "../deck.ts";
import { CauseEmblem } from "./cause-emblem.tsx";
import { FaceBand } from "./face-band.tsx";

type MeasureFaceProps = {
  deck: DeckNames;
  card: MeasureCard;
  /** On paper a `QrCode`, where a PUBLIC_URL is configured; screens need none and are spared its code. */
  qrCode?: ReactNode;
};

/** The front of a measure card ("way out"), same format and unit as `FailureFace`. */
export function MeasureFace({ deck, card, qrCode }: MeasureFaceProps) {
  const cause = causeOf(deck, card.cause);
  const style = { "--sector": cause.colour, "--tint": cause.tint } as React.CSSProperties;
  return (
    <article className="face face-measure" lang={card.lang ?? deck.language.tag} style={style} data-card={card.id}>
      <FaceBand code={card.id} group={deck.face.backMeasures} field="deck" />
      <div className="face-emblem">
        <CauseEmblem cause={card.cause} />
        <p className="face-against" data-fit="cause">
          {deck.face.wayOut} <strong>{cause.name}</strong>
        </p>
      </div>
      <h2 className="face-title" data-fit="title">
        {card.title}
      </h2>
      <p className="face-do" data-fit="do">
        {card.do}
      </p>
      <div className="face-step">
        <h3 data-fit="firstStepHeading">{deck.face.firstStep}</h3>
        <p data-fit="firstStep">{card.firstStep}</p>
      </div>
      <footer className="face-foot">
        <div className="face-involve">
          <h3 data-fit="involveHeading">{deck.face.involve}</h3>
          <p data-fit="involve">{card.involve}</p>
        </div>
        {qrCode}
      </footer>
    </article>
  );
}
