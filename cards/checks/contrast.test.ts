import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { parse } from "yaml";
import { deckFolder } from "../fixtures/real-cards.ts";
import { deckFile } from "../schema/deck-file.ts";
import { contrast } from "./contrast.ts";

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
