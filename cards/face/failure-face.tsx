import type { ReactNode } from "react";
import {
  amountOf,
  type DeckNames,
  effectOf,
  type FailureCardWithoutStory,
  formatNumber,
  formatValue,
  levelName,
  sectorOf,
} from "../deck.ts";
import { FaceBand } from "./face-band.tsx";
import { DirectionArrow, ValueIcon } from "./icons.tsx";

type FailureFaceProps = {
  deck: DeckNames;
  card: FailureCardWithoutStory;
  /** The picture: inline SVG on paper, an image on the web. */
  picture: ReactNode;
  /** On paper a `QrCode`, where a PUBLIC_URL is configured; screens need none and are spared its code. */
  qrCode?: ReactNode;
  /** "p" where a heading with the title stands above the face already. */
  titleAs?: "h2" | "p";
};

/**
 * The front of a failure card, 59 × 91 mm. Sizes are multiples of the CSS length `--u` (one card millimetre), so the
 * same face is printed at 1 mm and shown at any size. It does not tell the cause.
 */
export function FailureFace({ deck, card, picture, qrCode, titleAs: Title = "h2" }: FailureFaceProps) {
  const sector = sectorOf(deck, card.sector);
  const { name, inhabitants } = card.municipality;
  const population = deck.face.inhabitants.replace("{n}", formatNumber(deck, inhabitants));
  const style = { "--sector": sector.colour, "--tint": sector.tint } as React.CSSProperties;
  return (
    <article className="face face-failure" lang={card.lang ?? deck.language.tag} style={style} data-card={card.id}>
      <FaceBand code={card.id} group={sector.name} field="sector" />
      <div className="face-picture">{picture}</div>
      <p className="face-place" data-fit="municipality">
        <strong>{name}</strong>, {population}
      </p>
      <Title className="face-title" data-fit="title">
        {card.title}
      </Title>
      <p className="face-happened" data-fit="happened">
        {card.happened}
      </p>
      <ul className="face-values">
        {deck.values.map((value) => (
          <li key={value.id} data-fit={`values.${value.id}`}>
            <ValueIcon value={value} />
            <span className="face-value-name">{`${value.name} `}</span>
            <span className="face-value-amount">{formatValue(deck, value, amountOf(card, value.id))}</span>
            <DirectionArrow better={value.better} label={value.direction} />
          </li>
        ))}
      </ul>
      <footer className="face-foot">
        <ul className="face-facts">
          {card.effects.map((id) => (
            <li key={id} data-fit={`effects.${id}`}>
              <strong>{effectOf(deck, id).name}</strong>
            </li>
          ))}
          <li data-fit="level">{levelName(deck, card.level)}</li>
          {deck.values.length > 0 && (
            <li className="face-note" data-fit="valuesNote">
              {deck.face.valuesNote}
            </li>
          )}
        </ul>
        {qrCode}
      </footer>
    </article>
  );
}
