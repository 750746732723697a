import type { Nodes, Root } from "mdast";
import { visit } from "unist-util-visit";
import type { Deck } from "../../cards/deck.ts";
import { characterFaults } from "../../cards/fonts/font-coverage.ts";
import { isPlainColon, labelOf, languageOf } from "./markdown.ts";
import { isPlan } from "./plan.ts";

/** What a node may be told: a fault, and the card it concerns. */
type Fault = Readonly<{ line: number; card: string; expected: string }>;

/** Everything in a body that may not stand there, with its line, and the ids of the cards it names, in order. */
export function checkBody(source: string, tree: Root, deck: Deck): { faults: Fault[]; cards: string[] } {
  const faults: Fault[] = [];
  const cards: string[] = [];
  const known = new Set([...deck.failures, ...deck.measures].map((card) => card.id));
  let depth = 1;
  visit(tree, (node: Nodes) => {
    const line = node.position?.start.line ?? 1;
    const fault = (expected: string, card = "–") => faults.push({ line, card, expected });
    switch (node.type) {
      case "textDirective": {
        if (isPlainColon(node)) return;
        if (node.name === "title") {
          const isWhole = labelOf(node) !== "" && languageOf(node) !== undefined;
          if (!isWhole) fault("a title with its language, like :title[Digitale Kommune]{lang=de}");
          return;
        }
        if (node.name !== "card") {
          fault(`only :card[…] and :title[…] are known, found :${node.name}`);
          return;
        }
        const id = labelOf(node);
        cards.push(id);
        if (!known.has(id)) {
          fault(`a card of the deck in ${deck.language.id}, like :card[A1] or :card[M23]; found "${id}"`, id || "–");
        }
        return;
      }
      case "leafDirective":
        fault(`only :card[…], :title[…], :::tip and :::caution are known, found ::${node.name}`);
        return;
      case "containerDirective":
        if (!["tip", "caution"].includes(node.name))
          fault(`only :::tip and :::caution are known, found :::${node.name}`);
        if (!/\n[ \t>]*:::+$/.test(source.slice(node.position?.start.offset, node.position?.end.offset))) {
          fault(`a line ::: that closes this :::${node.name}`);
        }
        return;
      case "inlineCode":
      case "code":
        // The cells of a plan are read one by one.
        if (node.type === "code" && isPlan(node)) return;
        for (const expected of characterFaults(node.value)) fault(expected);
        return;
      case "text":
        for (const expected of characterFaults(node.value)) fault(expected);
        if (/^:{2,}/m.test(node.value))
          fault("a box opens with :::tip or :::caution, without spaces, and closes with :::");
        return;
      case "html":
        fault(`no raw HTML, found ${node.value.split("\n")[0]}`);
        return;
      case "link":
      case "definition":
        if (!isAllowedAddress(node.url)) fault(`a relative or https: address, found ${node.url}`);
        return;
      case "image":
      case "imageReference":
        fault("no images: a document loads nothing");
        return;
      case "footnoteDefinition":
      case "footnoteReference":
        fault("no footnotes: say it in the text or under the sources");
        return;
      case "heading":
        if (node.depth === 1) fault("sections start with ##; the title stands in the front matter");
        else if (node.depth > depth + 1) fault(`heading of level ${depth + 1} or less, found level ${node.depth}`);
        depth = Math.max(node.depth, 1);
    }
  });
  return { faults, cards };
}

const isAllowedAddress = (url: string): boolean =>
  url.startsWith("https://") || (!url.startsWith("//") && !/^[a-z][a-z0-9+.-]*:/i.test(url));
