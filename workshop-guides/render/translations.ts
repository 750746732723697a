import type { Finding } from "../../cards/load/finding.ts";
import { message } from "../../cards/text/message.ts";
import type { RunSheet } from "../run-sheet.ts";
import type { FrontMatter } from "./front-matter.ts";
import { type Plan, structureOf } from "./plan.ts";

export type Translation = Readonly<{
  file: string;
  document: Readonly<{
    headings: readonly unknown[];
    cards: readonly string[];
    minutes?: number;
    frontMatter: FrontMatter;
  }>;
  /** Of a guide. */
  plan?: Plan | undefined;
  questions?: RunSheet["questions"] | undefined;
}>;

/**
 * Compares the languages of one document with its first: a different number of sections or questions, other cards,
 * another kit or another step of the plan mean that somebody changed one language and forgot the rest.
 */
export function checkTranslations([first, ...others]: readonly Translation[]): Finding[] {
  if (first === undefined) return [];
  return others.flatMap(({ file, document, plan, questions }) => {
    const findings: Finding[] = [];
    const compare = (field: string, here: string, there: string) => {
      if (here !== there) {
        findings.push({ file, card: "–", field, ...message("guide-as-in", { there, file: first.file, here }) });
      }
    };
    compare("sections", String(document.headings.length), String(first.document.headings.length));
    compare("cards", cardSet(document.cards), cardSet(first.document.cards));
    compare("kit", kitOf(document.frontMatter), kitOf(first.document.frontMatter));
    compare("questions", sizesOf(questions), sizesOf(first.questions));
    if (plan === undefined || first.plan === undefined) {
      compare("minutes", String(document.minutes ?? "none"), String(first.document.minutes ?? "none"));
    } else if (stepsOf(plan) !== stepsOf(first.plan)) {
      compare(`line ${plan.lineOf([])}, plan`, stepsOf(plan), stepsOf(first.plan));
    } else {
      const there = first.plan.rows.map(structureOf);
      plan.rows.forEach((row, index) => {
        compare(`line ${plan.lineOf([index])}, plan ${index}`, structureOf(row), there[index] ?? "");
      });
    }
    return findings;
  });
}

/** All but the names, which are translated. */
function kitOf(facts: FrontMatter): string {
  if (facts.kind !== "guide") return "none";
  const { seats, prints, things } = facts.kit;
  return JSON.stringify({ seats, prints, things: things.map(({ name: _, ...share }) => share) });
}

const stepsOf = ({ rows }: Plan): string => rows.map(({ step }) => step).join(" ");

const sizesOf = (questions: Translation["questions"] = []): string =>
  questions
    .map(({ items, silent = [] }) => [items.length, ...silent.map((place) => `silent${place + 1}`)].join("-"))
    .join(" ") || "none";

const cardSet = (cards: readonly string[]): string => [...new Set(cards)].sort().join(" ") || "none";
