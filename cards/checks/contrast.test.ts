import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { parse } from "yaml";
import { cardsFolder, deckFolder } from "../fixtures/real-cards.ts";
import { readCardData } from "../load/card-data.ts";
import { deckFile } from "../schema/deck-file.ts";
import { checkContrast, contrast } from "./contrast.ts";

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

  it.each(colours)("the colour of $name on its own tint is at least 4.5 : 1", ({ colour, tint }) => {
    expect(contrast(colour, tint)).toBeGreaterThanOrEqual(4.5);
  });

  it("finds a colour that is legible under white and not on its own tint", () => {
    const [first, ...others] = deck.groups;
    if (first === undefined) throw new Error("a deck has groups");
    const groups = [{ ...first, colour: "#1a863e", tint: "#e2f3e7" }, ...others];
    const cards = readCardData(cardsFolder).data;
    if (cards === undefined) throw new Error("the cards of the house can be read");
    expect(checkContrast({ ...cards, deck: { ...deck, groups } })).toMatchObject([
      { field: "groups.0.tint", code: "contrast", values: { text: "#1a863e", contrast: "4.0" } },
    ]);
  });

  it("tells the groups of a deck apart: no colour is used twice", () => {
    expect(new Set(deck.groups.map(({ colour }) => colour)).size).toBe(8);
    expect(new Set(deck.causes.map(({ colour }) => colour)).size).toBe(8);
  });
});
