import type { ReactNode } from "react";
import { codeOf } from "../../../../cards/card-code.ts";
import { causeOf, type MeasureCard } from "../../../../cards/deck.ts";
import { CauseEmblem } from "../../../../cards/face/cause-emblem.tsx";
import type { WebDeck } from "../../../web/content/web-deck.ts";
import { useModeTexts } from "../texts/use-mode-texts.ts";

type MeasureTileProps = { deck: WebDeck; card: MeasureCard; open: (id: string) => void; children?: ReactNode };

/** A way out in short, to be read and not chosen. */
export function MeasureTile({ deck, card, open, children }: MeasureTileProps) {
  const cause = causeOf(deck, card.cause);
  const style = { "--cause": cause.colour, "--cause-tint": cause.tint } as React.CSSProperties;
  return (
    <div className="rr-tile" style={style}>
      <span className="rr-option-head">
        <CauseEmblem cause={card.cause} />
      </span>
      <div className="rr-option-body">
        <span className="rr-option-title" lang={card.lang}>
          {codeOf(card)} {card.title}
        </span>
        {children}
      </div>
      <OpenCard card={card} open={open} />
    </div>
  );
}

/** The way to the whole card, first step and allies included. */
export function OpenCard({ card, open }: { card: MeasureCard; open: (id: string) => void }) {
  const { choice } = useModeTexts();
  return (
    <button type="button" className="link-button rr-open" onClick={() => open(card.id)}>
      {choice.look}
      <span className="visually-hidden">: {codeOf(card)}</span>
    </button>
  );
}
