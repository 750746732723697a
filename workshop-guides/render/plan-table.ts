import type { Element, ElementContent } from "hast";
import { type PlanRow, planMinutes, runningClock, textColumns } from "./plan.ts";
import type { Words } from "./words.ts";

/**
 * The plan as an accessible table: caption, column headings, the phase as heading of its row. Every cell carries its
 * column's name in `data-label`, so that a narrow screen can stack rows. `renderCell` turns inline Markdown to HTML.
 */
export function planTable(
  rows: readonly PlanRow[],
  words: Words,
  renderCell: (markdown: string) => ElementContent[],
): Element {
  const columns = ["clock", "minutes", ...textColumns] as const;
  const clocks = runningClock(rows);
  const cell = (row: PlanRow, index: number, column: (typeof columns)[number]): Element => {
    const label = { className: [`plan-${column}`], dataLabel: words.plan[column] };
    if (column === "clock") return element("td", label, [text(clocks[index] ?? "")]);
    if (column === "minutes") return element("td", label, [text(String(row.minutes))]);
    if (column === "phase") return element("th", { scope: "row", ...label }, renderCell(row.phase));
    const late = column === "do" && row.drop !== undefined ? [dropNote(row.drop, row.minutes, words, renderCell)] : [];
    return element("td", label, [...renderCell(row[column]), ...late]);
  };
  return element("table", { className: ["plan"] }, [
    element("caption", {}, [text(words.plan.caption.replace("{minutes}", String(planMinutes(rows))))]),
    element("thead", {}, [
      element(
        "tr",
        {},
        columns.map((column) =>
          element("th", { scope: "col", className: [`plan-${column}`] }, [text(words.plan[column])]),
        ),
      ),
    ]),
    element(
      "tbody",
      {},
      rows.map((row, index) =>
        element(
          "tr",
          {},
          columns.map((column) => cell(row, index, column)),
        ),
      ),
    ),
  ]);
}

/** How a step is left out or shortened, for whoever is late. */
function dropNote(
  { saves, how }: NonNullable<PlanRow["drop"]>,
  minutes: number,
  { plan }: Words,
  renderCell: (markdown: string) => ElementContent[],
): Element {
  const label = (saves < minutes ? plan.shorten : plan.drop).replace("{minutes}", String(saves));
  return element("p", { className: ["plan-drop"] }, [
    element("strong", {}, [text(label)]),
    text(" "),
    ...renderCell(how),
  ]);
}

const element = (tagName: string, properties: Element["properties"], children: ElementContent[]): Element => ({
  type: "element",
  tagName,
  properties,
  children,
});

const text = (value: string): ElementContent => ({ type: "text", value });
