import type { Operation } from "../pdf/content-stream.ts";

/** What a marked piece is to a reader: content of a tag, something decorative, or neither (a note within such). */
type Mark = "content" | "artifact" | "none";

export const painting: ReadonlySet<string> = new Set([
  "f",
  "F",
  "f*",
  "B",
  "B*",
  "b",
  "b*",
  "s",
  "S",
  "Tj",
  "TJ",
  "'",
  '"',
  "Do",
  "sh",
  "EI",
  "ID",
]);
const pathStart = new Set(["m", "re"]);
const pathEnd = new Set(["f", "F", "f*", "B", "B*", "b", "b*", "s", "S", "n"]);
/** Where what we open must be closed again, so that it nests with the operators round it. */
const boundary = new Set(["q", "Q", "BT", "ET", "BMC", "BDC", "EMC"]);

/**
 * A page's content, whose operations are handed in, with everything marked: all that paints outside of numbered pieces is
 * an artifact, which screen readers skip: borders, backgrounds, page footers, decoration.
 */
export function markArtifacts(content: string, operations: readonly Operation[]): string {
  const out: string[] = [];
  const marks: Mark[] = [];
  let isOpen = false;
  let path: number | undefined;
  // What stays as it is, line by line, is copied in one piece.
  let from = 0;
  let to = 0;
  const copy = () => {
    if (from < to) out.push(content.slice(from, to));
    from = to;
  };
  const add = (text: string) => {
    copy();
    out.push(text);
  };
  for (const { operator, operands, start, end } of operations) {
    if (boundary.has(operator) && isOpen) {
      add("EMC");
      isOpen = false;
    }
    if (operator === "EMC") marks.pop();
    if (pathStart.has(operator) && path === undefined) {
      copy();
      path = out.length;
    }
    if (painting.has(operator) && !isOpen && marks.every((mark) => mark === "none")) {
      copy();
      // Nothing may stand between the parts of a path.
      out.splice(path ?? out.length, 0, "/Artifact BMC");
      isOpen = true;
    }
    if (pathEnd.has(operator)) path = undefined;
    const mcid = operator === "BMC" || operator === "BDC" ? openMark(operands, marks) : undefined;
    if (mcid !== undefined) {
      add(`${operands[0]} <</MCID ${mcid}>> BDC`);
      from = end;
    } else if (from === to || start !== to + 1 || content[to] !== "\n") {
      copy();
      from = start;
    }
    to = end;
  }
  copy();
  if (isOpen) out.push("EMC");
  return out.join("\n");
}

/** Adds a mark to those that are open, and returns its number if it has one and is no artifact. */
function openMark([name = "", properties = ""]: readonly string[], marks: Mark[]): number | undefined {
  const mcid = name === "/Artifact" ? undefined : mcidIn(properties);
  marks.push(name === "/Artifact" ? "artifact" : mcid === undefined ? "none" : "content");
  return mcid;
}

const numbered = /^\/(?!Artifact )\S+ <<\/MCID (\d+)>> BDC$/gm;

/**
 * Content that `markArtifacts` has written, with each numbered piece named after its tag. One that has none any more is
 * an artifact.
 */
export const nameMarks = (content: string, roleOf: (mcid: number) => string | undefined): string =>
  content.replace(numbered, (_, mcid: string) => {
    const role = roleOf(Number(mcid));
    return role === undefined ? "/Artifact BMC" : `/${role} <</MCID ${mcid}>> BDC`;
  });

/** The number that ties a marked piece to its tag. */
export function mcidIn(properties: string): number | undefined {
  const number = /\/MCID\s+(\d+)/.exec(properties)?.[1];
  return number === undefined ? undefined : Number(number);
}
