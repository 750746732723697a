import type { Area } from "./path.ts";

/** A colour as the file has it; parts from 0 to 1. Patterns and unknown colour spaces have none. */
export type Paint = Readonly<{ space: "grey" | "rgb" | "cmyk" | "other"; parts: readonly number[] }>;

export const black: Paint = { space: "grey", parts: [0] };

/** One run of text in one font and colour. Lengths in pt from the lower left corner of the page. */
export type PaintedText = Readonly<{
  kind: "text";
  words: string;
  paint: Paint;
  alpha: number;
  /** Size as it is on the page. */
  size: number;
  /** Where the baseline starts and ends. */
  start: readonly [number, number];
  end: readonly [number, number];
  /** From the baseline to one em above it. */
  up: readonly [number, number];
  /** Signs that its font does not have. */
  missing: number;
}>;

/** Pixels: their colour space, and how many of them there are to an inch of the page; 0 where that is not known. */
export type PaintedImage = Readonly<{ kind: "image"; space: Paint["space"]; resolution: number }>;

/** Something on a page, in the order of painting. */
export type Painted =
  | PaintedText
  | Readonly<{ kind: "area"; area: Area; clips: readonly Area[]; paint: Paint; alpha: number }>
  | Readonly<{ kind: "line"; paint: Paint }>
  | Readonly<{ kind: "shading" }>
  | PaintedImage;
