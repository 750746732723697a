import { codeOf } from "../../../../cards/card-code.ts";
import { MeasurePicture } from "../../../../cards/face/measure-face.tsx";
import type { WebDeck } from "../../../web/content/web-deck.ts";
import { useModeTexts } from "../texts/use-mode-texts.ts";
import { cardOf } from "./deck-quartets.ts";

type MiniCardProps = {
  deck: WebDeck;
  id: string;
  /** A word in its corner, such as "new". */
  mark?: string | undefined;
  open: (id: string) => void;
};

/** Codes of as many characters have room beside a word. */
const shortCode = 4;

/** A card small enough for a hand of many; a tap shows it in full. */
export function MiniCard({ deck, id, mark, open }: MiniCardProps) {
  const { story } = useModeTexts();
  const { card } = cardOf(deck, id);
  return (
    <button
      type="button"
      className={codeOf(card).length > shortCode ? "mini-card mini-card-long" : "mini-card"}
      onClick={() => open(id)}
      aria-haspopup="dialog"
    >
      <span className="mini-card-band">
        {codeOf(card)}
        {mark !== undefined && <span className="mini-card-mark"> {mark}</span>}
      </span>
      <span className="mini-card-picture">
        <MeasurePicture card={{ picture: card.picture }} />
      </span>
      <span className="mini-card-title" lang={card.lang}>
        {card.title}
      </span>
      <span className="visually-hidden"> – {story.open}</span>
    </button>
  );
}
