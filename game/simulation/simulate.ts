import { checkCards } from "../../cards/checks/check-cards.ts";
import { resolveDeck } from "../../cards/load/resolve-deck.ts";
import { strengths } from "../mode/bot.ts";
import type { Mode } from "./mode.ts";
import { quartettMode, rettungsrundeMode, supertrumpfMode } from "./modes.ts";
import { duel, fairness, type Series } from "./report.ts";

const usage = `Usage: npm run simulate [-- <matches> [<seed>]]

Plays that many matches (500 unless told) a mode, strength and player count, bots among themselves, without a server.
Prints how long matches are, how often wins are shared, how often the starter wins, and how strong the bots are.`;

function main(args: readonly string[]): number {
  const [matches, seed] = [Number(args[0] ?? 500), Number(args[1] ?? 1)];
  if (!Number.isInteger(matches) || matches < 1 || !Number.isInteger(seed) || args.length > 2) {
    console.error(usage);
    return 2;
  }
  const { data, findings } = checkCards(`${import.meta.dirname}/../../cards`);
  if (data === undefined || findings.length > 0) {
    console.error("The cards have faults: npm run cards -- check");
    return 1;
  }
  const deck = resolveDeck(data);
  const series = { matches, seed };
  const [supertrumpf, quartett, rettungsrunde] = [supertrumpfMode(deck), quartettMode(deck), rettungsrundeMode(deck)];
  printStarters(supertrumpf, series);
  printStarters(quartett, series);
  printRescues(rettungsrunde, series);
  printDuel(supertrumpf, 1, series);
  printDuel(quartett, 2, series);
  return 0;
}

const percent = (share: number): string => `${(100 * share).toFixed(1)} %`;

function printStarters<State, View>(mode: Mode<State, View>, series: Series): void {
  for (const strength of strengths) {
    console.log(`\n${mode.name}, ${strength} bots`);
    console.table(
      mode.players.map((players) => {
        const { length, ties, starter } = fairness(mode, players, strength, series);
        return { players, ...lengthColumns(length), "shared wins": percent(ties), ...starterColumns(starter, players) };
      }),
    );
  }
}

/** The table of the Rettungsrunde wins or loses together, so nobody starts. */
function printRescues<State, View>(mode: Mode<State, View>, series: Series): void {
  for (const strength of strengths) {
    console.log(`\n${mode.name}, ${strength} bots`);
    console.table(
      mode.players.map((players) => {
        const { length, won } = fairness(mode, players, strength, series);
        return { players, ...lengthColumns(length), "trust kept": percent(won) };
      }),
    );
  }
}

function printDuel<State, View>(mode: Mode<State, View>, others: number, series: Series): void {
  const won = (hero: "medium" | "strong", against: "easy" | "medium") =>
    percent(duel(mode, hero, Array(others).fill(against), series));
  console.log(`\n${mode.name}, one against ${others}: how often the one wins`);
  console.table({
    "strong against easy": won("strong", "easy"),
    "strong against medium": won("strong", "medium"),
    "medium against easy": won("medium", "easy"),
  });
}

const lengthColumns = ({ mean, min, max }: { mean: number; min: number; max: number }) => ({
  "mean length": Number(mean.toFixed(1)),
  shortest: min,
  longest: max,
});

const starterColumns = (starter: number, players: number) => ({
  "starter wins": percent(starter),
  "fair would be": percent(1 / players),
  points: Number((100 * (starter - 1 / players)).toFixed(1)),
});

process.exitCode = main(process.argv.slice(2));
