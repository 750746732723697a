import { median, rounded } from "../statistics.ts";
import { type ContestantName, names } from "./contestants.ts";
import { type Figures, ratios } from "./figures.ts";
import type { IdleMemory } from "./idle-memory.ts";

/** What we want to reach, what was measured, and whether that is enough. */
type Aim = Readonly<{ aim: string; measured: number; isMet: boolean }>;

const maxIdleBytes = 20_000;

/** As rows of a table; nothing is said about what was not measured. */
export function aimRows(figures: readonly Figures[], idle: readonly IdleMemory[]): string[][] {
  const rows = [...new Set(figures.map(({ atOnce }) => atOnce))].flatMap((atOnce) => {
    const here = figures.filter((figure) => figure.atOnce === atOnce);
    const ratio = (name: ContestantName, other: ContestantName, read?: (figure: Figures) => number) =>
      median(ratios(here, name, other, read));
    const at = `at ${atOnce} matches`;
    const { sqlite, before, memory, limit, postgres, full } = names;
    const cpu = ({ cpu: used }: Figures) => used;
    return [
      atMost(0.6, `SQLite against stock in memory, CPU a move, ${at}`, ratio(sqlite, memory, cpu)),
      atLeast(1.3, `SQLite against stock in memory, moves/s, ${at}`, ratio(sqlite, memory)),
      atLeast(0.95, `SQLite against before, moves/s, ${at}`, ratio(sqlite, before)),
      atMost(1.05, `SQLite against before, CPU a move, ${at}`, ratio(sqlite, before, cpu)),
      atMost(
        1,
        `SQLite against stock in memory, p95, ${at}`,
        ratio(sqlite, memory, ({ p95 }) => p95),
      ),
      atLeast(0.45, `SQLite of the limit, ${at}`, ratio(sqlite, limit)),
      atLeast(0.2, `PostgreSQL, one node, of the limit, ${at}`, ratio(postgres, limit)),
      atMost(
        0.5,
        `bytes a move and client against stock, ${at}`,
        ratio(sqlite, memory, ({ bytes }) => bytes),
      ),
      atLeast(0.9, `many stored matches against few, moves/s, ${at}`, ratio(full, sqlite)),
    ];
  });
  const ours = idle.find(({ name }) => name === names.sqlite);
  const heap = atMost(maxIdleBytes, "bytes of heap an idle match", ours?.heap ?? Number.NaN);
  return [...rows, heap]
    .filter(({ measured }) => !Number.isNaN(measured))
    .map(({ aim, measured, isMet }) => [aim, String(rounded(measured)), isMet ? "met" : "**missed**"]);
}

const atLeast = (min: number, what: string, measured: number): Aim => ({
  aim: `${what}: ≥ ${min}`,
  measured,
  isMet: measured >= min,
});

const atMost = (max: number, what: string, measured: number): Aim => ({
  aim: `${what}: ≤ ${max}`,
  measured,
  isMet: measured <= max,
});
