import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { parse } from "yaml";
import { deckFolder } from "../fixtures/real-cards.ts";
import { deckFile } from "./deck-file.ts";

const deck = deckFile.parse(parse(readFileSync(join(deckFolder, "deck.yaml"), "utf8")));
const colours = [
  ...deck.groups.map(({ code, ...rest }) => ({
    name: `group ${code}`,
    ...rest,
  })),
  ...deck.causes.map(({ number, ...rest }) => ({
    name: `cause ${number}`,
    ...rest,
  })),
];

const white = "#ffffff";
const ink = "#17202e";

/** Relative luminance of #rrggbb, WCAG 2.2. */
function luminance(colour: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5]
    .map((at) => Number.parseInt(colour.slice(at, at + 2), 16) / 255)
    .map((part) => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4));
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function contrast(a: string, b: string): number {
  const [light = 0, dark = 0] = [luminance(a), luminance(b)].sort((x, y) => y - x);
  return (light + 0.05) / (dark + 0.05);
}

describe("contrast", () => {
  it("is measured as WCAG does", () => {
    expect(contrast("#000000", white)).toBeCloseTo(21, 5);
    expect(contrast("#767676", white)).toBeCloseTo(4.54, 2);
  });

  it.each(colours)("white on the colour of $name is at least 4.5 : 1", ({ colour }) => {
    expect(contrast(white, colour)).toBeGreaterThanOrEqual(4.5);
  });

  it.each(colours)("ink on the tint of $name is at least 4.5 : 1", ({ tint }) => {
    expect(contrast(ink, tint)).toBeGreaterThanOrEqual(4.5);
  });

  it("tells the groups of a deck apart: no colour is used twice", () => {
    expect(new Set(deck.groups.map(({ colour }) => colour)).size).toBe(8);
    expect(new Set(deck.causes.map(({ colour }) => colour)).size).toBe(8);
  });
});
