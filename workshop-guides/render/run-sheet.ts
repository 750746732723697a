import type { ElementContent } from "hast";
import rehypeStringify from "rehype-stringify";
import { unified } from "unified";
import { visit } from "unist-util-visit";
import type { Deck } from "../../cards/deck.ts";
import type { RunSheet, RunStep, Script } from "../run-sheet.ts";
import { renderInline, type Setting } from "./html.ts";
import { textOf } from "./html-text.ts";
import { labelOf, parseMarkdown } from "./markdown.ts";
import { type PlanRow, planMinutes } from "./plan.ts";
import type { QuestionGroup } from "./questions.ts";

type Guide = Readonly<{ guide: string; language: string; title: string }>;
type Run = Readonly<{ plan: readonly PlanRow[]; questions: readonly QuestionGroup[] }>;

/** What somebody needs who leads by a guide's checked plan, step by step. `simple` has the names that simple scripts use. */
export function runSheetOf(
  guide: Guide,
  { plan, questions }: Run,
  setting: Setting,
  simple: Deck = setting.deck,
): RunSheet {
  const text = (markdown: string) => plain(renderInline(markdown, setting));
  return {
    ...guide,
    minutes: planMinutes(plan),
    steps: plan.map((row) => stepOf(row, setting, { ...setting, deck: simple })),
    questions: questions.map(({ title, items }) => {
      const silent = items.flatMap((item, place) => (wordsAs("silent", item) === undefined ? [] : [place]));
      const isSimple = items.some((item) => wordsAs("simple", item) !== undefined);
      return {
        ...{ title: text(title), items: items.map(text) },
        ...(silent.length === 0 ? {} : { silent }),
        ...(isSimple ? { simple: items.map((item) => wordsAs("simple", item) ?? text(item)) } : {}),
      };
    }),
  };
}

function stepOf(row: PlanRow, setting: Setting, simply: Setting): RunStep {
  const { step, drop, devices, phase, do: does, say, method, material, ...facts } = row;
  const text = (markdown: string) => plain(renderInline(markdown, setting));
  const simple = devices?.simple && { simple: scriptOf(devices.simple, simply) };
  return {
    id: step,
    ...facts,
    phase: text(phase),
    ...scriptOf({ do: does, say, method, material }, setting),
    ...(devices === undefined ? {} : { devices: { ...scriptOf(devices, setting), ...simple } }),
    ...(drop === undefined ? {} : { drop: { saves: drop.saves, how: text(drop.how) } }),
  };
}

function scriptOf({ do: does, say, method, material }: Script, setting: Setting): Script {
  const text = (markdown: string) => plain(renderInline(markdown, setting));
  const html = (markdown: string) =>
    unified()
      .use(rehypeStringify)
      .stringify({ type: "root", children: renderInline(markdown, setting) });
  return { do: html(does), say: html(say), method: text(method), material: text(material) };
}

/** What a question has in brackets like `:silent[Only think of it.]`; undefined where it has none of this name. */
function wordsAs(wanted: "silent" | "simple", question: string): string | undefined {
  let found: string | undefined;
  visit(parseMarkdown(question), "textDirective", (directive) => {
    if (directive.name === wanted) found = labelOf(directive);
  });
  return found;
}

const plain = (children: ElementContent[]): string => textOf({ type: "root", children });
