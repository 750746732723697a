import type { Root, RootContent } from "mdast";
import remarkDirective from "remark-directive";
import remarkGfm from "remark-gfm";
import remarkParse from "remark-parse";
import { unified } from "unified";

// A single tilde stays a tilde: people write ~5 for "about five".
const parser = unified().use(remarkParse).use(remarkGfm, { singleTilde: false }).use(remarkDirective);

/** The tree of a Markdown text: CommonMark, GFM and directives. Never throws: every text is Markdown. */
export const parseMarkdown = (markdown: string): Root => parser.parse(markdown);

export type TextDirective = Extract<RootContent, { type: "textDirective" }>;
export type ContainerDirective = Extract<RootContent, { type: "containerDirective" }>;

/** The text between the brackets of `:card[A1]`, `:title[…]`, `:silent[…]` and `:simple[…]`. */
export const labelOf = (directive: TextDirective): string =>
  directive.children
    .map((child) => (child.type === "text" ? child.value : ""))
    .join("")
    .trim();

/** The language of a `:title[Digitale Kommune]{lang=de}` as a BCP 47 tag; undefined where it names none. */
export const languageOf = (directive: TextDirective): string | undefined => {
  const { lang } = directive.attributes ?? {};
  return /^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$/.test(lang ?? "") ? (lang ?? undefined) : undefined;
};

/**
 * Whether a colon in running text was meant as one. The parser takes "Bürger:innen" for a directive; a card may
 * have been forgotten, and any other that somebody meant as a directive has a label or attributes.
 */
export const isPlainColon = (directive: TextDirective): boolean =>
  directive.name !== "card" &&
  (/^\d/.test(directive.name) ||
    (directive.children.length === 0 && Object.keys(directive.attributes ?? {}).length === 0));
