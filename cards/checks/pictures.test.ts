import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { parse } from "yaml";
import { deckFolder, levelNumbers, sectorLetters } from "../fixtures/real-cards.ts";

const folder = join(deckFolder, "pictures");
const ids = sectorLetters.flatMap((letter) => levelNumbers.map((number) => `${letter}${number}`));
const { groups } = parse(readFileSync(join(deckFolder, "deck.yaml"), "utf8")) as {
  groups: { code: string; colour: string; tint: string }[];
};

const plainColours = ["#17202e", "#ffffff", "#c9d1da", "#6b7684", "#f4b63f", "#d6453d"];
/** Shapes only: no text, image, gradient, filter, mask, style sheet, script or reference to anything else. */
const elements = ["svg", "g", "rect", "circle", "ellipse", "line", "polyline", "polygon", "path"];
const attributes = [
  ...["xmlns", "viewBox", "transform", "d", "points", "x", "y", "x1", "y1", "x2", "y2", "cx", "cy", "r", "rx", "ry"],
  ...["width", "height", "fill", "fill-rule", "stroke", "stroke-width", "stroke-linecap", "stroke-linejoin"],
  ...["stroke-dasharray", "style"],
];

type Element = {
  name: string;
  attributes: Map<string, string>;
  parent: string | undefined;
};

/** Reads the little XML our drawings need and throws on all else: stray text, a tag left open, an attribute twice. */
function readDrawing(svg: string): Element[] {
  const found: Element[] = [];
  const open: string[] = [];
  let rest = svg.trim();
  while (rest !== "") {
    const token = /^(?:<!--(?:(?!--)[\s\S])*-->|<\/([\w-]+)>|<([\w-]+)((?:\s+[\w:-]+="[^"<&]*")*)\s*(\/?)>)\s*/.exec(
      rest,
    );
    if (token === null) throw new Error(`not well-formed at: ${rest.slice(0, 60)}`);
    const [text, closing, name, list = "", selfClosing] = token;
    rest = rest.slice(text.length);
    if (closing !== undefined && open.pop() !== closing) throw new Error(`</${closing}> closes another element`);
    if (name === undefined) continue;
    if (open.length === 0 && found.length > 0) throw new Error(`<${name}> stands outside the root`);
    const pairs = [...list.matchAll(/([\w:-]+)="([^"]*)"/g)].map(([, key = "", value = ""]) => [key, value] as const);
    const given = new Map(pairs);
    if (given.size < pairs.length) throw new Error(`<${name}> has an attribute twice`);
    found.push({ name, attributes: given, parent: open.at(-1) });
    if (selfClosing === "") open.push(name);
  }
  if (open.length > 0) throw new Error(`<${open.at(-1)}> is left open`);
  return found;
}

it("there is one picture for each failure card and no other", () => {
  expect(
    readdirSync(folder)
      .filter((file) => file.endsWith(".svg"))
      .sort(),
  ).toEqual(ids.map((id) => `${id}.svg`));
});

describe.each(ids)("picture %s", (id) => {
  const svg = readFileSync(join(folder, `${id}.svg`), "utf8");
  const sector = groups.find(({ code }) => id.startsWith(code));

  it("is a well-formed drawing of 65 × 20 mm with its bleed, at most 7 kB", () => {
    const [root, background] = readDrawing(svg);
    expect(root?.name).toBe("svg");
    expect(root?.attributes.get("xmlns")).toBe("http://www.w3.org/2000/svg");
    expect(root?.attributes.get("viewBox")).toBe("0 0 650 200");
    expect(background?.attributes.get("width")).toBe("650");
    expect(background?.attributes.get("height")).toBe("200");
    expect(Buffer.byteLength(svg)).toBeLessThanOrEqual(7 * 1024);
  });

  it("consists of shapes only, in numbers", () => {
    for (const element of readDrawing(svg)) {
      expect(elements).toContain(element.name);
      for (const [name, value] of element.attributes) {
        expect(attributes, `${element.name} ${name}`).toContain(name);
        expect(value, `${element.name} ${name}`).not.toMatch(/NaN|undefined|url\(|^$/);
      }
    }
  });

  it("uses the palette and its own sector's colours only", () => {
    const drawing = readDrawing(svg);
    const paints = drawing.flatMap(({ attributes: given }) => [given.get("fill"), given.get("stroke")]);
    for (const paint of paints) if (paint !== undefined) expect(["none", ...plainColours]).toContain(paint);
    const ownPaint = [`var(--sector,${sector?.colour})`, `var(--tint,${sector?.tint})`];
    const styles = drawing.flatMap(({ attributes: given }) => given.get("style")?.split(";") ?? []);
    const allowed = ownPaint.flatMap((paint) => [`fill:${paint}`, `stroke:${paint}`]);
    expect(styles).toContain(`fill:${ownPaint[1]}`);
    for (const style of styles) expect(allowed).toContain(style.replaceAll(" ", ""));
  });
});

describe("the reader of drawings", () => {
  it.each([
    ["an element left open", "<svg><g></svg>"],
    ["text", "<svg>Rathaus</svg>"],
    ["an attribute twice", '<svg><rect x="1" x="2"/></svg>'],
    ["a second root", "<svg></svg><svg></svg>"],
    ["a declaration", '<?xml version="1.0"?><svg></svg>'],
  ])("refuses %s", (_what, svg) => {
    expect(() => readDrawing(svg)).toThrow();
  });
});
