import type { Tally } from "../../workshop/round.ts";
import type { MinutesSource } from "./minutes-source.ts";

/** When people said what they take for the cause: while a table played, or in a vote. */
export const moments = ["play", "vote", "revote"] as const;
type Moment = (typeof moments)[number];

/** What one table (0: people without one) said of one card at one moment; causes by their numbers, measures by their codes. */
export type Said = Readonly<{
  source: MinutesSource;
  step: string | null;
  table: number;
  card: string;
  moment: Moment;
  causes: Tally;
  measures: Tally;
  /** The way out that a table chose in play. */
  chosen: string | null;
}>;

/** All that was said in the workshops, in the order of matches and rounds. */
export const allSaid = (sources: readonly MinutesSource[]): readonly Said[] =>
  sources.flatMap((source) => [...saidInPlay(source), ...saidInRounds(source)]);

export const saidInPlay = (source: MinutesSource): readonly Said[] =>
  source.minutes.matches.flatMap(({ step, table, cases }) =>
    cases.map(({ card, causes, measures, chosen }) => ({
      ...{ source, step, table, card, moment: "play", causes, measures, chosen },
    })),
  );

export const saidInRounds = (source: MinutesSource): readonly Said[] =>
  source.minutes.rounds.flatMap(({ step, at, cards, votes }) => {
    const tables = new Set(Object.values(votes).flatMap((byTable) => Object.keys(byTable).map(Number)));
    return [...tables]
      .sort((one, other) => one - other)
      .flatMap((table): Said[] => {
        const card = cards[at === "room" ? 0 : table];
        if (card === undefined) return [];
        const said = { source, step, table, card, chosen: null };
        const last = votes.revote?.[table] === undefined ? "vote" : "revote";
        const measures = votes.measure?.[table] ?? {};
        return (["vote", "revote"] as const)
          .map((moment) => ({
            ...{ ...said, moment, causes: votes[moment]?.[table] ?? {} },
            // Ways out are voted for once, after all else.
            measures: moment === last ? measures : {},
          }))
          .filter(({ causes, measures: ways }) => Object.keys(causes).length + Object.keys(ways).length > 0);
      });
  });

/** What was said of one card of one deck, wherever it was. */
export type Case = Readonly<{ card: string; source: MinutesSource; said: readonly Said[] }>;

/** By card, in the order of their codes; the same code of another deck is another card. */
export function casesIn(said: readonly Said[]): readonly Case[] {
  const cases = new Map<string, { card: string; source: MinutesSource; said: Said[] }>();
  for (const each of said) {
    const decks = each.source.minutes.decks.map(({ id }) => id).sort();
    const key = [...decks, each.card].join("\n");
    const known = cases.get(key) ?? { card: each.card, source: each.source, said: [] };
    known.said.push(each);
    cases.set(key, known);
  }
  return [...cases.values()].sort((one, other) => one.card.localeCompare(other.card, "en", { numeric: true }));
}

export function added(tallies: readonly Tally[]): Tally {
  const sum: Record<string, number> = {};
  for (const tally of tallies) {
    for (const [choice, count] of Object.entries(tally)) sum[choice] = (sum[choice] ?? 0) + count;
  }
  return sum;
}
