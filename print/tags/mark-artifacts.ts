import { operationsIn } from "../pdf/content-stream.ts";

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
 * A page's content with everything marked: pieces whose number `roleOf` knows are named after their tag, all that paints
 * besides is an artifact, which screen readers skip: borders, backgrounds, page footers, decoration.
 */
export function markArtifacts(content: string, roleOf: (mcid: number) => string | undefined): string {
  const out: string[] = [];
  const marks: Mark[] = [];
  let isOpen = false;
  let path: number | undefined;
  const close = () => {
    if (isOpen) out.push("EMC");
    isOpen = false;
  };
  for (const { operator, operands, start, end } of operationsIn(content)) {
    if (boundary.has(operator)) close();
    if (operator === "EMC") marks.pop();
    if (pathStart.has(operator)) path ??= out.length;
    if (painting.has(operator) && !isOpen && marks.every((mark) => mark === "none")) {
      // Nothing may stand between the parts of a path.
      out.splice(path ?? out.length, 0, "/Artifact BMC");
      isOpen = true;
    }
    if (pathEnd.has(operator)) path = undefined;
    if (operator === "BMC" || operator === "BDC") {
      const { mark, text } = namedMark(operands, content.slice(start, end), roleOf);
      marks.push(mark);
      out.push(text);
    } else {
      out.push(content.slice(start, end));
    }
  }
  close();
  return out.join("\n");
}

function namedMark(
  [name = "", properties = ""]: readonly string[],
  text: string,
  roleOf: (mcid: number) => string | undefined,
): { mark: Mark; text: string } {
  if (name === "/Artifact") return { mark: "artifact", text };
  const mcid = mcidIn(properties);
  if (mcid === undefined) return { mark: "none", text };
  const role = roleOf(mcid);
  if (role === undefined) return { mark: "artifact", text: "/Artifact BMC" };
  return { mark: "content", text: `/${role} <</MCID ${mcid}>> BDC` };
}

/** The number that ties a marked piece to its tag. */
export function mcidIn(properties: string): number | undefined {
  const number = /\/MCID\s+(\d+)/.exec(properties)?.[1];
  return number === undefined ? undefined : Number(number);
}
