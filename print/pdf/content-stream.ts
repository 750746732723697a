import { PDFArray, PDFContentStream, type PDFContext, type PDFPage, PDFRawStream } from "@cantoo/pdf-lib";
import { unpacked } from "./packed-stream.ts";

/** One operator of a content stream with its operands as written, and where both stand in the text. */
export type Operation = Readonly<{ operator: string; operands: readonly string[]; start: number; end: number }>;

/** What a character is to the syntax of PDF: white space, a delimiter, or part of a word. */
const kinds = new Uint8Array(256);
const white = 1;
const delimiter = 2;
for (const code of [0, 9, 10, 12, 13, 32]) kinds[code] = white;
for (const sign of "()<>[]{}/%") kinds[sign.charCodeAt(0)] = delimiter;

const codeOf = (sign: string): number => sign.charCodeAt(0);
const [percent, backslash, slash] = [codeOf("%"), codeOf("\\"), codeOf("/")];
const [leftRound, rightRound] = [codeOf("("), codeOf(")")];
const [leftSquare, rightSquare, leftAngle, rightAngle] = [codeOf("["), codeOf("]"), codeOf("<"), codeOf(">")];

/** The operations of a content stream (latin1 text), in order. An array or a dictionary is one operand. */
export function operationsIn(content: string): Operation[] {
  const operations: Operation[] = [];
  let at = afterBlank(content, 0);
  let start = at;
  let operands: string[] = [];
  while (at < content.length) {
    const first = content.charCodeAt(at);
    const from = at;
    at = endOfToken(content, from, first);
    const token = content.slice(from, at);
    if (!isOperator(first, token)) {
      operands.push(token);
    } else {
      // The pixels of an inline image are no operators.
      if (token === "ID") at = endOfInlineImage(content, at);
      operations.push({ operator: token, operands, start, end: at });
      operands = [];
      start = -1;
    }
    at = afterBlank(content, at);
    if (start < 0) start = at;
  }
  return operations;
}

/** The operations of a page's content. Whoever needs them for several things reads them once: a deck has 200,000. */
export const pageOperations = (page: PDFPage): Operation[] =>
  operationsIn(contentText(page.doc.context, page.node.Contents()));

function isOperator(first: number, token: string): boolean {
  // Small and capital letters differ in one bit.
  const small = first | 32;
  if ((small < 97 || small > 122) && token !== "'" && token !== '"') return false;
  return token !== "true" && token !== "false" && token !== "null";
}

/** Where the next token begins at or after `at`: white space and comments stand between tokens. */
function afterBlank(content: string, at: number): number {
  let next = at;
  for (;;) {
    const code = content.charCodeAt(next);
    if (code === percent) {
      while (next < content.length && !isLineEnd(content.charCodeAt(next))) next += 1;
    } else if (kinds[code] === white) next += 1;
    else return next;
  }
}

const isLineEnd = (code: number): boolean => code === 10 || code === 13;

function endOfToken(content: string, at: number, first: number): number {
  switch (first) {
    case leftRound:
      return endOfString(content, at);
    case leftSquare:
      return endOfNested(content, at, 1, rightSquare);
    case leftAngle: {
      if (content.charCodeAt(at + 1) === leftAngle) return endOfNested(content, at, 2, rightAngle);
      const end = content.indexOf(">", at);
      return end < 0 ? content.length : end + 1;
    }
  }
  let end = at + 1;
  if (kinds[first] === delimiter && first !== slash) return end;
  while (end < content.length && kinds[content.charCodeAt(end)] === 0) end += 1;
  return end;
}

function endOfString(content: string, from: number): number {
  let depth = 0;
  for (let at = from; at < content.length; at += 1) {
    const code = content.charCodeAt(at);
    if (code === backslash) at += 1;
    else if (code === leftRound) depth += 1;
    else if (code === rightRound) depth -= 1;
    if (depth === 0) return at + 1;
  }
  return content.length;
}

/** The end of an array or a dictionary, whose brackets are `width` times the same sign. */
function endOfNested(content: string, from: number, width: number, close: number): number {
  let at = afterBlank(content, from + width);
  while (at < content.length && content.charCodeAt(at) !== close) {
    at = afterBlank(content, endOfToken(content, at, content.charCodeAt(at)));
  }
  return Math.min(content.length, at + width);
}

function endOfInlineImage(content: string, from: number): number {
  const end = /\sEI(?=[\s]|$)/g;
  end.lastIndex = from;
  return end.test(content) ? end.lastIndex : content.length;
}

/** The text of a content stream, or of an array of them, which count as one. */
export function contentText(context: PDFContext, contents: unknown): string {
  const object = context.lookup(contents as never);
  if (object instanceof PDFArray)
    return object
      .asArray()
      .map((entry) => contentText(context, entry))
      .join("\n");
  if (object instanceof PDFRawStream) return unpacked(object).toString("latin1");
  return object instanceof PDFContentStream ? Buffer.from(object.getUnencodedContents()).toString("latin1") : "";
}
