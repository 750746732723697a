import { spawnSync } from "node:child_process";
import { readdirSync, statSync } from "node:fs";
import { writeFile } from "node:fs/promises";
import { join, resolve } from "node:path";
import { openCatalogue } from "../../../print/catalogue/studio.ts";
import { deckParts } from "../../../print/deck/deck-side.ts";
import { backDocument, frontsDocument, layoutScale } from "../../../print/deck/face-document.tsx";
import { cardAddresses } from "../../../print/deck/public-url.ts";
import { loadShop } from "../../../print/paper/shop.ts";
import { hyphenateFaces } from "../../../print/typesetting/soft-hyphens.ts";
import { plainDocument } from "./plain-document.tsx";

export const names = {
  cardFloor: "floor: 128 empty pages of a card's size",
  shopRgb: "ours, shop file, RGB (MB Print)",
  before: "ours before, shop file, RGB (MB Print)",
  shopCmyk: "ours, shop file, CMYK (DriveThru)",
  pagesAlone: "Chromium alone, our pages of the shop file",
  weasyPrint: "WeasyPrint, one card a page",
  sheetFloor: "floor: 16 empty pages of A4",
  sheets: "ours, A4 sheets, RGB",
} as const;

export type ContestantName = (typeof names)[keyof typeof names];

/** A program that prints into a folder of its own, as a whole process. */
export type Contestant = Readonly<{
  name: ContestantName;
  command: string;
  args: readonly string[];
  /** The same pages, empty. */
  floor: ContestantName;
  /** What it wrote, in bytes. */
  written: () => number;
}>;

const compared: readonly ContestantName[] = [names.shopRgb, names.before, names.pagesAlone];

const root = join(import.meta.dirname, "../../..");
const language = "en";
const publicUrl = "https://quartett.example";

/** Card and bleed of MB Print in mm. */
const card = { width: 65, height: 97 };
const sheet = { width: 210, height: 297 };

/** The print command of the release in the folder `top`, as `npm run print` starts it. */
const printOf = (top: string, ...args: readonly string[]) => ({
  command: process.execPath,
  args: [join(resolve(top), "print/start.js"), ...args],
});

export const print = (...args: readonly string[]) => printOf(root, ...args);

/** Node with tsx. */
export const node = (file: string, ...args: readonly (string | number)[]) => ({
  command: process.execPath,
  args: ["--import", "tsx", join(root, file), ...args.map(String)],
});

/** MB of objects that Node may keep while it prints many cards. */
export const maxHeap = 256;

/**
 * Everybody who prints, each into a folder below `folder`. WeasyPrint only where it is installed. Where the folder of an
 * earlier release is given, only the shop file of both and Chromium alone.
 */
export async function contestantsIn(folder: string, before?: string): Promise<Contestant[]> {
  const out = (name: string) => join(folder, name);
  const empty = (name: string, pages: number, { width, height }: typeof card) =>
    node("tests/bench/print/print-empty-pages.ts", pages, width, height, out(`${name}/empty.pdf`));
  const deckOf = (top: string, name: string, ...options: string[]) =>
    printOf(top, "deck", ...options, "--lang", language, "--public-url", publicUrl, "--out", out(name));
  const deck = (name: string, ...options: string[]) => deckOf(root, name, ...options);
  const shopRgb = ["--shop", "mbprint", "--colour", "rgb"];
  const pages = await ownPages(folder);
  const page = out("cards.html");
  await writeFile(page, plainDocument(openCatalogue(root).sources, language, publicUrl));
  const contestants = [
    { name: names.cardFloor, floor: names.cardFloor, folder: "floor", ...empty("floor", 128, card) },
    {
      name: names.shopRgb,
      floor: names.cardFloor,
      folder: "rgb",
      ...deck("rgb", ...shopRgb),
    },
    ...(before === undefined
      ? []
      : [{ name: names.before, floor: names.cardFloor, folder: "before", ...deckOf(before, "before", ...shopRgb) }]),
    { name: names.shopCmyk, floor: names.cardFloor, folder: "cmyk", ...deck("cmyk", "--shop", "drivethru") },
    {
      name: names.pagesAlone,
      floor: names.cardFloor,
      folder: "alone",
      ...node("tests/bench/print/print-pages-alone.ts", out("alone"), 1 / layoutScale, ...pages),
    },
    {
      name: names.weasyPrint,
      floor: names.cardFloor,
      folder: "weasyprint",
      command: "weasyprint",
      args: ["--quiet", page, out("weasyprint/cards.pdf")],
    },
    { name: names.sheetFloor, floor: names.sheetFloor, folder: "a4-floor", ...empty("a4-floor", 16, sheet) },
    { name: names.sheets, floor: names.sheetFloor, folder: "a4", ...deck("a4", "--paper", "a4") },
  ];
  return contestants
    .filter(({ name }) => before === undefined || compared.includes(name))
    .filter(({ name }) => name !== names.weasyPrint || weasyPrintVersion() !== undefined)
    .map(({ folder: own, ...contestant }) => ({ ...contestant, written: () => bytesIn(out(own)) }));
}

/** The pages that make the shop file, as the studio hands them to the browser: paths of HTML files. */
async function ownPages(folder: string): Promise<string[]> {
  const { sources } = openCatalogue(root);
  const { format } = loadShop(sources.print, "mbprint");
  const deck = sources.deckIn(language);
  const parts = deckParts(hyphenateFaces(deck), cardAddresses(publicUrl, deck, sources), false);
  const pages = parts.flatMap((part) => [
    frontsDocument(part, format, "rgb", sources.pictures()),
    ...part.sides.map((side) => backDocument(side, format, "rgb")),
  ]);
  return Promise.all(
    pages.map(async (html, index) => {
      const file = join(folder, `page-${index}.html`);
      await writeFile(file, html);
      return file;
    }),
  );
}

/** The version of the WeasyPrint that is installed; undefined where none is. */
export function weasyPrintVersion(): string | undefined {
  const { status, stdout } = spawnSync("weasyprint", ["--version"], { encoding: "utf8" });
  return status === 0 ? stdout.trim() : undefined;
}

/** Bytes of the files in a folder. */
export const bytesIn = (folder: string): number =>
  readdirSync(folder).reduce((sum, file) => sum + statSync(join(folder, file)).size, 0);
