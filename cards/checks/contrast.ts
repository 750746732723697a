import type { CardData } from "../load/card-data.ts";
import type { Finding } from "../load/finding.ts";
import { message } from "../text/message.ts";

const white = "#ffffff";
const ink = "#17202e";

/** The least contrast of text of any size, WCAG 2.2 AA. */
const minContrast = 4.5;

/** White is legible on every colour of the deck, ink on every tint, and so is each colour on its own tint. */
export function checkContrast({ deck }: CardData): Finding[] {
  const entries = [
    ...deck.groups.map((group, index) => ({ ...group, field: `groups.${index}` })),
    ...deck.causes.map((cause, index) => ({ ...cause, field: `causes.${index}` })),
  ];
  return entries.flatMap(({ colour, tint, field }) => [
    ...contrastFindings(`${field}.colour`, colour, white),
    ...contrastFindings(`${field}.tint`, tint, ink),
    ...contrastFindings(`${field}.tint`, tint, colour),
  ]);
}

function contrastFindings(field: string, ground: string, text: string): Finding[] {
  const found = contrast(ground, text);
  if (found >= minContrast) return [];
  const values = { ground, text, min: minContrast, contrast: found.toFixed(1) };
  return [{ file: "deck.yaml", card: "–", field, ...message("contrast", values) }];
}

/** Between two colours #rrggbb, from 1 to 21, WCAG 2.2. */
export function contrast(a: string, b: string): number {
  const [light = 0, dark = 0] = [luminance(a), luminance(b)].sort((x, y) => y - x);
  return (light + 0.05) / (dark + 0.05);
}

function luminance(colour: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5]
    .map((at) => Number.parseInt(colour.slice(at, at + 2), 16) / 255)
    .map((part) => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4));
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}
