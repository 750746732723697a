import { checksOf } from "./checks.ts";
import {
  cardNames,
  debriefQuestion,
  deckName,
  type MinutesSource,
  placeName,
  stepTitle,
  type Telling,
} from "./minutes-source.ts";
import { type Said, saidInPlay, saidInRounds } from "./said.ts";

/** A time is a Date, to be shown as the clock of this device shows it. */
export type SheetCell = string | number | Date | null;
/** A table of a file: one thing a row, so that it can be sorted, filtered and counted. */
export type Sheet = Readonly<{ name: string; columns: readonly string[]; rows: readonly (readonly SheetCell[])[] }>;

/** The minutes of one workshop, or of several, as tables; several have a column that names the workshop. */
export function sheetsOf(sources: readonly MinutesSource[], telling: Telling): readonly Sheet[] {
  const { words } = telling;
  const { overview, steps, tables, sheets, notes, checks } = words;
  const each = (
    name: string,
    columns: readonly string[],
    rowsOf: (source: MinutesSource) => readonly (readonly SheetCell[])[],
  ): Sheet => {
    const isPooled = sources.length > 1;
    return {
      name,
      columns: isPooled ? [sheets.workshop, ...columns] : columns,
      rows: sources.flatMap((source) => rowsOf(source).map((row) => (isPooled ? [source.name, ...row] : row))),
    };
  };
  const said = [
    ...[sheets.step, words.cases.where, sheets.card, sheets.cardTitle, sheets.when, sheets.question],
    ...[sheets.choice, sheets.choiceText, sheets.isCards, sheets.count],
  ];
  const all = [
    each(overview.heading, [overview.what, overview.value], (source) => overviewRows(source, telling)),
    each(steps.heading, [steps.step, steps.kind, steps.planned, steps.used, steps.remark, overview.decks], (source) =>
      stepRows(source, telling),
    ),
    each(
      tables.heading,
      [tables.table, tables.people, tables.game, tables.cases, tables.state, tables.result],
      (source) => tableRows(source, telling),
    ),
    each(sheets.figures, [sheets.step, tables.table, tables.game, sheets.figure, sheets.value], (source) =>
      source.minutes.matches.flatMap(({ step, table, mode, figures }) =>
        Object.entries(figures).map(([figure, value]) => [
          ...[stepTitle(source, step), placeName(source, table, telling), telling.modeLabel(mode)],
          ...[telling.figures.name(mode, figure), value],
        ]),
      ),
    ),
    each(sheets.cases, said, (source) => saidInPlay(source).flatMap((one) => saidRows(one, telling))),
    each(sheets.rounds, said, (source) => saidInRounds(source).flatMap((one) => saidRows(one, telling))),
    each(notes.heading, [sheets.step, notes.question, notes.group, notes.text, notes.table, notes.by], (source) =>
      source.minutes.notes.map(({ step, question, group, text, table, by }) => [
        ...[stepTitle(source, step), debriefQuestion(source, { step, question }, telling), group, text],
        ...[table === null ? null : placeName(source, table, telling), by ?? null],
      ]),
    ),
    each(checks.heading, [checks.question, checks.answer, sheets.isCards, sheets.when, sheets.count], (source) =>
      checksOf([source], telling).questions.flatMap(({ question, answers }) =>
        answers.flatMap(({ answer, isRight, counts }) =>
          Object.entries(counts).map(([when, count]) => [
            ...[question, answer, isRight === null ? null : isRight ? sheets.isYes : sheets.isNo],
            ...[checks.times[when as keyof typeof counts], count],
          ]),
        ),
      ),
    ),
  ];
  return all.filter(({ rows }) => rows.length > 0);
}

