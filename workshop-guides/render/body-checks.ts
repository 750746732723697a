import type { Nodes, Root } from "mdast";
import { visit } from "unist-util-visit";
import { codeOf } from "../../cards/card-code.ts";
import type { Deck } from "../../cards/deck.ts";
import { characterMessages } from "../../cards/fonts/font-coverage.ts";
import { type Message, message } from "../../cards/text/message.ts";
import { isPlainColon, labelOf, languageOf } from "./markdown.ts";
import { isPlan } from "./plan.ts";

/** What a node may be told: a fault, and the card it concerns. */
type Fault = Readonly<{ line: number; card: string }> & Message;

/** Everything in a body that may not stand there, with its line, and the ids of the cards it names, in order. */
export function checkBody(source: string, tree: Root, deck: Deck): { faults: Fault[]; cards: string[] } {
  const faults: Fault[] = [];
  const cards: string[] = [];
  const known = new Set([...deck.failures, ...deck.measures].flatMap((card) => [card.id, codeOf(card)]));
  let depth = 1;
  visit(tree, (node: Nodes) => {
    const line = node.position?.start.line ?? 1;
    const fault = (expected: Message, card = "–") => faults.push({ line, card, ...expected });
    switch (node.type) {
      case "textDirective": {
        if (isPlainColon(node)) return;
        if (node.name === "title") {
          const isWhole = labelOf(node) !== "" && languageOf(node) !== undefined;
          if (!isWhole) fault(message("guide-title"));
          return;
        }
        if (["silent", "simple"].includes(node.name) && labelOf(node) !== "") return;
        if (node.name !== "card") {
          fault(message("guide-directive", { found: node.name }));
          return;
        }
        const id = labelOf(node);
        cards.push(id);
        if (!known.has(id)) {
          fault(message("guide-card", { language: deck.language.id, found: id }), id || "–");
        }
        return;
      }
      case "leafDirective":
        fault(message("guide-leaf", { found: node.name }));
        return;
      case "containerDirective":
        if (!["tip", "caution", "questions"].includes(node.name)) fault(message("guide-box", { found: node.name }));
        if (!/\n[ \t>]*:::+$/.test(source.slice(node.position?.start.offset, node.position?.end.offset))) {
          fault(message("guide-box-end", { found: node.name }));
        }
        return;
      case "inlineCode":
      case "code":
        // The cells of a plan are read one by one.
        if (node.type === "code" && isPlan(node)) return;
        for (const expected of characterMessages(node.value)) fault(expected);
        return;
      case "text":
        for (const expected of characterMessages(node.value)) fault(expected);
        if (/^:{2,}/m.test(node.value)) fault(message("guide-box-form"));
        return;
      case "html":
        fault(message("guide-html", { found: node.value.split("\n")[0] ?? "" }));
        return;
      case "link":
      case "definition":
        if (!isAllowedAddress(node.url)) fault(message("guide-address", { found: node.url }));
        return;
      case "image":
      case "imageReference":
        fault(message("guide-image"));
        return;
      case "footnoteDefinition":
      case "footnoteReference":
        fault(message("guide-footnote"));
        return;
      case "heading":
        if (node.depth === 1) fault(message("guide-section"));
        else if (node.depth > depth + 1) fault(message("guide-heading", { max: depth + 1, found: node.depth }));
        depth = Math.max(node.depth, 1);
    }
  });
  return { faults, cards };
}

const isAllowedAddress = (url: string): boolean =>
  url.startsWith("https://") || (!url.startsWith("//") && !/^[a-z][a-z0-9+.-]*:/i.test(url));
