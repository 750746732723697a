import type { Root } from "hast";
import { visit } from "unist-util-visit";
import { textOf } from "./html-text.ts";

/** A section of a document, for a table of contents: the id of its h2 and its words. */
export type Heading = Readonly<{ id: string; text: string }>;

/** Gives every heading an id that is unique on the page, and returns those of the second level in order. */
export function addHeadingIds(html: Root): Heading[] {
  const headings: Heading[] = [];
  const used = new Set<string>();
  visit(html, "element", (node) => {
    if (!/^h[1-6]$/.test(node.tagName)) return;
    const text = textOf(node);
    const id = unusedId(slug(text), used);
    node.properties.id = id;
    if (node.tagName === "h2") headings.push({ id, text });
  });
  return headings;
}

function unusedId(wanted: string, used: Set<string>): string {
  let id = wanted;
  for (let number = 2; used.has(id); number++) id = `${wanted}-${number}`;
  used.add(id);
  return id;
}

const transcribed: Readonly<Record<string, string>> = { ä: "ae", ö: "oe", ü: "ue", ß: "ss" };

/** "Für Große & Kleine" → "fuer-grosse-kleine": an address that survives being copied into an e-mail. */
function slug(text: string): string {
  const plain = text
    .toLowerCase()
    .replace(/[äöüß]/g, (letter) => transcribed[letter] ?? letter)
    .normalize("NFKD")
    .replace(/\p{M}/gu, "");
  return plain.replace(/[^a-z0-9]+/g, "-").replace(/^-|-$/g, "") || "section";
}
