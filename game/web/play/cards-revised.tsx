import { usePlayTexts } from "./use-play-texts.ts";

/** Beside the way from a match to all cards: they are another version than the one that was played. */
export function CardsRevised() {
  const { cardsRevised } = usePlayTexts();
  return <p className="hint">{cardsRevised}</p>;
}
