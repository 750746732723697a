import type { Code, Root } from "mdast";
import { visit } from "unist-util-visit";
import type { Deck } from "../../cards/deck.ts";
import type { Finding } from "../../cards/load/finding.ts";
import { type Message, message } from "../../cards/text/message.ts";
import { checkBody } from "./body-checks.ts";
import type { FrontMatter } from "./front-matter.ts";
import { parseMarkdown } from "./markdown.ts";
import { isPlan, type PlanRow, planMinutes, readPlan, textColumns } from "./plan.ts";

/** A parsed and checked body: its tree, its plan (guides only; else empty) and the ids of the cards it names. */
type Body = Readonly<{ tree: Root; plan: readonly PlanRow[]; cards: readonly string[] }>;

/** Parses a body and collects everything wrong with it; what can be read is returned all the same. */
export function readBody(
  file: string,
  source: string,
  frontMatter: FrontMatter | undefined,
  deck: Deck,
  findings: Finding[],
): Body {
  const tree = parseMarkdown(source);
  const { faults, cards } = checkBody(source, tree, deck);
  for (const { line, ...fault } of faults) findings.push({ file, field: `line ${line}`, ...fault });

  const blocks = planBlocks(tree);
  const report = (line: number, field: string, expected: Message) =>
    findings.push({ file, card: "–", field: `line ${line}, ${field}`, ...expected });
  if (frontMatter !== undefined) {
    const allowed = frontMatter.kind === "guide" ? 1 : 0;
    if (blocks.length < allowed) report(1, "plan", message("guide-plan"));
    for (const extra of blocks.slice(allowed)) {
      report(extra.position?.start.line ?? 1, "plan", message(allowed === 0 ? "guide-no-plan" : "guide-one-plan"));
    }
  }
  const block = blocks[0];
  const plan = block && readPlan(file, block, findings);
  if (block === undefined || plan === undefined) return { tree, plan: [], cards };

  plan.rows.forEach((row, index) => {
    for (const column of textColumns) {
      const cell = parseMarkdown(row[column]);
      const place = [plan.lineOf([index, column]), `plan ${index}.${column}`] as const;
      if (cell.children.length !== 1 || cell.children[0]?.type !== "paragraph") {
        report(...place, message("guide-cell"));
      }
      const checked = checkBody(row[column], cell, deck);
      for (const { line: _, ...fault } of checked.faults) {
        findings.push({ file, field: `line ${place[0]}, ${place[1]}`, ...fault });
      }
      cards.push(...checked.cards);
    }
  });
  const sum = planMinutes(plan.rows);
  if (frontMatter?.kind === "guide" && sum !== frontMatter.minutes) {
    const line = block.position?.start.line ?? 1;
    report(line, "plan", message("guide-minutes", { minutes: frontMatter.minutes, sum }));
  }
  return { tree, plan: plan.rows, cards };
}

function planBlocks(tree: Root): Code[] {
  const blocks: Code[] = [];
  visit(tree, "code", (code) => {
    if (isPlan(code)) blocks.push(code);
  });
  return blocks;
}
