import type { Element, Root, RootContent } from "hast";
import { visit } from "unist-util-visit";
import { textOf } from "./html-text.ts";

/**
 * Makes Markdown tables accessible. A head without words is dropped, an empty head cell is no heading, a first cell
 * that starts in bold names its row, and each cell carries its column's name in `data-label`, so that a narrow screen
 * can stack rows. A table whose cells wait for a pen gets the class "form".
 */
export function labelTables(html: Root): void {
  visit(html, "element", (table) => {
    if (table.tagName !== "table" || table.properties.className !== undefined) return;
    const columns = rowsOf(table, "thead").flatMap(cellsOf);
    for (const cell of columns) {
      if (textOf(cell) === "") cell.tagName = "td";
      else cell.properties.scope = "col";
    }
    const titles = columns.map(textOf);
    if (titles.every((title) => title === "")) {
      table.children = table.children.filter((child) => !isElement(child) || child.tagName !== "thead");
    }
    const rows = rowsOf(table, "tbody");
    for (const row of rows) labelRow(row, titles);
    const answers = rows.flatMap((row) => cellsOf(row).slice(1));
    if (answers.every((cell) => textOf(cell) === "")) table.properties.className = ["form"];
  });
}

function labelRow(row: Element, titles: readonly string[]): void {
  cellsOf(row).forEach((cell, index) => {
    if (index === 0 && startsBold(cell)) {
      cell.tagName = "th";
      cell.properties.scope = "row";
    }
    const title = titles[index];
    if (title) cell.properties.dataLabel = title;
  });
}

const startsBold = ({ children: [first] }: Element): boolean =>
  first !== undefined && isElement(first) && first.tagName === "strong";

const rowsOf = (table: Element, part: "thead" | "tbody"): Element[] =>
  table.children.filter(isElement).flatMap((child) => (child.tagName === part ? child.children.filter(isElement) : []));

const cellsOf = (row: Element): Element[] => row.children.filter(isElement);

function isElement(node: RootContent): node is Element {
  return node.type === "element";
}
