import type { Element, Root } from "hast";
import { visit } from "unist-util-visit";

/** All text inside a node, without tags, spaces trimmed. */
export function textOf(node: Element | Root): string {
  let text = "";
  visit(node, "text", ({ value }) => {
    text += value;
  });
  return text.trim();
}
