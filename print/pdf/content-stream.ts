import { decodePDFRawStream, PDFArray, PDFContentStream, type PDFContext, PDFRawStream } from "@cantoo/pdf-lib";

/** One operator of a content stream with its operands as written, and where both stand in the text. */
export type Operation = Readonly<{ operator: string; operands: readonly string[]; start: number; end: number }>;

const blank = /[\0\t\n\f\r ]+|%[^\r\n]*/y;
const word = /\/?[^\0\t\n\f\r ()<>[\]{}/%]+|\//y;
const hexString = /<[\da-fA-F\s]*>/y;

/** The operations of a content stream (latin1 text), in order. An array or a dictionary is one operand. */
export function* operationsIn(content: string): Generator<Operation> {
  let at = 0;
  let start = -1;
  let operands: string[] = [];
  while (at < content.length) {
    blank.lastIndex = at;
    if (blank.test(content)) {
      at = blank.lastIndex;
      continue;
    }
    if (start < 0) start = at;
    const end = endOfToken(content, at);
    const token = content.slice(at, end);
    at = end;
    if (!/^[A-Za-z'"]/.test(token) || /^(?:true|false|null)$/.test(token)) {
      operands.push(token);
      continue;
    }
    // The pixels of an inline image are no operators.
    if (token === "ID") at = endOfInlineImage(content, at);
    yield { operator: token, operands, start, end: at };
    operands = [];
    start = -1;
  }
}

function endOfToken(content: string, at: number): number {
  switch (content[at]) {
    case "(":
      return endOfString(content, at);
    case "[":
      return endOfNested(content, at, "[", "]");
    case "<":
      if (content[at + 1] === "<") return endOfNested(content, at, "<<", ">>");
      hexString.lastIndex = at;
      return hexString.test(content) ? hexString.lastIndex : at + 1;
  }
  word.lastIndex = at;
  return word.test(content) ? word.lastIndex : at + 1;
}

function endOfString(content: string, from: number): number {
  let depth = 0;
  for (let at = from; at < content.length; at += 1) {
    if (content[at] === "\\") at += 1;
    else if (content[at] === "(") depth += 1;
    else if (content[at] === ")") depth -= 1;
    if (depth === 0) return at + 1;
  }
  return content.length;
}

function endOfNested(content: string, from: number, open: string, close: string): number {
  let at = from + open.length;
  while (at < content.length && !content.startsWith(close, at)) {
    blank.lastIndex = at;
    at = blank.test(content) ? blank.lastIndex : endOfToken(content, at);
  }
  return Math.min(content.length, at + close.length);
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
  if (object instanceof PDFRawStream) return latin1(decodePDFRawStream(object).decode());
  return object instanceof PDFContentStream ? latin1(object.getUnencodedContents()) : "";
}

const latin1 = (bytes: Uint8Array): string => Buffer.from(bytes).toString("latin1");
