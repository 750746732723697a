import os from "node:os";
import { cores, isPinned } from "../../support/measured-process.ts";
import { median, rounded } from "../statistics.ts";
import { aimRows } from "./aims.ts";
import type { BenchOptions } from "./bench-options.ts";
import type { Conditions } from "./conditions.ts";
import { type ContestantName, names } from "./contestants.ts";
import type { Skipped } from "./field.ts";
import { type Figures, ratios } from "./figures.ts";
import type { IdleMemory } from "./idle-memory.ts";

type Measured = Readonly<{
  options: BenchOptions;
  /** Before the rounds and after them. */
  conditions: readonly Conditions[];
  figures: readonly Figures[];
  idle: readonly IdleMemory[];
  skipped: readonly Skipped[];
}>;

const columns = [
  ...["", "moves/s", "of the limit", "of a broadcast of its bytes", "of stock in memory", "p50, ms", "p95, ms"],
  ...["CPU a move, µs", "bytes a move and client"],
];

const introduction = `# How fast the server is

Real clients over websockets play Supertrumpf in matches of four, each the usual 24 rounds, with legal moves as fast as
they are acknowledged. A move counts when all four have seen it. All contestants play in turns within each round of the
same run, after four plays that do not count; the figures are medians of the rounds, and a ratio is the median of the
ratios within each round, so a busy machine slows all alike. The limit is a bare socket.io server that broadcasts at every
move a payload of as many bytes as the whole state that boardgame.io sends, written once for all four. Our server sends
four different patches, an eighth as long: the column beside it compares with a broadcast of as few bytes. Bytes are
packets of engine.io as they arrive at a client. A view grows with every trick: who is so slow that its time is up early
in the matches, sends fewer bytes and needs less CPU a move than it would by their end. CPU is that of the server's own
processes, without PostgreSQL's, and the figure that a busy machine blurs least. Two nodes need cores of their own: on one
core both share they can only be slower than one.

Written by \`npm run bench -- server --out docs/benchmarks.md\`.`;

const conditionsText = `A move is told once it is stored, so no match has more moves a second than its disk has syncs; matches that
move at the same time share one. Where few are played, the disk decides, not the processor; stock in memory waits for none.`;

/** The tables in Markdown: medians of the rounds; a ratio is the median of the ratios within each round. */
export function reportOf({ options, conditions, figures, idle, skipped }: Measured): string {
  const tables = options.matches.map((atOnce) => {
    const inTable = figures.filter((figure) => figure.atOnce === atOnce);
    return `## ${atOnce} matches of four at once\n\n${table(columns, rowsOf(inTable))}`;
  });
  const places = isPinned ? "servers on one core, their players on the other" : "not pinned to cores";
  const day = new Date().toISOString().slice(0, 10);
  const machine = `${cores} cores, ${places}; ${os.type()}, Node ${process.version}`;
  // Where it is much more, other programs took most of the time.
  const load = `Load average at the end: ${os.loadavg()[0]?.toFixed(1)}; the bench alone makes about ${cores}.`;
  const head = `${day}; ${machine}. ${options.rounds} rounds of at most ${options.seconds} s each. ${load}`;
  const aims = `## Aims\n\n${table(["aim", "measured", ""], aimRows(figures, idle))}`;
  const memory = idle.length === 0 ? "" : memoryTable(idle);
  const missing = skipped.map(({ name, reason }) => `- ${name}: not measured. ${reason}`).join("\n");
  return `${[introduction, head, conditionsTable(conditions), aims, ...tables, memory, missing].filter((part) => part !== "").join("\n\n")}\n`;
}

function conditionsTable(conditions: readonly Conditions[]): string {
  const rows = conditions.map(({ syncMs, slowSyncMs, hashMs, waitedShare }, index) => [
    index === 0 ? "before the rounds" : "after them",
    ...[syncMs, slowSyncMs, hashMs].map((time) => time.toFixed(2)),
    waitedShare.toFixed(2),
  ]);
  const head = [
    "",
    "one disk sync, ms (median)",
    "one in ten takes, ms",
    "CPU for 16 MB of SHA-256, ms",
    "share of time without a core",
  ];
  return `## Conditions\n\n${conditionsText}\n\n${table(head, rows)}`;
}

function rowsOf(figures: readonly Figures[]): string[][] {
  const of = (name: ContestantName) => figures.filter((figure) => figure.name === name);
  return [...new Set(figures.map(({ name }) => name))].toSorted(inOrder).map((name) => {
    const own = of(name);
    const middle = (read: (figure: Figures) => number) => String(rounded(median(own.map(read))));
    const ratio = (other: ContestantName) => ratioText(ratios(figures, name, other));
    const sendsWholeStates = name.startsWith("stock") || name === names.limit;
    const ownLimit = sendsWholeStates ? names.limit : names.ownLimit;
    const speeds = [middle(({ speed }) => speed), ratio(names.limit), ratio(ownLimit), ratio(names.memory)];
    const times = [middle(({ p50 }) => p50), middle(({ p95 }) => p95)];
    return [name, ...speeds, ...times, middle(({ cpu }) => cpu), middle(({ bytes }) => bytes)];
  });
}

const order = Object.values(names);
const inOrder = (one: ContestantName, other: ContestantName) => order.indexOf(one) - order.indexOf(other);

const ratioText = (ratios: readonly number[]): string => {
  const ratio = median(ratios);
  return Number.isNaN(ratio) ? "–" : ratio.toFixed(2);
};

function memoryTable(idle: readonly IdleMemory[]): string {
  const kB = (bytes: number) => (bytes / 1000).toFixed(1);
  const rows = idle.map(({ name, matches, heap, rss }) => [name, String(matches), kB(heap), kB(rss)]);
  const head = ["", "matches", "heap a match, kB", "resident memory a match, kB"];
  return `## Memory of idle matches\n\nEach was opened once by one of its players, who then left.\n\n${table(head, rows)}`;
}

function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]) => `| ${cells.join(" | ")} |`;
  const rule = head.map((_, index) => (index === 0 ? "---" : "---:"));
  return [head, rule, ...rows].map(line).join("\n");
}
