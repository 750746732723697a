import { readdirSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { houseData } from "../fixtures/house-deck.ts";
import { paint, skinOf } from "../pictures/kit/paint.ts";
import { tonesOf } from "../pictures/kit/tones.ts";

const data = houseData();
const { groups, causes } = data.deck;
const folder = join(data.root, "pictures");
const cards = [
  ...data.failures.flatMap(({ quartet, cards: own }) =>
    own.map((card) => ({ ...card, group: groups.find(({ code }) => code === quartet) })),
  ),
  ...data.measures.flatMap(({ cause, cards: own }) =>
    own.map((card) => ({ ...card, group: causes.find(({ number }) => number === cause) })),
  ),
];
/** Scenes of the picture kit: cards/pictures/scenes. */
const scenes = readdirSync(join(import.meta.dirname, "../pictures/scenes", data.deck.id)).map((name) =>
  name.replace(/\.tsx$/, ""),
);
const drawn = cards.filter(({ id }) => scenes.includes(id));

const plainColours = [
  ...Object.values(paint).filter((value) => value.startsWith("#")),
  ...([1, 2, 3, 4, 5] as const).flatMap((skin) => Object.values(skinOf(skin))),
];
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

it("every picture belongs to a card, and every failure has one", () => {
  const files = readdirSync(folder).filter((file) => file.endsWith(".svg"));
  expect(files.sort()).toEqual(cards.flatMap(({ picture }) => picture ?? []).sort());
  expect(data.failures.flatMap(({ cards: own }) => own.map(({ picture }) => picture))).not.toContain(undefined);
});

it("all pictures of the deck have at most 900 kB", () => {
  const sizes = cards.map(({ picture }) => (picture === undefined ? 0 : statSync(join(folder, picture)).size));
  expect(sizes.reduce((sum, size) => sum + size, 0)).toBeLessThanOrEqual(900 * 1024);
});

describe.each(drawn)("picture of $id", ({ picture = "", group }) => {
  const svg = readFileSync(join(folder, picture), "utf8");

  it("is a well-formed drawing of 65 × 34 mm with its bleed, at most 14 kB", () => {
    const [root, background] = readDrawing(svg);
    expect(root?.name).toBe("svg");
    expect(root?.attributes.get("xmlns")).toBe("http://www.w3.org/2000/svg");
    expect(root?.attributes.get("viewBox")).toBe("0 0 650 340");
    expect(background?.attributes.get("width")).toBe("650");
    expect(background?.attributes.get("height")).toBe("340");
    expect(Buffer.byteLength(svg)).toBeLessThanOrEqual(14 * 1024);
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

  it("uses the palette and the tones of its own group only", () => {
    if (group === undefined) throw new Error(`${picture}: no group`);
    const drawing = readDrawing(svg);
    const paints = drawing.flatMap(({ attributes: given }) => [given.get("fill"), given.get("stroke")]);
    for (const each of paints) if (each !== undefined) expect(["none", ...plainColours]).toContain(each);
    const ownPaint = Object.entries(tonesOf(group)).map(([name, value]) => `var(--${name},${value})`);
    const styles = drawing.flatMap(({ attributes: given }) => given.get("style")?.split(";") ?? []);
    const allowed = ownPaint.flatMap((each) => [`fill:${each}`, `stroke:${each}`]);
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
