import type { CardFormat } from "../paper/card-format.ts";
import { fontFaces } from "../typesetting/font-faces.ts";
import type { FaceDrawing } from "./face-drawing.ts";

/** A drawn face as an SVG file of the size of the card, with the fonts it needs. */
export function faceSvg({ content, text, width, height }: FaceDrawing, format: CardFormat): string {
  const size = `width="${format.width}mm" height="${format.height}mm" viewBox="0 0 ${width} ${height}"`;
  const style = `${fontsFor(text)} text { font-variant-numeric: lining-nums tabular-nums }`;
  return `<svg xmlns="http://www.w3.org/2000/svg" ${size}><style>${style}</style>${content}</svg>\n`;
}

/** The part of each font with the letters of western languages; the other part only where a text needs it. */
function fontsFor(text: string): string {
  const rules = fontFaces().match(/@font-face \{[^}]*\}/g) ?? [];
  const needsMore = /[\u0100-\u02ba\u1e00-\u1eff]/u.test(text);
  return rules.filter((rule) => needsMore || /U\+0000-00FF/i.test(rule)).join("");
}
