/** Grey, 0 to 255, row by row. */
export type Scan = Readonly<{ width: number; height: number; grey: Uint8ClampedArray<ArrayBuffer> }>;

/** A number from 0 to 1, the next one with each call. */
export type Dice = () => number;

/** How much light comes back from a point of the paper, 0 to 1, given what is printed there; lengths in millimetres. */
type Wear = (x: number, y: number, printed: number) => number;

/** A code without its quiet zone: `side` millimetres and `modules` from edge to edge. */
type Code = Readonly<{ side: number; modules: number }>;

export type Damage = Readonly<{
  name: string;
  /** Wear of a code, from the upper left corner of its first module. */
  wear?: (code: Code, dice: Dice) => Wear;
  /** Standard deviation of a Gaussian blur, in pixels. */
  blur?: number;
}>;

const pixelsPerMm = 300 / 25.4;
/** The side of a code with its quiet zone on a failure card, `--qr` of cards/face/face.css, in millimetres. */
const printedSide = 15.8;
/** White card round it, in millimetres. */
const margin = 2;
const ink = 0.12;
const paper = 0.95;

/**
 * A scan at 300 dpi of a card with this code (dark modules with a quiet zone), `side` millimetres wide with its quiet
 * zone, after `damage`.
 */
export function scanWorn(
  code: readonly (readonly boolean[])[],
  damage: Damage,
  dice: Dice,
  side: number = printedSide,
): Scan {
  const module = side / code.length;
  const quiet = 4 * module;
  const wear =
    damage.wear?.({ side: side - 2 * quiet, modules: code.length - 8 }, dice) ?? ((_x, _y, printed) => printed);
  const size = Math.ceil((side + 2 * margin) * pixelsPerMm);
  // No scanner begins a pixel where a module begins.
  const shift = { x: margin + dice() / pixelsPerMm, y: margin + dice() / pixelsPerMm };
  const light = (x: number, y: number): number => {
    const isDark = code[Math.floor((y - shift.y) / module)]?.[Math.floor((x - shift.x) / module)] ?? false;
    return wear(x - shift.x - quiet, y - shift.y - quiet, isDark ? ink : paper);
  };
  const sharp = Float64Array.from({ length: size * size }, (_, index) =>
    meanLight(index % size, Math.floor(index / size), light),
  );
  const seen = damage.blur === undefined ? sharp : blurred(sharp, size, damage.blur);
  const grey = Uint8ClampedArray.from(seen, (value) => 255 * value + 8 * (dice() - 0.5));
  return { width: size, height: size, grey };
}

const within = 3;

/** The light of a pixel: the mean of nine points in it. */
function meanLight(column: number, row: number, light: (x: number, y: number) => number): number {
  let sum = 0;
  for (let point = 0; point < within * within; point += 1) {
    const x = column + ((point % within) + 0.5) / within;
    const y = row + (Math.floor(point / within) + 0.5) / within;
    sum += light(x / pixelsPerMm, y / pixelsPerMm);
  }
  return sum / (within * within);
}

function blurred(picture: Float64Array, size: number, deviation: number): Float64Array {
  const reach = Math.ceil(3 * deviation);
  const weights = Array.from({ length: 2 * reach + 1 }, (_, at) =>
    Math.exp(-((at - reach) ** 2) / (2 * deviation ** 2)),
  );
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  const inside = (at: number) => Math.min(size - 1, Math.max(0, at));
  const smeared = (values: Float64Array, pixel: (line: number, at: number) => number) =>
    values.map((_, index) => {
      const [row, column] = [Math.floor(index / size), index % size];
      const sum = weights.reduce((all, weight, at) => all + weight * (values[pixel(row, column + at - reach)] ?? 0), 0);
      return sum / total;
    });
  const across = smeared(picture, (row, column) => row * size + inside(column));
  // Turned over its diagonal and back, rows are columns.
  return smeared(transposed(across, size), (row, column) => row * size + inside(column));
}

const transposed = (values: Float64Array, size: number): Float64Array =>
  values.map((_, index) => values[(index % size) * size + Math.floor(index / size)] ?? 0);

/** Modules from edge to edge of the squares in three of the corners that readers find a code by. */
const finder = 7;

/** How far a point is from the nearest point of the nearest finder; all in shares of the side of a code. */
function finderDistance(modules: number, x: number, y: number): number {
  const [side, far] = [finder / modules, 1 - finder / modules];
  const off = (at: number, from: number) => at - Math.min(from + side, Math.max(from, at));
  return Math.min(
    Math.hypot(off(x, 0), off(y, 0)),
    Math.hypot(off(x, far), off(y, 0)),
    Math.hypot(off(x, 0), off(y, far)),
  );
}

/**
 * A scratch or a crease: a straight line `width` millimetres wide through some point of the code, in any direction,
 * that touches no finder if it is to be `clear`. What lies behind it reflects `behind` times as much as before.
 */
function line(width: number, { clear, behind = 1 }: { clear: boolean; behind?: number }) {
  return ({ side, modules }: Code, dice: Dice): Wear => {
    for (;;) {
      const angle = Math.PI * dice();
      const place = { x: side * dice(), y: side * dice() };
      const along = Array.from({ length: 59 }, (_, step) => (step - 29) / 20);
      const touches = along.some((step) => {
        const [x, y] = [place.x / side + step * Math.cos(angle), place.y / side + step * Math.sin(angle)];
        return finderDistance(modules, x, y) < width / 2 / side;
      });
      if (clear && touches) continue;
      return (x, y, printed) => {
        const distance = (x - place.x) * Math.sin(angle) - (y - place.y) * Math.cos(angle);
        if (Math.abs(distance) < width / 2) return paper;
        return distance > 0 ? printed * behind : printed;
      };
    }
  };
}

/** A round spot `size` millimetres wide, wholly on the code and clear of the finders if `clear`; it reflects `light`. */
function spot(size: number, light: number, { clear }: { clear: boolean }) {
  return ({ side, modules }: Code, dice: Dice): Wear => {
    for (;;) {
      const [left, top] = [0, 1].map(() => size / 2 + (side - size) * dice());
      if (left === undefined || top === undefined) continue;
      if (clear && finderDistance(modules, left / side, top / side) < size / 2 / side) continue;
      return (x, y, printed) => (Math.hypot(x - left, y - top) < size / 2 ? light : printed);
    }
  };
}

const worn = (clear: boolean): Damage[] => {
  const where = clear ? "between the corners" : "anywhere";
  return [
    { name: `white line of 1 mm, ${where}`, wear: line(1, { clear }) },
    { name: `white line of 1.5 mm, ${where}`, wear: line(1.5, { clear }) },
    { name: `fold, ${where}`, wear: line(0.5, { clear, behind: 0.7 }) },
    { name: `white spot of 3 mm, ${where}`, wear: spot(3, paper, { clear }) },
    { name: `dark spot of 3 mm, ${where}`, wear: spot(3, 0.2, { clear }) },
  ];
};

/** Readers find a code by three of its corners, so that it counts whether a corner is hit. */
export const damages: readonly Damage[] = [
  { name: "none" },
  { name: "blur of 1 px", blur: 1 },
  { name: "blur of 2 px", blur: 2 },
  ...worn(true),
  ...worn(false),
];
