import { readDecks } from "../../cards/checks/read-decks.ts";
import { resolveDeck } from "../../cards/load/resolve-deck.ts";
import { type EngineMode, engineModes } from "../engine/playable-modes.ts";
import { type Strength, strengths } from "../mode/bot.ts";
import * as modes from "../modes/modes.ts";
import { playersOf, playOut } from "./play-out.ts";
import { duel, type Fairness, fairness, type Series } from "./report.ts";

const usage = `Usage: npm run simulate [-- <matches> [<seed>]]

Plays that many matches (500 unless told) a deck, mode, strength and player count, bots among themselves, without a server.
Prints how long matches are, how often wins are shared, how often the starter wins, and how strong the bots are.`;

function main(args: readonly string[]): number {
  const [matches, seed] = [Number(args[0] ?? 500), Number(args[1] ?? 1)];
  if (!Number.isInteger(matches) || matches < 1 || !Number.isInteger(seed) || args.length > 2) {
    console.error(usage);
    return 2;
  }
  const { decks, findings } = readDecks(`${import.meta.dirname}/../../cards`);
  if (decks.length === 0 || findings.length > 0) {
    console.error("The cards have faults: npm run cards -- check");
    return 1;
  }
  for (const { data } of decks) {
    if (decks.length > 1) console.log(`\nDeck ${data.deck.id}`);
    for (const mode of engineModes(modes, resolveDeck(data)).values()) printMode(mode, { matches, seed });
  }
  return 0;
}

function printMode(mode: EngineMode, series: Series): void {
  if (mode.unplayable !== null) return;
  for (const strength of strengths) printMatches(mode, strength, series);
  if (isWonAlone(mode)) for (const others of [1, 2]) printDuel(mode, others, series);
}

const percent = (share: number): string => `${(100 * share).toFixed(1)} %`;

/** Where a table wins or loses together, nobody starts and nobody is stronger than others. */
const isWonAlone = (mode: EngineMode): boolean => playOut(mode, Array(mode.seats.min).fill("easy"), 1).starter !== null;

function printMatches(mode: EngineMode, strength: Strength, series: Series): void {
  const columns = ({ players, length, ties, won, starter }: Fairness) => ({
    players,
    ...lengthColumns(length),
    ...(isWonAlone(mode)
      ? { "shared wins": percent(ties), ...starterColumns(starter, players) }
      : { won: percent(won) }),
  });
  console.log(`\n${mode.name}, ${strength} bots`);
  console.table(playersOf(mode).map((players) => columns(fairness(mode, players, strength, series))));
}

function printDuel(mode: EngineMode, others: number, series: Series): void {
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