export function overviewRows(source: MinutesSource, telling: Telling): readonly (readonly [string, SheetCell])[] {
  const { overview, rehearsal } = telling.words;
  const { minutes } = source;
  const time = (ms: number | null) => (ms === null ? null : new Date(ms));
  return [
    ...(minutes.isRehearsal ? ([[rehearsal, null]] as const) : []),
    [overview.title, minutes.title],
    [overview.date, time(minutes.startedAt)],
    [overview.ended, time(minutes.endedAt)],
    [overview.people, minutes.people],
    ...(minutes.late === undefined ? [] : ([[overview.late, minutes.late]] as const)),
    [overview.tables, minutes.tables.length],
    [overview.played, minutes.matches.length + (minutes.results ?? []).length],
    [overview.rounds, minutes.rounds.filter(hasVotes).length],
    [overview.notes, minutes.notes.length],
    [overview.committed, minutes.committed],
    ...(minutes.guide === null
      ? []
      : ([[overview.guide, source.asked?.guide ?? minutes.words?.guide ?? minutes.guide]] as const)),
    [
      overview.decks,
      decksOf(
        source,
        minutes.decks.map(({ id }) => id),
        telling,
      ),
    ],
  ];
}

/** What decks are called; one that is not known by its id and version. */
const decksOf = (source: MinutesSource, ids: readonly string[], telling: Telling): string =>
  ids
    .map((id) => {
      const version = source.minutes.decks.find((deck) => deck.id === id)?.version ?? "–";
      return deckName(source, id, telling) ?? `${id} (${version})`;
    })
    .join(", ");

/** Opened and left again, it was none. */
const hasVotes = ({ votes }: MinutesSource["minutes"]["rounds"][number]): boolean =>
  Object.values(votes)
    .flatMap((byTable) => Object.values(byTable))
    .some((tally) => Object.keys(tally).length > 0);

export function stepRows(source: MinutesSource, telling: Telling): readonly (readonly SheetCell[])[] {
  const { kinds, steps: texts } = telling.words;
  const { steps, endedAt } = source.minutes;
  const last = endedAt === null ? steps.findLastIndex(({ used }) => used !== null) : steps.length;
  return steps.map(({ title, kind, planned, used, isDropped, decks }, index) => {
    const minutes = Math.round((used ?? 0) * 10) / 10;
    // The room has gone on past it, or has been there for a moment only.
    const isSkipped = minutes === 0 && index < last;
    return [
      ...[title, kinds[kind], planned],
      ...[minutes === 0 ? null : minutes, isDropped ? texts.dropped : isSkipped ? texts.skipped : null],
      decks === undefined ? null : decksOf(source, decks, telling),
    ];
  });
}

export function tableRows(
  { minutes }: MinutesSource,
  { words, modeLabel, figures }: Telling,
): readonly (readonly SheetCell[])[] {
  return minutes.tables.flatMap(({ name, people }, index) => {
    const played = minutes.matches.filter(({ table }) => table === index + 1);
    const printed = (minutes.results ?? []).filter(({ table }) => table === index + 1);
    if (played.length + printed.length === 0) return [[name, people, words.tables.none, null, null, null]];
    return [
      ...played.map(({ mode, cases, isOver, endedBy, figures: counted }) => [
        ...[name, people, modeLabel(mode), cases.length || null],
        isOver ? words.tables.over[endedBy ?? "unknown"] : words.tables.open,
        figures.line(mode, counted),
      ]),
      ...printed.map(({ mode, text }) => [name, people, modeLabel(mode), null, words.tables.printed, text]),
    ];
  });
}

function saidRows(said: Said, telling: Telling): readonly (readonly SheetCell[])[] {
  const { source, step, table, card, moment, causes, measures, chosen } = said;
  const { words } = telling;
  const names = cardNames(source);
  const yesNo = (is: boolean) => (is ? words.sheets.isYes : words.sheets.isNo);
  const onCard = names.causeOf(card);
  const row = (question: string, when: string, choice: string, name: string, is: string | null, count: number) => [
    ...[stepTitle(source, step), placeName(source, table, telling), card, names.card(card)],
    ...[when, question, /^\d+$/.test(choice) ? Number(choice) : choice, name, is, count],
  ];
  const { cause, measure } = words.cases;
  const rows = [
    ...Object.entries(causes).map(([choice, count]) =>
      row(cause, words.cases[moment], choice, names.cause(choice, card), onCard && yesNo(choice === onCard), count),
    ),
    ...Object.entries(measures).map(([choice, count]) =>
      row(measure, words.cases.votes, names.measureCode(choice), names.measure(choice), null, count),
    ),
  ];
  if (chosen === null) return rows;
  return [...rows, row(measure, words.cases.chosen, names.measureCode(chosen), names.measure(chosen), null, 1)];
}
