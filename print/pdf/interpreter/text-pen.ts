import type { Operation } from "../content-stream.ts";
import { combine, identity, type Matrix, matrixOf, moved } from "./matrix.ts";
import type { PageFont } from "./page-font.ts";
import type { Paint, Painted, PaintedText } from "./paint.ts";

type Setting = {
  font: PageFont | undefined;
  size: number;
  spacing: number;
  wordSpacing: number;
  scale: number;
  leading: number;
  rise: number;
  mode: number;
};

/** How the page is painted where text is shown. */
type Ground = Readonly<{ matrix: Matrix; fill: Paint; stroke: Paint; alpha: number }>;

const operators: ReadonlySet<string> = new Set("BT ET Tf Tc Tw Tz TL Ts Tr TD Td T* Tm Tj ' \" TJ".split(" "));

/** Follows the text operators of a content stream and writes what they show to `painted`, run by run. */
export class TextPen {
  #setting: Setting = { font: undefined, size: 0, spacing: 0, wordSpacing: 0, scale: 1, leading: 0, rise: 0, mode: 0 };
  #saved: Setting[] = [];
  #line: Matrix = identity;
  #text: Matrix = identity;
  readonly #fontOf: (name: string) => PageFont | undefined;
  readonly #painted: Painted[];

  constructor(fontOf: (name: string) => PageFont | undefined, painted: Painted[]) {
    this.#fontOf = fontOf;
    this.#painted = painted;
  }

  save(): void {
    this.#saved.push({ ...this.#setting });
  }

  restore(): void {
    this.#setting = this.#saved.pop() ?? this.#setting;
  }

  /** Takes a text operator; false if it is none. */
  take({ operator, operands }: Operation, ground: Ground): boolean {
    if (!operators.has(operator)) return false;
    const [first = 0, second = 0] = operands.map(Number);
    const setting = this.#setting;
    switch (operator) {
      case "BT":
        this.#line = identity;
        this.#text = identity;
        return true;
      case "ET":
        return true;
      case "Tf":
        setting.font = this.#fontOf((operands[0] ?? "").slice(1));
        setting.size = second;
        return true;
      case "Tc":
        setting.spacing = first;
        return true;
      case "Tw":
        setting.wordSpacing = first;
        return true;
      case "Tz":
        setting.scale = first / 100;
        return true;
      case "TL":
        setting.leading = first;
        return true;
      case "Ts":
        setting.rise = first;
        return true;
      case "Tr":
        setting.mode = first;
        return true;
      case "TD":
        setting.leading = -second;
        this.#newLine(first, second);
        return true;
      case "Td":
        this.#newLine(first, second);
        return true;
      case "T*":
        this.#newLine(0, -setting.leading);
        return true;
      case "Tm":
        this.#line = matrixOf(operands.map(Number));
        this.#text = this.#line;
        return true;
      case "Tj":
        this.#show(operands[0] ?? "", ground);
        return true;
      case "'":
      case '"':
        this.#newLine(0, -setting.leading);
        this.#show(operands.at(-1) ?? "", ground);
        return true;
      case "TJ":
        for (const [token] of (operands[0] ?? "").matchAll(/\((?:\\[\s\S]|[^\\)])*\)|<[^>]*>|-?[\d.]+/g)) {
          if (/^[(<]/.test(token)) this.#show(token, ground);
          else this.#advance((-Number(token) / 1000) * setting.size * setting.scale);
        }
        return true;
    }
    return false;
  }

  #newLine(x: number, y: number): void {
    this.#line = combine([1, 0, 0, 1, x, y], this.#line);
    this.#text = this.#line;
  }

  #advance(x: number): void {
    this.#text = combine([1, 0, 0, 1, x, 0], this.#text);
  }

  #show(token: string, { matrix, fill, stroke, alpha }: Ground): void {
    const { font, size, spacing, wordSpacing, scale, rise, mode } = this.#setting;
    if (font === undefined) return;
    const codes = codesIn(token, font.bytes);
    const before = combine(this.#text, matrix);
    // A space at the end of a line may hang over its edge.
    let inked = this.#text;
    for (const code of codes) {
      const space = spacing + (font.bytes === 1 && code === 32 ? wordSpacing : 0);
      this.#advance(((font.widthOf(code) / 1000) * size + space) * scale);
      if (!isBlank(font, code)) inked = this.#text;
    }
    // Invisible text has no looks to check.
    if (mode === 3) return;
    const [x, y] = moved(before, 0, rise);
    const [upX, upY] = moved(before, 0, rise + size);
    this.#write({
      kind: "text",
      words: codes.map(font.textOf).join(""),
      paint: mode === 1 ? stroke : fill,
      alpha,
      size: Math.hypot(upX - x, upY - y),
      start: [x, y],
      end: moved(combine(inked, matrix), 0, rise),
      up: [upX - x, upY - y],
      missing: codes.filter(font.isMissing).length,
    });
  }

  /** Chromium shows sign by sign: what goes on where the last ended is one run. */
  #write(text: PaintedText): void {
    const last = this.#painted.at(-1);
    const goesOn =
      last?.kind === "text" &&
      last.words.trim() !== "" &&
      last.paint === text.paint &&
      Math.abs(last.size - text.size) < 0.01 &&
      Math.hypot(text.start[0] - last.end[0], text.start[1] - last.end[1]) < 0.6 * text.size &&
      Math.abs((text.start[0] - last.end[0]) * text.up[0] + (text.start[1] - last.end[1]) * text.up[1]) < 0.01;
    if (!goesOn) {
      this.#painted.push(text);
      return;
    }
    const words = last.words + text.words;
    this.#painted[this.#painted.length - 1] = { ...last, words, end: text.end, missing: last.missing + text.missing };
  }
}

const isBlank = (font: PageFont, code: number): boolean =>
  /^[\s\u00ad]+$/.test(font.textOf(code)) && !font.isMissing(code);

function codesIn(token: string, bytes: 1 | 2): number[] {
  const raw = token.startsWith("<") ? Buffer.from(token.replace(/[<>\s]/g, ""), "hex") : plainBytes(token.slice(1, -1));
  const codes: number[] = [];
  for (let at = 0; at + bytes <= raw.length; at += bytes) codes.push(raw.readUIntBE(at, bytes));
  return codes;
}

function plainBytes(text: string): Buffer {
  const named: Readonly<Record<string, string>> = { n: "\n", r: "\r", t: "\t", b: "\b", f: "\f" };
  const plain = text.replace(/\\([0-7]{1,3}|\r\n|[\s\S])/g, (_, escaped: string) => {
    if (/^[0-7]/.test(escaped)) return String.fromCharCode(Number.parseInt(escaped, 8));
    return /^[\r\n]/.test(escaped) ? "" : (named[escaped] ?? escaped);
  });
  return Buffer.from(plain, "latin1");
}
