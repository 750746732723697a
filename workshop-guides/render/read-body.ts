import type { Code, Root } from "mdast";
import { visit } from "unist-util-visit";
import type { Finding } from "../../cards/load/finding.ts";
import { type Message, message } from "../../cards/text/message.ts";
import { checkBody } from "./body-checks.ts";
import type { FrontMatter } from "./front-matter.ts";
import { parseMarkdown } from "./markdown.ts";
import { isPlan, type Plan, planMinutes, readPlan } from "./plan.ts";
import { checkPlan, type PlanSetting } from "./plan-checks.ts";
import { type QuestionGroup, readQuestions } from "./questions.ts";

/** A parsed and checked body. Without a plan, as in all but guides, it has no rows. */
type Body = Readonly<{
  tree: Root;
  plan: Plan;
  questions: readonly QuestionGroup[];
  /** Ids of the cards it names. */
  cards: readonly string[];
}>;

/** Parses a body and collects everything wrong with it; what can be read is returned all the same. */
export function readBody(
  file: string,
  source: string,
  frontMatter: FrontMatter | undefined,
  setting: PlanSetting,
  findings: Finding[],
): Body {
  const tree = parseMarkdown(source);
  const { faults, cards } = checkBody(source, tree, setting.deck);
  for (const { line, ...fault } of faults) findings.push({ file, field: `line ${line}`, ...fault });
  const { groups: questions, faults: lostQuestions } = readQuestions(source, tree);
  for (const { line, expected } of lostQuestions) {
    findings.push({ file, card: "–", field: `line ${line}`, ...expected });
  }

  const blocks = planBlocks(tree);
  const report = (line: number, field: string, expected: Message, card = "–") =>
    findings.push({ file, card, field: `line ${line}, ${field}`, ...expected });
  if (frontMatter !== undefined) {
    const allowed = frontMatter.kind === "guide" ? 1 : 0;
    if (blocks.length < allowed) report(1, "plan", message("guide-plan"));
    for (const extra of blocks.slice(allowed)) {
      report(extra.position?.start.line ?? 1, "plan", message(allowed === 0 ? "guide-no-plan" : "guide-one-plan"));
    }
  }

  const block = blocks[0];
  const plan = block && readPlan(file, block, findings);
  if (block === undefined || plan === undefined) return { tree, plan: noPlan, questions, cards };
  const checked = checkPlan(plan.rows, setting);
  for (const { path, card, expected } of checked.faults) {
    report(plan.lineOf(path), `plan ${path.join(".")}`, expected, card);
  }
  const line = block.position?.start.line ?? 1;
  if (plan.rows.some(({ kind }) => kind === "debrief") && questions.length === 0 && lostQuestions.length === 0) {
    report(line, "plan", message("guide-no-questions"));
  }
  const sum = planMinutes(plan.rows);
  if (frontMatter?.kind === "guide" && sum !== frontMatter.minutes) {
    report(line, "plan", message("guide-minutes", { minutes: frontMatter.minutes, sum }));
  }
  return { tree, plan, questions, cards: [...cards, ...checked.cards] };
}

const noPlan: Plan = { rows: [], lineOf: () => 1 };

function planBlocks(tree: Root): Code[] {
  const blocks: Code[] = [];
  visit(tree, "code", (code) => {
    if (isPlan(code)) blocks.push(code);
  });
  return blocks;
}
