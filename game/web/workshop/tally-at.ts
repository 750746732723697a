import type { Tally, Vote } from "../../workshop/round.ts";
import type { RoundView } from "../../workshop/views.ts";

/** What was chosen how often in a vote that is over: at one table, or, 0, by the whole room; null where it was not made. */
export function tallyAt({ votes }: Pick<RoundView, "votes">, vote: Vote, table: number): Tally | null {
  const tables = votes[vote]?.tables;
  if (tables == null) return null;
  const tallies = table === 0 ? Object.values(tables) : [tables[table] ?? {}];
  const sum: Record<string, number> = {};
  for (const tally of tallies) {
    for (const [choice, count] of Object.entries(tally)) sum[choice] = (sum[choice] ?? 0) + count;
  }
  return sum;
}

/** Whether anybody has voted in it. */
export const hasVotes = ({ votes }: Pick<RoundView, "votes">): boolean =>
  Object.values(votes).some(({ voters }) => voters > 0);
