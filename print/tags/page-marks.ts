import { PDFDict, PDFName, type PDFPage, PDFRawStream } from "@cantoo/pdf-lib";
import { contentText, type Operation } from "../pdf/content-stream.ts";
import { mcidIn, painting } from "./mark-artifacts.ts";
import { markedText } from "./marked-text.ts";

/** What is marked on a page. It is kept when the page's operations, which are many, are forgotten. */
export type PageMarks = Readonly<{
  /** The lines of text of each marked piece by its number. */
  text: ReadonlyMap<number, readonly string[]>;
  /** The numbers in the order of painting. */
  numbers: readonly number[];
  /** What is painted without a mark, and marks within marks. */
  faults: readonly string[];
}>;

/** Reads the marks of `page` from its operations. */
export function readMarks(page: PDFPage, operations: readonly Operation[]): PageMarks {
  const numbers: number[] = [];
  const faults = new Set<string>();
  const marks: (number | "artifact" | undefined)[] = [];
  for (const { operator, operands } of operations) {
    if (operator === "EMC") marks.pop();
    if (operator === "BMC" || operator === "BDC") {
      const mark = operands[0] === "/Artifact" ? "artifact" : mcidIn(operands[1] ?? "");
      const round = marks.find((outer) => outer !== undefined);
      // Without a number, too: where such marks end, poppler believes the outer ones to end.
      if (round !== undefined && (mark !== undefined || round !== "artifact"))
        faults.add(`marked content within ${round === "artifact" ? "an artifact" : `content ${round}`}`);
      marks.push(mark);
      if (typeof mark !== "number") continue;
      if (numbers.includes(mark)) faults.add(`content ${mark} twice`);
      numbers.push(mark);
    }
    if (painting.has(operator) && marks.every((mark) => mark === undefined))
      faults.add(`${operator === "Tj" ? "text" : "something drawn"} is neither tagged nor an artifact`);
  }
  if (marks.length > 0) faults.add("marked content without an end");
  if (hasMarksInside(page)) faults.add("tagged content inside a form, which our tags do not reach");
  return { text: markedText(page, operations), numbers, faults: [...faults] };
}

function hasMarksInside(page: PDFPage): boolean {
  const objects = page.node.Resources()?.lookupMaybe(PDFName.of("XObject"), PDFDict);
  return (objects?.keys() ?? []).some((key) => {
    const object = objects?.lookup(key);
    return object instanceof PDFRawStream && isMarkedForm(object);
  });
}

/** Pages share their forms: each is read once. */
const markedForms = new WeakMap<PDFRawStream, boolean>();

function isMarkedForm(object: PDFRawStream): boolean {
  if (object.dict.get(PDFName.of("Subtype")) !== PDFName.of("Form")) return false;
  const isMarked = markedForms.get(object) ?? /\/MCID\s/.test(contentText(object.dict.context, object));
  markedForms.set(object, isMarked);
  return isMarked;
}
