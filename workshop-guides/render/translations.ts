import type { Finding } from "../../cards/load/finding.ts";
import { message } from "../../cards/text/message.ts";
import type { FrontMatter } from "./front-matter.ts";

type Translation = Readonly<{
  file: string;
  document: Readonly<{
    headings: readonly unknown[];
    cards: readonly string[];
    minutes?: number;
    frontMatter: FrontMatter;
  }>;
}>;

/**
 * Compares the languages of one document with its first: a different number of sections, other cards, other
 * minutes or another kit mean that somebody changed one language and forgot the rest.
 */
export function checkTranslations([first, ...others]: readonly Translation[]): Finding[] {
  if (first === undefined) return [];
  return others.flatMap(({ file, document }) => {
    const findings: Finding[] = [];
    const compare = (field: string, here: string, there: string) => {
      if (here !== there) {
        findings.push({ file, card: "–", field, ...message("guide-as-in", { there, file: first.file, here }) });
      }
    };
    compare("sections", String(document.headings.length), String(first.document.headings.length));
    compare("cards", cardSet(document.cards), cardSet(first.document.cards));
    compare("minutes", String(document.minutes ?? "none"), String(first.document.minutes ?? "none"));
    compare("kit", kitOf(document.frontMatter), kitOf(first.document.frontMatter));
    return findings;
  });
}

/** All but the names, which are translated. */
function kitOf(facts: FrontMatter): string {
  if (facts.kind !== "guide") return "none";
  const { seats, prints, things } = facts.kit;
  return JSON.stringify({ seats, prints, things: things.map(({ name: _, ...share }) => share) });
}

const cardSet = (cards: readonly string[]): string => [...new Set(cards)].sort().join(" ") || "none";
