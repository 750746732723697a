import type { FitFault } from "./measure-fit.ts";

/** One line: card, field, what is wrong and by how much in mm. */
export function fitMessage({ card, field, kind, by, extra }: FitFault): string {
  const length = `${(Math.ceil(by * 10) / 10).toFixed(1)} mm`;
  switch (kind) {
    case "too-wide":
      return `${card}  ${field}: ${length} too wide for its box`;
    case "too-tall":
      return `${card}  ${field}: ${length} too tall for its box`;
    case "overlaps":
      return `${card}  ${field}: lies ${length} on ${extra}`;
    case "unsafe":
      return `${card}  ${field}: ${length} outside the safe area`;
    case "small":
      return `${card}  ${field}: set in ${extra} pt, too small to read`;
    case "font":
      return `${card}  ${field}: the font is missing for ${extra}`;
  }
}
