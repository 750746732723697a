import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { greyOf, luminance } from "./luminance.ts";
import { inksOf, readPalette, rgbOf, withinLimit } from "./palette.ts";

const palette = readPalette(import.meta.dirname);
const root = join(import.meta.dirname, "..", "..");
const filesIn = (folder: string, end: string) =>
  readdirSync(join(root, folder))
    .filter((name) => name.endsWith(end))
    .map((name) => join(root, folder, name));

test("every colour of deck, faces, pictures, guides and documents has inks", () => {
  const files = [
    join(root, "cards/decks/scheitern/deck.yaml"),
    join(root, "cards/face/face.css"),
    join(root, "print/guide/guide.css"),
    ...filesIn("print/typesetting/styles", ".css"),
    ...filesIn("cards/decks/scheitern/pictures", ".svg"),
  ];
  const used = new Set(
    files.flatMap(
      (file) =>
        readFileSync(file, "utf8")
          .toLowerCase()
          .match(/#[\da-f]{6}\b/g) ?? [],
    ),
  );
  expect(used.size).toBeGreaterThan(30);
  const without = [...used].filter((hex) => {
    const part = (from: number) => Number.parseInt(hex.slice(from, from + 2), 16) / 255;
    return inksOf(part(1), part(3), part(5), palette, 400) === undefined;
  });
  expect(without).toEqual([]);
});

test("no colour takes more ink than the strictest shop allows; dark neutrals are black ink alone", () => {
  for (const [hex, inks] of Object.entries(palette)) {
    expect(
      inks.reduce((sum, ink) => sum + ink, 0),
      hex,
    ).toBeLessThanOrEqual(240);
  }
  expect(palette["#17202e"]).toEqual([0, 0, 0, 100]);
});

test("darker colours stay darker: inks look as light as the colour they stand for, within a printer's reach", () => {
  for (const hex of Object.keys(palette)) {
    const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => Number.parseInt(hex.slice(at, at + 2), 16) / 255);
    const mixed = (palette[hex] ?? []).map((ink) => 1 - ink / 100);
    const [cyan = 0, magenta = 0, yellow = 0, black = 0] = mixed;
    // A rough mixture: real inks are darker and duller, above all cyan.
    const rough = luminance(cyan * black, magenta * black, yellow * black);
    expect(Math.abs(Math.sqrt(rough) - Math.sqrt(luminance(red, green, blue))), hex).toBeLessThan(0.2);
  }
});

test("white takes no ink, black only black, greys too; a colour that is not listed has none", () => {
  expect(inksOf(1, 1, 1, palette, 300)).toEqual([0, 0, 0, 0]);
  expect(inksOf(0, 0, 0, palette, 300)).toEqual([0, 0, 0, 100]);
  expect(inksOf(0.4, 0.4, 0.4, palette, 300)).toEqual([0, 0, 0, 60]);
  expect(inksOf(0.4, 0.5, 0.4, palette, 300)).toBeUndefined();
});

test("too much ink is taken from the colours, not from black", () => {
  expect(withinLimit([90, 90, 60, 60], 240)).toEqual([67.5, 67.5, 45, 60]);
  expect(withinLimit([90, 30, 60, 60], 240)).toEqual([90, 30, 60, 60]);
});

test("inks are read back as the colour they stand for", () => {
  expect(rgbOf([96, 66, 2, 0], palette)).toEqual([0x1f / 255, 0x5f / 255, 0xa8 / 255]);
  expect(rgbOf([0, 0, 0, 40], palette)).toEqual([0.6, 0.6, 0.6]);
});

test("a grey is as light as its colour, and type is black", () => {
  const grey = greyOf(0x1f / 255, 0x5f / 255, 0xa8 / 255);
  expect(luminance(grey, grey, grey)).toBeCloseTo(luminance(0x1f / 255, 0x5f / 255, 0xa8 / 255), 3);
  expect(greyOf(0x17 / 255, 0x20 / 255, 0x2e / 255)).toBe(0);
});
