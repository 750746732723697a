import type { Element, ElementContent, Root as HtmlRoot } from "hast";
import type { Code, Root } from "mdast";
import rehypeStringify from "rehype-stringify";
import remarkRehype, { defaultHandlers, type Options } from "remark-rehype";
import { unified } from "unified";
import { codeOf, isCalled } from "../../cards/card-code.ts";
import type { Deck } from "../../cards/deck.ts";
import { addHeadingIds, type Heading } from "./headings.ts";
import {
  type ContainerDirective,
  isPlainColon,
  labelOf,
  languageOf,
  parseMarkdown,
  type TextDirective,
} from "./markdown.ts";
import { isPlan, type PlanRow } from "./plan.ts";
import { planTable } from "./plan-table.ts";
import { labelTables } from "./tables.ts";
import { drawTickBoxes } from "./tick-boxes.ts";
import type { Words } from "./words.ts";

/** What a document needs besides its own text. `plan` holds the rows already read from its plan block. */
export type Setting = Readonly<{
  deck: Deck;
  words: Words;
  cardAddress: (id: string) => string;
  plan: readonly PlanRow[];
}>;

/**
 * Renders the checked tree of `source` to HTML without a frame around it. What `checkBody` complains about is left
 * out or shown as plain text; raw HTML never passes.
 */
export function renderBody(source: string, tree: Root, setting: Setting): { html: string; headings: Heading[] } {
  const html = toHtmlTree(source, tree, setting);
  const headings = addHeadingIds(html);
  labelTables(html);
  drawTickBoxes(html);
  return { html: unified().use(rehypeStringify).stringify(html), headings };
}

/** What stands in one paragraph of checked Markdown. */
export function renderInline(markdown: string, setting: Setting): ElementContent[] {
  const [paragraph] = toHtmlTree(markdown, parseMarkdown(markdown), setting).children;
  return paragraph?.type === "element" ? paragraph.children : [];
}

function toHtmlTree(source: string, tree: Root, setting: Setting): HtmlRoot {
  const handlers = {
    textDirective: (_: unknown, node: TextDirective): ElementContent =>
      isPlainColon(node)
        ? { type: "text", value: source.slice(node.position?.start.offset, node.position?.end.offset) }
        : inPlaceOf(node, setting),
    containerDirective: (state: { all(node: ContainerDirective): ElementContent[] }, node: ContainerDirective) =>
      // What a debrief asks stands in the text like any other.
      node.name === "questions" ? state.all(node) : box(node.name, state.all(node), setting.words),
    code: (state: Parameters<typeof defaultHandlers.code>[0], node: Code) =>
      isPlan(node)
        ? planTable(setting.plan, setting.words, (markdown) => renderInline(markdown, setting))
        : defaultHandlers.code(state, node),
  };
  return unified()
    .use(remarkRehype, { handlers: handlers as NonNullable<Options["handlers"]> })
    .runSync(tree);
}

function inPlaceOf(directive: TextDirective, setting: Setting): ElementContent {
  if (directive.name === "title") return foreignTitle(directive);
  // It tells pages where nobody writes; readers are told by its words.
  if (directive.name === "silent") return { type: "text", value: labelOf(directive) };
  // For phones in simple words; who reads the guide has read it.
  if (directive.name === "simple") return { type: "text", value: "" };
  return cardLink(labelOf(directive), setting);
}

/** A1 „Der unsichtbare Shuttle“, linked to the card's page. */
function cardLink(id: string, { deck, words, cardAddress }: Setting): Element {
  const card = [...deck.failures, ...deck.measures].find((each) => isCalled(each, id));
  const code = card === undefined ? id : codeOf(card);
  const [open, close] = words.quotes;
  return {
    type: "element",
    tagName: "a",
    properties: { className: ["card-link"], href: cardAddress(code) },
    children: [{ type: "text", value: card === undefined ? id : `${code}\u00a0${open}${card.title}${close}` }],
  };
}

/** The title of a work in its own language; Chromium keeps that of an `em` in its PDFs, and loses that of a `cite`. */
const foreignTitle = (directive: TextDirective): Element => ({
  type: "element",
  tagName: "em",
  properties: { lang: languageOf(directive) },
  children: [{ type: "text", value: labelOf(directive) }],
});

function box(name: string, children: ElementContent[], words: Words): Element {
  const label = name === "caution" ? words.caution : words.tip;
  return {
    type: "element",
    tagName: "aside",
    // A note and no landmark: five "complementary" regions on a page help nobody find their way.
    properties: { className: [name], role: "note" },
    children: [
      {
        type: "element",
        tagName: "p",
        properties: { className: ["box-label"] },
        children: [{ type: "text", value: label }],
      },
      ...children,
    ],
  };
}
