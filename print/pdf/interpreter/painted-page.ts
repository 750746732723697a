import { PDFDict, type PDFDocument, PDFName, PDFNumber, type PDFPage, type PDFStream } from "@cantoo/pdf-lib";
import { contentText, type Operation, operationsIn } from "../content-stream.ts";
import { combine, type Matrix, matrixOf } from "./matrix.ts";
import { fontsOf, type PageFont, xObjectOf } from "./page-font.ts";
import { black, type Paint, type Painted } from "./paint.ts";
import { type Area, PathBuilder } from "./path.ts";
import { placedImage, placedObject } from "./placed-object.ts";
import { TextPen } from "./text-pen.ts";

type Graphics = {
  matrix: Matrix;
  fill: Paint;
  stroke: Paint;
  alpha: number;
  clips: readonly Area[];
};

/** What is read once, however many pages show it. */
type Read = Readonly<{ fonts: Map<PDFDict, PageFont>; forms: Map<PDFStream, readonly Operation[]> }>;

/** A page with its operations, and everything that it paints, forms among it, in that order and where it is on the page. */
export type PaintedPage = Readonly<{ page: PDFPage; operations: readonly Operation[]; painted: readonly Painted[] }>;

/**
 * All pages of `pdf` as they are painted. One page after the other, since a deck's would fill the memory; pages that are
 * alike (backs) are read once, and `painted` is the same then.
 */
export function* paintedPages(pdf: PDFDocument): Generator<PaintedPage> {
  const read = { fonts: new Map(), forms: new Map() };
  const alike = new Map<string, PaintedPage>();
  for (const page of pdf.getPages()) {
    const content = contentText(pdf.context, page.node.get(PDFName.of("Contents")));
    const key = content.length <= shortContent ? `${page.node.Resources()} ${page.node.MediaBox()} ${content}` : "";
    const painted = { ...(alike.get(key) ?? paintedPage(page, content, read)), page };
    if (key !== "") alike.set(key, painted);
    yield painted;
  }
}

/** A page that does little more than draw forms, in characters: only such pages repeat. */
const shortContent = 4000;

function paintedPage(page: PDFPage, content: string, read: Read): Omit<PaintedPage, "page"> {
  const operations = operationsIn(content);
  const painted: Painted[] = [];
  const { x, y } = page.getMediaBox();
  const graphics = { matrix: [1, 0, 0, 1, -x, -y] as const, fill: black, stroke: black, alpha: 1, clips: [] };
  paintContent(operations, page.node.Resources(), graphics, painted, read);
  return { operations, painted };
}

function paintContent(
  content: readonly Operation[],
  resources: PDFDict | undefined,
  outer: Graphics,
  painted: Painted[],
  read: Read,
): void {
  let graphics = { ...outer };
  let path = new PathBuilder();
  let clip: "W" | "W*" | undefined;
  const saved: Graphics[] = [];
  const pen = new TextPen(fontsOf(resources, read.fonts), painted);
  const states = resources?.lookupMaybe(PDFName.of("ExtGState"), PDFDict);

  const endPath = (fills: boolean, strokes: boolean, evenOdd: boolean) => {
    const area = path.area(evenOdd);
    const { fill: paint, alpha, clips, stroke } = graphics;
    if (fills && area !== undefined) painted.push({ kind: "area", area, clips, paint, alpha });
    if (strokes && area !== undefined) painted.push({ kind: "line", paint: stroke });
    if (clip !== undefined && area !== undefined) {
      graphics.clips = [...clips, { ...area, evenOdd: clip === "W*" }];
    }
    clip = undefined;
    path = new PathBuilder();
  };

  const drawObject = (name: string) => {
    const object = xObjectOf(resources, name);
    if (object === undefined) return;
    if (object.dict.get(PDFName.of("Subtype")) === PDFName.of("Image"))
      painted.push(placedImage(object.dict, graphics.matrix));
    if (object.dict.get(PDFName.of("Subtype")) !== PDFName.of("Form")) return;
    const { matrix, frame } = placedObject(object.dict, graphics.matrix);
    const clips = frame === undefined ? graphics.clips : [...graphics.clips, frame];
    const own = object.dict.lookupMaybe(PDFName.of("Resources"), PDFDict) ?? resources;
    const content = read.forms.get(object) ?? operationsIn(contentText(object.dict.context, object));
    read.forms.set(object, content);
    paintContent(content, own, { ...graphics, matrix, clips }, painted, read);
  };

  for (const operation of content) {
    const { operator, operands } = operation;
    if (path.take(operation, graphics.matrix)) continue;
    if (pen.take(operation, graphics)) continue;
    if (setColour(operation, graphics)) continue;
    switch (operator) {
      case "q":
        saved.push({ ...graphics });
        pen.save();
        break;
      case "Q":
        graphics = saved.pop() ?? graphics;
        pen.restore();
        break;
      case "cm":
        graphics.matrix = combine(matrixOf(operands.map(Number)), graphics.matrix);
        break;
      case "gs": {
        const state = states?.lookupMaybe(PDFName.of((operands[0] ?? "").slice(1)), PDFDict);
        graphics.alpha = state?.lookupMaybe(PDFName.of("ca"), PDFNumber)?.asNumber() ?? graphics.alpha;
        break;
      }
      case "W":
      case "W*":
        clip = operator;
        break;
      case "f":
      case "F":
      case "f*":
        endPath(true, false, operator === "f*");
        break;
      case "B":
      case "b":
      case "B*":
      case "b*":
        endPath(true, true, operator.endsWith("*"));
        break;
      case "S":
      case "s":
        endPath(false, true, false);
        break;
      case "n":
        endPath(false, false, false);
        break;
      case "sh":
        painted.push({ kind: "shading" });
        break;
      case "ID":
        painted.push({ kind: "image", space: "other", resolution: 0 });
        break;
      case "Do":
        drawObject((operands[0] ?? "").slice(1));
        break;
    }
  }
}

const spaces: Readonly<Record<string, Paint["space"]>> = {
  g: "grey",
  rg: "rgb",
  k: "cmyk",
};

/** Takes an operator that sets a colour; false if it is none. */
function setColour({ operator, operands }: Operation, graphics: Graphics): boolean {
  const lower = operator.toLowerCase();
  const isStroke = operator !== lower;
  const space = spaces[lower] ?? (["cs", "sc", "scn"].includes(lower) ? "other" : undefined);
  if (space === undefined) return false;
  graphics[isStroke ? "stroke" : "fill"] = { space, parts: space === "other" ? [] : operands.map(Number) };
  return true;
}
