import type { Root } from "hast";
import { visit } from "unist-util-visit";

/** Turns the check boxes of task lists into empty squares to tick by pen; a disabled input can be ticked nowhere. */
export function drawTickBoxes(html: Root): void {
  visit(html, "element", (node) => {
    if (node.tagName !== "input") return;
    const ticked = node.properties.checked === true;
    node.tagName = "span";
    node.properties = { className: ticked ? ["tick-box", "ticked"] : ["tick-box"], ariaHidden: "true" };
  });
}
