import type { PDFPage } from "@cantoo/pdf-lib";
import type { Operation } from "../pdf/content-stream.ts";
import { mcidIn } from "./mark-artifacts.ts";
import { decode, type FontText, fontTexts } from "./to-unicode.ts";

/** The lines of text of each marked piece of `page`, whose operations are handed in, by its number. A visible soft hyphen is U+00AD. */
export function markedText(page: PDFPage, operations: readonly Operation[]): Map<number, string[]> {
  const fonts = fontTexts(page);
  const lines = new Map<number, string[]>();
  const marks: { mcid: number | undefined; says: string | undefined }[] = [];
  let font: FontText = new Map();
  let baseline: number | undefined;
  let lineOf = new Map<number, number>();
  const add = (text: string) => {
    const mcid = marks.findLast((mark) => mark.mcid !== undefined)?.mcid;
    if (mcid === undefined || text === "") return;
    const found = lines.get(mcid) ?? [];
    lines.set(mcid, found);
    if (found.length === 0 || lineOf.get(mcid) !== baseline) found.push("");
    lineOf.set(mcid, baseline ?? 0);
    found.push((found.pop() ?? "") + text);
  };
  for (const { operator, operands } of operations) {
    switch (operator) {
      case "BMC":
      case "BDC": {
        const says = actualText(operands[1] ?? "");
        marks.push({ mcid: mcidIn(operands[1] ?? ""), says });
        if (says !== undefined) add(says);
        break;
      }
      case "EMC":
        marks.pop();
        break;
      case "cm":
        // Another coordinate system: its baselines say nothing about those before.
        lineOf = new Map();
        break;
      case "Tf":
        font = fonts.get(operands[0] ?? "") ?? new Map();
        break;
      case "Tm":
        baseline = Number(operands[5]);
        break;
      case "Td":
      case "TD":
        baseline = (baseline ?? 0) + Number(operands[1]);
        break;
      case "Tj":
      case "TJ":
        if (marks.every((mark) => mark.says === undefined)) add(decode(codesIn(operands[0] ?? ""), font));
    }
  }
  return lines;
}

const codesIn = (operand: string): string => (operand.match(/<[^>]*>/g) ?? []).join("");

function actualText(properties: string): string | undefined {
  const hex = /\/ActualText\s*<(?:feff)?([\da-f\s]*)>/i.exec(properties)?.[1];
  return hex === undefined ? undefined : Buffer.from(hex.replace(/\s/g, ""), "hex").swap16().toString("utf16le");
}
