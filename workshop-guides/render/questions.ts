import type { List, Node, Root, RootContent } from "mdast";
import { visit } from "unist-util-visit";
import { type Message, message } from "../../cards/text/message.ts";
import type { ContainerDirective } from "./markdown.ts";

/** What a debrief asks under one title, as the Markdown of single paragraphs. */
export type QuestionGroup = Readonly<{ title: string; items: readonly string[] }>;

/**
 * All questions of the `:::questions` boxes in order, and each box that has another form: a line in bold with a list
 * below it, or a list whose entries begin in bold. Other text may stand between.
 */
export function readQuestions(
  source: string,
  tree: Root,
): { groups: QuestionGroup[]; faults: Readonly<{ line: number; expected: Message }>[] } {
  const groups: QuestionGroup[] = [];
  const faults: { line: number; expected: Message }[] = [];
  visit(tree, "containerDirective", (box: ContainerDirective) => {
    if (box.name !== "questions") return;
    const read = groupsIn(source, box.children);
    if (read === undefined) faults.push({ line: box.position?.start.line ?? 1, expected: message("guide-questions") });
    else groups.push(...read);
  });
  return { groups, faults };
}

/** Undefined where a title has no list, a list no title, or an entry is more than a paragraph. */
function groupsIn(source: string, blocks: readonly RootContent[]): QuestionGroup[] | undefined {
  const groups: QuestionGroup[] = [];
  let title: string | undefined;
  for (const block of blocks) {
    if (block.type === "list") {
      const read = title === undefined ? titledEntries(source, block) : [{ title, items: entries(source, block) }];
      if (read.some(({ items }) => items.includes(""))) return undefined;
      groups.push(...read);
      title = undefined;
    } else if (block.type === "paragraph" && block.children.length === 1 && block.children[0]?.type === "strong") {
      if (title !== undefined) return undefined;
      title = textAt(source, block);
    }
  }
  return title === undefined && groups.length > 0 ? groups : undefined;
}

/** The text of each entry; empty for one that is more than a paragraph. */
const entries = (source: string, list: List): string[] =>
  list.children.map(({ children: [only, ...rest] }) =>
    only?.type === "paragraph" && rest.length === 0 ? textAt(source, only) : "",
  );

/** "**Transfer:** Where might it happen here?" as a question with its title. */
const titledEntries = (source: string, list: List): QuestionGroup[] =>
  entries(source, list).map((entry) => {
    const [, title = "", question = ""] = /^\*\*(.+?):?\*\*\s+(.+)$/s.exec(entry) ?? [];
    return { title, items: [question] };
  });

const textAt = (source: string, { position }: Node): string =>
  source.slice(position?.start.offset, position?.end.offset);
