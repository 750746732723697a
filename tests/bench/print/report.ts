import os from "node:os";
import { median, rounded } from "../statistics.ts";
import type { BenchOptions } from "./bench-options.ts";
import { type ContestantName, maxHeap, names, weasyPrintVersion } from "./contestants.ts";
import type { Figures, Single } from "./figures.ts";

type Report = Readonly<{
  options: BenchOptions;
  figures: readonly Figures[];
  growth: readonly Single[];
  products: readonly Single[];
}>;

const introduction = `# How fast prints are

Whole processes, from the command to its end: Node and the command are loaded, the browser is started, preflight reads back
every page. What the print before has read and checked of the cards is kept, since no file of a deck changes meanwhile; the
first print after a change reads and checks all of them. The deck has 64 cards, 32 failures and 32 ways out, in English, with QR codes
and a back for each, in two files. The floor is the same browser printing as many empty pages of the same size, started
by Node in the same way, and nothing else. All print in turns within each round; the figures are medians of the rounds,
and a ratio is the median of the ratios within each round, so a busy machine slows all alike. Memory is the largest sum of
resident memory of a process and all below it, looked at every 50 ms; what processes share is counted in each of them.

Chromium alone prints our own pages of the shop file, which were written before, and nothing else: what of the time is the
browser's. No card is read or checked, no page is cut, finished or read back. Its browser is ended as ours is, at once.

WeasyPrint sets the same texts, drawings and QR codes on as many pages of the same size, in one file, in RGB. It does
without what it has no means for: grid, flexbox, lengths calculated from variables, colours of drawings from variables,
and one of the two typefaces, which it replaces; so its cards are plainer. Its page is written before the time runs. It
checks nothing, and its backs are set 64 times.

Written by \`npm run bench -- print --out docs/benchmarks-print.md\`.`;

/** The tables in Markdown. */
export function reportOf({ options, figures, growth, products }: Report): string {
  const day = new Date().toISOString().slice(0, 10);
  const machine = `${os.availableParallelism()} cores; ${os.type()}, Node ${process.version}`;
  const load = `Load average at the end: ${os.loadavg()[0]?.toFixed(1)}; a print alone makes about 2.`;
  const weasyPrint = weasyPrintVersion() ?? "WeasyPrint is not installed and was not measured";
  const head = `${day}; ${machine}; ${weasyPrint}. ${options.rounds} rounds. ${load}`;
  const sections = [
    introduction,
    head,
    `## Aims\n\n${table(["aim", "measured", ""], aimRows(figures, products))}`,
    `## A deck of 64 cards\n\n${table(["", "s", "of its floor", "peak memory, MB", "file size, kB"], rowsOf(figures))}`,
    growth.length === 0 ? "" : `## Many cards\n\n${growthText}\n\n${table(growthHead, growth.map(growthRow))}`,
    products.length === 0
      ? ""
      : `## Everything with one command\n\n${table(["npm run print --", "s", "peak memory, MB"], products.map(productRow))}`,
  ];
  return `${sections.filter((section) => section !== "").join("\n\n")}\n`;
}

const growthText = `The deck's cards again and again, as MB Print takes them, with a back for each: one run of each size. Node may keep no
more than ${maxHeap} MB of objects at a time, however many cards there are.`;
const growthHead = ["cards", "s", "ms a card", "peak memory, MB", "files, MB"];

const seconds = (milliseconds: number): string => (milliseconds / 1000).toFixed(1);
const megabytes = (bytes: number): string => (bytes / 1e6).toFixed(bytes < 1e8 ? 1 : 0);

const growthRow = ({ what, milliseconds, peakBytes, bytes }: Single): string[] => [
  what,
  seconds(milliseconds),
  String(Math.round(milliseconds / Number(what))),
  megabytes(peakBytes),
  megabytes(bytes),
];

const productRow = ({ what, milliseconds, peakBytes }: Single): string[] => [
  `\`${what}\``,
  seconds(milliseconds),
  megabytes(peakBytes),
];

function rowsOf(figures: readonly Figures[]): string[][] {
  return Object.values(names).flatMap((name) => {
    const own = figures.filter((figure) => figure.name === name);
    if (own.length === 0) return [];
    const middle = (read: (figure: Figures) => number) => median(own.map(read));
    const floor = name === names.sheetFloor || name === names.sheets ? names.sheetFloor : names.cardFloor;
    const floorText = figures.some((figure) => figure.name === floor) ? ratio(figures, name, floor).toFixed(2) : "–";
    const time = (middle(({ milliseconds }) => milliseconds) / 1000).toFixed(2);
    const memory = megabytes(middle(({ peakBytes }) => peakBytes));
    return [[name, time, floorText, memory, String(rounded(middle(({ bytes }) => bytes) / 1000))]];
  });
}

/** How many times as long as `other` within the same round: the median. */
function ratio(figures: readonly Figures[], name: ContestantName, other: ContestantName): number {
  const timeOf = (wanted: ContestantName, round: number) =>
    figures.find((figure) => figure.name === wanted && figure.round === round)?.milliseconds ?? Number.NaN;
  const rounds = [...new Set(figures.map(({ round }) => round))];
  return median(rounds.map((round) => timeOf(name, round) / timeOf(other, round)));
}

/** What we want to reach; nothing is said about what was not measured. */
function aimRows(figures: readonly Figures[], products: readonly Single[]): string[][] {
  const bytes = (name: ContestantName) =>
    median(figures.filter((figure) => figure.name === name).map((figure) => figure.bytes)) / 1e6;
  const shop = [names.shopRgb, names.shopCmyk];
  const aims = [
    [`${names.shopRgb}, of before: ≤ 1.05`, ratio(figures, names.shopRgb, names.before), 1.05] as const,
    ...shop.map((name) => [`${name}, of Chromium alone: ≤ 2`, ratio(figures, name, names.pagesAlone), 2] as const),
    ...shop.map((name) => [`${name}, of WeasyPrint's time: ≤ 1`, ratio(figures, name, names.weasyPrint), 1] as const),
    ...[...shop, names.sheets].map((name) => [`${name}, MB: ≤ 1`, bytes(name), 1] as const),
    [
      "deck, rules and debrief in all languages, s: ≤ 60",
      (products[0]?.milliseconds ?? Number.NaN) / 1000,
      60,
    ] as const,
  ];
  return aims
    .filter(([, measured]) => !Number.isNaN(measured))
    .map(([aim, measured, max]) => [aim, measured.toFixed(2), measured <= max ? "met" : "**missed**"]);
}

function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]) => `| ${cells.join(" | ")} |`;
  const rule = head.map((_, index) => (index === 0 ? "---" : "---:"));
  return [head, rule, ...rows].map(line).join("\n");
}
