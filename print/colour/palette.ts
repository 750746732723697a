import { z } from "zod";
import { readNamedFile } from "../vocabulary/named-files.ts";

const percent = z.number().min(0).max(100);

/** Cyan, magenta, yellow, black in %. */
const inks = z.tuple([percent, percent, percent, percent]);
export type Inks = Readonly<z.infer<typeof inks>>;

/** Inks by RGB colour, `#rrggbb`. */
export type Palette = Readonly<Record<string, Inks>>;

const paletteFile = z.record(z.string().regex(/^#[0-9a-f]{6}$/, "a colour as #rrggbb in small letters"), inks);

/** Reads palette.yaml of `folder` (this folder). Throws PrintFailure with all findings if the file is wrong. */
export const readPalette = (folder: string): Palette => readNamedFile(folder, ".", "palette", paletteFile);

/** `red`, `green`, `blue` from 0 to 1 as `#rrggbb`. */
export const hexOf = (red: number, green: number, blue: number): string =>
  `#${[red, green, blue]
    .map((part) =>
      Math.round(255 * part)
        .toString(16)
        .padStart(2, "0"),
    )
    .join("")}`;

/** The inks of an RGB colour (0 to 1), total at most `limit` %; undefined for one that is neither grey nor listed. */
export function inksOf(red: number, green: number, blue: number, palette: Palette, limit: number): Inks | undefined {
  const hex = hexOf(red, green, blue);
  if (/^#(..)\1\1$/.test(hex)) return [0, 0, 0, Math.round(100 * (1 - red))];
  const listed = palette[hex];
  return listed === undefined ? undefined : withinLimit(listed, limit);
}

/** Takes what is too much from the three colours in proportion; black stays, since it carries the drawing. */
export function withinLimit(inks: Inks, limit: number): Inks {
  const [cyan, magenta, yellow, black] = inks;
  const colour = cyan + magenta + yellow;
  if (colour + black <= limit) return inks;
  const share = Math.max(0, limit - black) / colour;
  const scaled = (ink: number) => Math.floor(ink * share * 10) / 10;
  return [scaled(cyan), scaled(magenta), scaled(yellow), Math.min(black, limit)];
}

/** How inks look, as RGB from 0 to 1: the colour of the palette that they stand for, or else a rough mixture. */
export function rgbOf(inks: Inks, palette: Palette): readonly [number, number, number] {
  const known = looks.get(palette) ?? new Map<string, readonly [number, number, number]>();
  looks.set(palette, known);
  const key = inks.join();
  const found = known.get(key) ?? lookOf(inks, palette);
  known.set(key, found);
  return found;
}

/** A page asks for the same few colours thousands of times. */
const looks = new WeakMap<Palette, Map<string, readonly [number, number, number]>>();

function lookOf(inks: Inks, palette: Palette): readonly [number, number, number] {
  const isSame = (listed: Inks) => listed.every((ink, index) => Math.abs(ink - (inks[index] ?? 0)) < 0.1);
  const [cyan, magenta, yellow, black] = inks.map((ink) => 1 - ink / 100) as [number, number, number, number];
  const hex = Object.entries(palette).find(([, listed]) => isSame(listed))?.[0];
  if (hex === undefined) return [cyan * black, magenta * black, yellow * black];
  const part = (from: number) => Number.parseInt(hex.slice(from, from + 2), 16) / 255;
  return [part(1), part(3), part(5)];
}
