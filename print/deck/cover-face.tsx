import type { DeckNames } from "../../cards/deck.ts";
import { BackSign } from "../../cards/face/card-back.tsx";
import type { Pictures } from "../vocabulary/sources.ts";
import type { CoverCard } from "./deck-side.ts";
import { CardPicture } from "./picture.tsx";

/** More than there is room for on any card. */
const lines = [1, 2, 3, 4, 5, 6];

/** The front of a cover, same format and unit as the cards below it. */
export function CoverFace({ deck, cover, pictures }: { deck: DeckNames; cover: CoverCard; pictures: Pictures }) {
  const { kind, subtitle, steps, misprints, edition, picture } = cover;
  const sky = { failures: deck.sectors, measures: deck.causes }[kind][0];
  return (
    <article
      className={`face face-cover face-cover-${kind}${deck.language.simple ? " face-simple" : ""}`}
      lang={deck.language.tag}
      style={{ "--sector": sky?.colour, "--tint": sky?.tint } as React.CSSProperties}
      data-card="cover"
    >
      <div className="face-picture">{picture && <CardPicture pictures={pictures} card={picture} />}</div>
      <div className="cover-sign">
        <BackSign kind={kind} />
        <h2 className="cover-name" data-fit="name">
          {deck.face.deckName}
        </h2>
        <p className="cover-subtitle" data-fit="subtitle">
          {subtitle}
        </p>
      </div>
      <ol className="cover-steps" data-fit="steps">
        {steps.map((step) => (
          <li key={step}>{step}</li>
        ))}
      </ol>
      <div className="cover-misprints">
        <p data-fit="misprints">{misprints}</p>
        {lines.map((line) => (
          <div key={line} className="cover-line" />
        ))}
      </div>
      <p className="cover-edition" data-fit="edition">
        {edition}
      </p>
    </article>
  );
}
