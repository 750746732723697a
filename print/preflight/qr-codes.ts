import decodeQR from "qr/decode.js";
import { qrModules, qrSizes, quietZone } from "../../cards/face/qr-matrix.ts";
import { type Message, message } from "../../cards/text/message.ts";
import { luminance } from "../colour/luminance.ts";
import type { Palette } from "../colour/palette.ts";
import type { Painted } from "../pdf/interpreter/paint.ts";
import { type Area, type Box, crossingsAt } from "../pdf/interpreter/path.ts";
import { points } from "../pdf/points.ts";
import { screenColour } from "./screen-colour.ts";

type Span = readonly [from: number, to: number];

/** A path of this many squares or more may be a QR code: the smallest has more. */
const minModules = 80;
/** What phones read without trouble: least edge of a module in mm. */
const minModule = 0.33;

/** Each of `addresses` that no QR code on the page, as it is painted, can be read as, or that is too fine for phones. */
export function unreadableCodes(page: readonly Painted[], addresses: readonly string[], palette: Palette): Message[] {
  if (addresses.length === 0) return [];
  const read = page
    .flatMap((painted) => (painted.kind === "area" && isCode(painted.area) ? [painted.area.box] : []))
    .flatMap((box) => readCode(page, box, palette) ?? []);
  return addresses.flatMap((address) => {
    const code = read.find((one) => one.address === address);
    if (code === undefined) return [message("unread-code", { address })];
    const module = code.width / qrModules(address);
    if (module >= minModule) return [];
    return [message("fine-code", { address, module, min: minModule })];
  });
}

/** What the code in `box` says, and its width in mm; undefined where it cannot be read. */
function readCode(page: readonly Painted[], box: Box, palette: Palette) {
  for (const modules of qrSizes) {
    const address = decode(pictureOf(page, box, modules, palette));
    if (address !== undefined) return { address, width: (box.right - box.left) / points(1) };
  }
  return undefined;
}

function isCode({ polygons, box }: Area): boolean {
  const ratio = (box.right - box.left) / (box.top - box.bottom);
  return polygons.length >= minModules && ratio > 0.9 && ratio < 1.1;
}

function decode({ data, resolution }: Picture): string | undefined {
  try {
    return decodeQR({ width: resolution, height: resolution, data }, { timeLimit: 1000 });
  } catch {
    // The decoder says so by throwing.
    return undefined;
  }
}

/** A square in RGBA, `resolution` pixels along an edge. */
type Picture = Readonly<{ data: Uint8ClampedArray; resolution: number }>;

/** What is painted in and round `box`, a code of so many modules: four pixels for the edge of each. */
function pictureOf(page: readonly Painted[], box: Box, modules: number, palette: Palette): Picture {
  const resolution = 4 * (modules + 2 * quietZone);
  const margin = (quietZone / modules) * (box.right - box.left);
  const left = box.left - margin;
  const top = box.top + margin;
  const pixel = (box.right - box.left + 2 * margin) / resolution;
  const pixels = new Uint32Array(resolution * resolution).fill(greyPixel(1));
  const right = left + resolution * pixel;
  const bottom = top - resolution * pixel;
  const touches = (other: Box) => other.left < right && other.right > left && other.bottom < top && other.top > bottom;
  const rowsOf = rowsWith(Array.from({ length: resolution }, (_, row) => top - (row + 0.5) * pixel));
  for (const painted of page) {
    if (painted.kind !== "area" || !touches(painted.area.box)) continue;
    const [red, green, blue] = screenColour(painted.paint, palette) ?? [0.5, 0.5, 0.5];
    const light = greyPixel(luminance(red, green, blue));
    const clips = painted.clips.map(rowsOf);
    for (const [row, own] of rowsOf(painted.area).entries()) {
      const spans = clips.reduce<readonly Span[]>(
        (kept, clip) => (kept.length === 0 ? kept : shared(kept, clip[row] ?? [])),
        own,
      );
      for (const [from, to] of spans) {
        const first = Math.max(0, Math.ceil((from - left) / pixel - 0.5));
        const last = Math.min(resolution, Math.ceil((to - left) / pixel - 0.5));
        if (first < last) pixels.fill(light, row * resolution + first, row * resolution + last);
      }
    }
  }
  return { data: new Uint8ClampedArray(pixels.buffer), resolution };
}

/** A grey (0 to 1) with the same byte for red, green, blue and, since the decoder does not look at it, alpha. */
const greyPixel = (light: number): number => Math.round(255 * light) * 0x01010101;

/** The spans of areas row by row; each area is read once, since the same clips hold for many. */
function rowsWith(heights: readonly number[]): (area: Area) => Span[][] {
  const known = new Map<Area, Span[][]>();
  return (area) => {
    const rows = known.get(area) ?? spansIn(area, heights);
    known.set(area, rows);
    return rows;
  };
}

/** Where both of two lists of spans are, which run from left to right. */
function shared(some: readonly Span[], others: readonly Span[]): readonly Span[] {
  const [only, ...more] = others;
  const [first, last] = [some[0], some.at(-1)];
  // Most of what clips a code is a box round it.
  const isInside = only && first && last && more.length === 0 && only[0] <= first[0] && last[1] <= only[1];
  if (isInside) return some;
  return some.flatMap(([from, to]) =>
    others.flatMap(([start, end]): Span[] =>
      from < end && start < to ? [[Math.max(from, start), Math.min(to, end)]] : [],
    ),
  );
}

/** From where to where `area` covers the level line at each of `heights`, which fall. */
function spansIn(area: Area, heights: readonly number[]): Span[][] {
  return crossingsAt(area, heights).map((crossings) => {
    const spans: Span[] = [];
    let turns = 0;
    let start = 0;
    for (const { x, turn } of crossings.sort((a, b) => a.x - b.x)) {
      const wasInside = area.evenOdd ? turns % 2 !== 0 : turns !== 0;
      turns += area.evenOdd ? 1 : turn;
      const isInside = area.evenOdd ? turns % 2 !== 0 : turns !== 0;
      if (!wasInside && isInside) start = x;
      if (wasInside && !isInside) spans.push([start, x]);
    }
    return spans;
  });
}
