import type { ReactNode } from "react";
import {
  amountOf,
  type DeckNames,
  type FailureCardWithoutStory,
  formatNumber,
  formatValue,
  type PlayableDeck,
  sectorOf,
} from "../deck.ts";
import { FaceBand } from "./face-band.tsx";
import { DirectionArrow, ValueIcon } from "./icons.tsx";
import { titleClass } from "./title-class.ts";

type FaceDeck = DeckNames & Partial<Pick<PlayableDeck, "failures">>;

type FailureFaceProps = {
  /** With its failures, the face lists the titles of the quartet, by which players ask for them. */
  deck: FaceDeck;
  card: FailureCardWithoutStory;
  /** The picture: inline SVG on paper, an image on the web. */
  picture: ReactNode;
  /** On paper a `QrCode`, where a PUBLIC_URL is configured; screens need none and are spared its code. */
  qrCode?: ReactNode;
  /** "p" where a heading with the title stands above the face already. */
  titleAs?: "h2" | "p";
};

/** More titles, or the larger type of a simple language, have no room: their codes do. */
const listed = 4;
/** From so many letters on, codes leave their place to the titles. */
const longCode = 5;

/**
 * The front of a failure card, 59 × 91 mm. Sizes are multiples of the CSS length `--u` (one card millimetre), so the
 * same face is printed at 1 mm and shown at any size. It does not tell the cause.
 */
export function FailureFace({ deck, card, picture, qrCode, titleAs: Title = "h2" }: FailureFaceProps) {
  const { simple, tag } = deck.language;
  const sector = sectorOf(deck, card.sector);
  const { name, inhabitants } = card.municipality;
  const population = deck.face.inhabitants.replace("{n}", formatNumber(deck, inhabitants));
  const quartet = deck.failures?.filter((other) => other.sector === card.sector) ?? [];
  const titles = quartet.length <= listed && !simple;
  return (
    <article
      className={`face face-failure${simple ? " face-simple" : ""}`}
      lang={card.lang ?? tag}
      style={{ "--sector": sector.colour, "--tint": sector.tint } as React.CSSProperties}
      data-card={card.id}
    >
      <div className="face-picture">{picture}</div>
      <FaceBand code={card.id} group={sector.name} field="sector" />
      <p className="face-place" data-fit="municipality">
        <strong>{name}</strong> {population}
      </p>
      <Title className={titleClass(card.title)} data-fit="title">
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
        <ul className={titles ? "face-quartet" : "face-codes"}>
          {quartet.map(({ id, title }) => (
            <li key={id} className={id === card.id ? "face-own" : undefined} data-fit={`quartet.${id}`}>
              {(!titles || id.length < longCode) && <span className="face-quartet-code">{id}</span>}
              {titles && ` ${title}`}
            </li>
          ))}
        </ul>
        {qrCode}
      </footer>
    </article>
  );
}
