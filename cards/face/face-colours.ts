import type { CSSProperties } from "react";
import { tonesOf } from "../pictures/kit/tones.ts";

/** The colours of a card's group, for its face and for the picture in it. */
export function faceColours(group: Readonly<{ colour: string; tint: string }>): CSSProperties {
  const { sector, tint, mid, deep } = tonesOf(group);
  return { "--sector": sector, "--tint": tint, "--mid": mid, "--deep": deep } as CSSProperties;
}
