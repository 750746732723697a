import type { Report, ReportSection, ReportTable } from "../../protocol/report.ts";
import type { Minutes } from "../../workshop/minutes.ts";
import { checkTimes } from "../../workshop/step.ts";
import { caseSections } from "./case-sections.ts";
import { type Checks, checksOf } from "./checks.ts";
import { debriefQuestion, type MinutesSource, placeName, stepTitle, type Telling } from "./minutes-source.ts";
import { withoutEmptyColumns } from "./report-table.ts";
import { overviewRows, type SheetCell, stepRows, tableRows } from "./sheets.ts";
import { wilson } from "./wilson.ts";

/** Below so many answers a difference says next to nothing. */
const enoughAnswers = 30;

/** The minutes of one workshop, or of several together, as a document. */
export function reportOf(title: string, sources: readonly MinutesSource[], telling: Telling): Report {
  const { words, language } = telling;
  const isRehearsal = sources.some(({ minutes }) => minutes.isRehearsal);
  return {
    ...{ title, language, footer: words.page({ n: "{n}", total: "{total}" }) },
    lead: isRehearsal ? [words.rehearsal] : [],
    sections: [
      ...sources.flatMap((source) => runSections(source, telling, sources.length > 1)),
      ...caseSections(sources, telling),
      ...noteSections(sources, telling),
      checkSection(checksOf(sources, telling), telling),
    ],
  };
}

const plain = (heading: string, level: 2 | 3, part: Partial<ReportSection> = {}): ReportSection => ({
  ...{ heading, level, paragraphs: [], tables: [], items: [] },
  ...part,
});

/** What happened when; several workshops have a section each, with all of it. */
function runSections(source: MinutesSource, telling: Telling, isPooled: boolean): readonly ReportSection[] {
  const { words } = telling;
  const { overview, steps, tables } = words;
  const rows = (all: readonly (readonly SheetCell[])[]) => all.map((row) => row.map((cell) => spoken(cell, telling)));
  const table = (caption: string, columns: readonly string[], all: readonly (readonly SheetCell[])[]): ReportTable =>
    withoutEmptyColumns({
      ...{ caption, columns: columns.map((title) => ({ title, bars: false })), rows: rows(all) },
    });
  // The overview has said it of all steps.
  const hasOneDeck = source.minutes.decks.length === 1;
  const parts = [
    table(overview.heading, [overview.what, overview.value], overviewRows(source, telling)),
    table(
      steps.heading,
      [steps.step, steps.kind, steps.planned, steps.used, steps.remark, ...(hasOneDeck ? [] : [overview.decks])],
      stepRows(source, telling).map((row) => (hasOneDeck ? row.slice(0, -1) : row)),
    ),
    table(
      tables.heading,
      [tables.table, tables.people, tables.game, tables.cases, tables.state, tables.result],
      tableRows(source, telling),
    ),
  ];
  if (isPooled) return [plain(source.name, 2, { tables: parts })];
  return parts.map((part) => plain(part.caption, 2, { tables: [part] }));
}

function spoken(cell: SheetCell, { language }: Telling): string | number | null {
  if (!(cell instanceof Date)) return cell;
  return new Intl.DateTimeFormat(language, { dateStyle: "long", timeStyle: "short" }).format(cell);
}

/** Notes by workshop, step, question and group. */
function noteSections(sources: readonly MinutesSource[], telling: Telling): readonly ReportSection[] {
  const { notes } = telling.words;
  const groups = new Map<string, { heading: string; items: string[] }>();
  for (const source of sources) {
    for (const { step, question, group, table, text, by } of inOrder(source.minutes)) {
      const about = debriefQuestion(source, { step, question }, telling);
      const place = [...(sources.length > 1 ? [source.name] : []), stepTitle(source, step), about];
      const heading = [...place, group ?? notes.ungrouped].join(" · ");
      const from = [by, table === null ? undefined : placeName(source, table, telling)].filter((part) => part);
      const known = groups.get(heading) ?? { heading, items: [] };
      known.items.push(from.length === 0 ? text : `${text} (${from.join(", ")})`);
      groups.set(heading, known);
    }
  }
  if (groups.size === 0) return [plain(notes.heading, 2, { paragraphs: [notes.none] })];
  return [plain(notes.heading, 2), ...[...groups.values()].map(({ heading, items }) => plain(heading, 3, { items }))];
}

/** As the plan has the steps; notes in no group come last. */
const inOrder = ({ notes, steps }: Minutes): Minutes["notes"] => {
  const placeOf = (step: string) => steps.findIndex(({ id }) => id === step);
  return notes.toSorted(
    (one, other) =>
      placeOf(one.step) - placeOf(other.step) ||
      one.question - other.question ||
      Number(one.group === null) - Number(other.group === null),
  );
};

function checkSection({ answers, forms, questions }: Checks, telling: Telling): ReportSection {
  const { checks } = telling.words;
  const asked = checkTimes.filter((when) => answers[when] !== undefined);
  if (asked.length === 0) return plain(checks.heading, 2, { paragraphs: [checks.none] });
  const fewest = Math.min(...asked.map((when) => answers[when] ?? 0));
  return plain(checks.heading, 2, {
    paragraphs: [
      ...asked.map((when) => checks.answers({ when: checks.times[when], count: answers[when] ?? 0 })),
      ...forms.map(({ when, form, workshops }) => checks.form({ when: checks.times[when], form, count: workshops })),
      ...(forms.length > 0 ? [checks.forms] : []),
      ...(fewest < enoughAnswers ? [checks.few({ count: enoughAnswers })] : []),
      ...(questions.length > 0 ? [checks.range] : []),
      checks.limits,
    ],
    tables: questions.map(({ question, answers: chosen }) => ({
      caption: question,
      columns: [checks.answer, ...asked.map((when) => checks.times[when])].map((title) => ({ title, bars: false })),
      rows: chosen.map(({ answer, isRight, counts }) => [
        isRight === true ? telling.words.cases.onCard({ cause: answer }) : answer,
        ...asked.map((when) => {
          const of = chosen.reduce((sum, each) => sum + (each.counts[when] ?? 0), 0);
          return shareOf(counts[when], of, telling);
        }),
      ]),
    })),
  });
}

function shareOf(count: number | undefined, of: number, { words }: Telling): string | null {
  if (of === 0 || count === undefined) return null;
  const { low, high } = wilson(count, of);
  return words.checks.share({ count, of, low: Math.round(100 * low), high: Math.round(100 * high) });
}
