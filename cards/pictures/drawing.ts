import type { Element, Nodes, Root } from "hast";
import { fromHtml } from "hast-util-from-html";
import { type Schema, sanitize } from "hast-util-sanitize";
import { toHtml } from "hast-util-to-html";
import { type Message, message } from "../text/message.ts";

/** A drawing as it may be set into a page, and what keeps the file from being one; then there is no drawing. */
export type Drawing = Readonly<{ svg: string; faults: readonly Message[] }>;

const paint = /^(?!.*url\s*\()[\w#.,%\s()+-]+$/is;
/** Declarations that paint or set text, in words and numbers: none that lead elsewhere or move the drawing on its page. */
const styles =
  /^(?!.*url\s*\()\s*(?:(?:fill|stroke|stop|opacity|color|paint|clip|marker|shape|vector|solid|mix|isolation|image|enable|display|visibility|overflow|font|text|line|letter|word|writing|white|direction|baseline|dominant|-inkscape)[\w-]*\s*:[\w#.,%\s()+-]+(?:;\s*|$))*$/is;

/** Shapes only, which look alike as a file of their own, within a page, on screen and in every reader of PDFs. */
const shapesOnly: Schema = {
  tagNames: ["svg", "g", "rect", "circle", "ellipse", "line", "polyline", "polygon", "path"],
  attributes: {
    svg: ["xmlns", "viewBox", "preserveAspectRatio"],
    "*": [
      ...["transform", "d", "points", "x", "y", "x1", "y1", "x2", "y2", "cx", "cy", "r", "rx", "ry", "width", "height"],
      ...["opacity", "fillOpacity", "fillRule", "strokeOpacity", "strokeWidth", "strokeLineCap", "strokeLineJoin"],
      ...["strokeMiterLimit", "strokeDashArray", "strokeDashOffset"],
      ["fill", paint],
      ["stroke", paint],
      ["style", styles],
    ],
  },
  strip: ["script", "style", "title", "desc", "metadata", "sodipodi:namedview"],
  // Names of elements are left out, so that two drawings on a page have none in common.
  clobber: [],
  protocols: {},
  required: {},
  ancestors: {},
};

/** What drawing programs leave in a file for themselves: it paints nothing, and goes without a word. */
const idleElements = /^(?:title|desc|metadata|\w+:.+)$/;
const idleAttributes =
  /^(?:id|className|version|baseProfile|role|(?:xml|data|aria|font|text|color|enable)\w*|(?!xlink)\w+:.+)$/i;

/**
 * What `source`, the text of an SVG file, draws: shapes and nothing else. Everything in it that does something, leads
 * elsewhere or paints in another way is a fault.
 */
export function readDrawing(source: string): Drawing {
  const faults = [...sourceFaults(source)];
  try {
    const tree = fromHtml(source, { fragment: true });
    const clean = sanitize(tree, shapesOnly);
    if (weightOf(clean) < weightOf(tree)) {
      const names = new Set([...elementsIn(tree)].flatMap((element) => unwantedIn(element)));
      faults.push(...[...names].map((found) => message("drawing-shapes", { found })));
    }
    const [root, ...others] = elementsAtTop(clean);
    const isDrawing = root?.tagName === "svg" && others.length === 0 && root.properties.viewBox !== undefined;
    if (!isDrawing) faults.push(message("drawing-root"));
    if (root === undefined || faults.length > 0) return { svg: "", faults };
    return { svg: written(root), faults };
  } catch (error) {
    // Tens of thousands of elements within each other.
    return { svg: "", faults: [message("unreadable", { detail: (error as Error).message })] };
  }
}

/** XML that stands for other text, or asks for a stylesheet: pages do not read it, picture files do. */
function* sourceFaults(source: string): Generator<Message> {
  if (/<!ENTITY|<!DOCTYPE[^>]*\[/i.test(source)) yield message("drawing-shapes", { found: "<!ENTITY>" });
  if (/<\?(?!xml\s)/i.test(source)) yield message("drawing-shapes", { found: "<?…?>" });
}

/** How many elements and attributes there are. */
const weightOf = (node: Nodes): number =>
  [...elementsIn(node)].reduce((sum, { properties }) => sum + 1 + Object.keys(properties).length, 0);

function* elementsIn(node: Nodes): Generator<Element> {
  const waiting: Nodes[] = [node];
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    if (next.type === "element") yield next;
    if (next.type === "element" && idleElements.test(next.tagName)) continue;
    if ("children" in next) waiting.push(...next.children.toReversed());
  }
}

/** Names of what the drawing may not have, as they stand in the file: `<script>`, `onload`, `href`. */
function unwantedIn(element: Element): string[] {
  const { tagName, properties } = element;
  if (idleElements.test(tagName)) return [];
  if (shapesOnly.tagNames?.includes(tagName) !== true) return [`<${tagName}>`];
  const [kept] = elementsAtTop(sanitize({ ...element, children: [] }, shapesOnly));
  return Object.entries(properties)
    .filter(([name]) => kept?.properties[name] === undefined)
    .filter(([name, value]) => !idleAttributes.test(name) || /url\s*\(/i.test(String(value)))
    .map(([name, value]) => nameInFile(name, value));
}

/** An attribute as it is written in a file, "xlink:href" for `xLinkHref`. */
function nameInFile(name: string, value: Element["properties"][string]): string {
  const written = toHtml({ type: "element", tagName: "g", properties: { [name]: value ?? "" }, children: [] }, inSvg);
  return /^<g ([^\s=>]+)/.exec(written)?.[1] ?? name;
}

function elementsAtTop(node: Nodes): Element[] {
  if (node.type === "element") return [node];
  return "children" in node ? (node as Root).children.filter((child) => child.type === "element") : [];
}

const inSvg = {
  space: "svg",
  closeEmptyElements: true,
  tightSelfClosing: true,
  characterReferences: { useNamedReferences: false },
} as const;

const written = (root: Element): string =>
  toHtml({ ...root, properties: { xmlns: "http://www.w3.org/2000/svg", ...root.properties } }, inSvg);
