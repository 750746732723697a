import type { CardData } from "../load/card-data.ts";
import type { Finding } from "../load/finding.ts";
import { message } from "../text/message.ts";

/** What cards and sources say about themselves and about each other: sources, causes. */
export function checkReferences(data: CardData): Finding[] {
  const sections = new Set(data.sources.sections.map((section) => section.id));
  const unknownSources = (file: string, card: string, sources: readonly string[]): Finding[] =>
    sources
      .filter((id) => !sections.has(id))
      .map((id) => ({ file, card, field: "sources", ...message("unknown-source", { section: id }) }));

  const failures = data.failures.flatMap(({ file, cards }) =>
    cards.flatMap((card) => {
      const findings = unknownSources(file, card.id, card.sources);
      if (new Set([card.cause, ...card.otherCauses]).size < 3) {
        findings.push({ file, card: card.id, field: "otherCauses", ...message("other-causes") });
      }
      return findings;
    }),
  );
  const measures = data.measures.flatMap(({ file, cards }) =>
    cards.flatMap((card) => unknownSources(file, card.id, card.sources)),
  );
  const works = new Set(data.sources.works.map((work) => work.id));
  const homeless = data.sources.sections
    .filter((section) => !works.has(section.work))
    .map(({ id, work }) => ({
      file: "sources.yaml",
      card: "–",
      field: `sections.${id}.work`,
      ...message("unknown-work", { works: [...works].join(", "), work }),
    }));
  return [...failures, ...measures, ...homeless];
}
