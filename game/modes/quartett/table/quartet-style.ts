import type { CSSProperties } from "react";
import type { WebDeck } from "../../../web/content/web-deck.ts";
import { quartetOf } from "./deck-quartets.ts";

/** A quartet's colours as the custom properties that the style sheet reads. */
export function quartetStyle(deck: WebDeck, letter: string): CSSProperties {
  const { colour, tint } = quartetOf(deck, letter);
  return { "--quartet": colour, "--quartet-tint": tint } as CSSProperties;
}
