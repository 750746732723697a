import { FailureFace } from "../../../../cards/face/failure-face.tsx";
import { MeasureFace } from "../../../../cards/face/measure-face.tsx";
import type { WebDeck } from "../../../web/content/web-deck.ts";
import { cardOf } from "./deck-quartets.ts";

/** A card of either deck as it is printed. */
export function WholeCard({ deck, id }: { deck: WebDeck; id: string }) {
  const { kind, card } = cardOf(deck, id);
  if (kind === "measure") return <MeasureFace deck={deck} card={card} />;
  const picture = <img src={card.picture} alt={card.pictureAlt} />;
  return <FailureFace deck={deck} card={card} picture={picture} />;
}
