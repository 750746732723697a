import type { ReportSection, ReportTable } from "../../protocol/report.ts";
import type { Tally } from "../../workshop/round.ts";
import { cardNames, coded, type MinutesSource, placeName, type Telling } from "./minutes-source.ts";
import { withoutEmptyColumns } from "./report-table.ts";
import { added, allSaid, type Case, casesIn, moments, type Said } from "./said.ts";

/** "You said, the card says": a section for each card that was diagnosed. */
export function caseSections(sources: readonly MinutesSource[], telling: Telling): readonly ReportSection[] {
  const { cases } = telling.words;
  const found = casesIn(allSaid(sources));
  const head = { heading: cases.heading, level: 2, tables: [], items: [] } as const;
  if (found.length === 0) return [{ ...head, paragraphs: [cases.none] }];
  return [{ ...head, paragraphs: [cases.lead] }, ...found.map((one) => caseSection(one, sources, telling))];
}

function caseSection(one: Case, sources: readonly MinutesSource[], telling: Telling): ReportSection {
  const { words } = telling;
  const names = cardNames(one.source);
  const onCard = names.causeOf(one.card);
  const says = onCard === null ? [] : [words.cases.cardSays({ cause: coded(onCard, names.cause(onCard, one.card)) })];
  return {
    ...{ heading: coded(one.card, names.card(one.card)), level: 3, paragraphs: says, items: [] },
    tables: [causes(one, telling), ...byTable(one, sources, telling), ...measures(one, telling)],
  };
}

/** How many held which cause for the main one, the card's own among them. */
function causes({ card, source, said }: Case, { words }: Telling): ReportTable {
  const { cases } = words;
  const names = cardNames(source);
  const onCard = names.causeOf(card);
  const asked = askedIn(said);
  const tallies = asked.map((moment) => saidAt(said, moment));
  const chosen = new Set([...(onCard === null ? [] : [onCard]), ...tallies.flatMap(Object.keys)]);
  return {
    caption: cases.causes,
    columns: [{ title: cases.cause, bars: false }, ...asked.map((moment) => ({ title: cases[moment], bars: true }))],
    rows: [...chosen].sort(byNumber).map((choice) => {
      const cause = coded(choice, names.cause(choice, card));
      return [choice === onCard ? cases.onCard({ cause }) : cause, ...tallies.map((tally) => tally[choice] ?? 0)];
    }),
  };
}

const byNumber = (one: string, other: string) => one.localeCompare(other, "en", { numeric: true });

/** Where several places have said something: each of them, what it said when, and what it chose. */
function byTable(
  { card, said, source }: Case,
  sources: readonly MinutesSource[],
  telling: Telling,
): readonly ReportTable[] {
  const { cases } = telling.words;
  const names = cardNames(source);
  const places = new Map<string, Said[]>();
  for (const each of said) {
    const table = placeName(each.source, each.table, telling);
    const place = sources.length > 1 ? `${each.source.name}: ${table}` : table;
    const known = places.get(place);
    if (known === undefined) places.set(place, [each]);
    else known.push(each);
  }
  if (places.size < 2) return [];
  const asked = askedIn(said);
  return [
    withoutEmptyColumns({
      caption: cases.byTable,
      columns: [cases.where, ...asked.map((moment) => cases[moment]), cases.measure].map((title) => ({
        ...{ title, bars: false },
      })),
      rows: [...places].map(([place, all]) => [
        place,
        ...asked.map((moment) =>
          listed(saidAt(all, moment), (choice) => coded(choice, names.cause(choice, card)), telling),
        ),
        chosenOf(all, (choice) => coded(names.measureCode(choice), names.measure(choice)), telling),
      ]),
    }),
  ];
}

const askedIn = (said: readonly Said[]) => moments.filter((moment) => said.some((each) => each.moment === moment));

const saidAt = (said: readonly Said[], moment: Said["moment"]): Tally =>
  added(said.filter((each) => each.moment === moment).map(({ causes: tally }) => tally));

function chosenOf(all: readonly Said[], nameOf: (choice: string) => string, telling: Telling): string {
  const chosen = all.flatMap((each) => (each.chosen === null ? [] : [each.chosen]));
  return chosen.length > 0
    ? chosen.map(nameOf).join(", ")
    : listed(added(all.map(({ measures: ways }) => ways)), nameOf, telling);
}

const listed = (tally: Tally, nameOf: (choice: string) => string, { words }: Telling): string =>
  byCount(tally)
    .map(([choice, count]) => words.cases.counted({ choice: nameOf(choice), count }))
    .join(", ");

const byCount = (tally: Tally): readonly (readonly [string, number])[] =>
  Object.entries(tally).sort(([, one], [, other]) => other - one);

/** Ways out with their votes, and how many tables chose them. */
function measures({ source, said }: Case, { words }: Telling): readonly ReportTable[] {
  const { cases } = words;
  const names = cardNames(source);
  const votes = added(said.map((each) => each.measures));
  const chosen = added(said.flatMap((each) => (each.chosen === null ? [] : [{ [each.chosen]: 1 }])));
  const all = byCount(added([votes, chosen])).map(([choice]) => choice);
  if (all.length === 0) return [];
  const isChosen = Object.keys(chosen).length > 0;
  return [
    {
      caption: cases.measures,
      columns: [
        { title: cases.measure, bars: false },
        { title: cases.votes, bars: true },
        ...(isChosen ? [{ title: cases.chosen, bars: false }] : []),
      ],
      rows: all.map((choice) => [
        ...[coded(names.measureCode(choice), names.measure(choice)), votes[choice] ?? 0],
        ...(isChosen ? [chosen[choice] ?? 0] : []),
      ]),
    },
  ];
}
