import { message } from "../../cards/text/message.ts";
import { fileNames, readNamedFile } from "../vocabulary/named-files.ts";
import { PrintFailure, RequestFault, unknownChoice } from "../vocabulary/print-failure.ts";
import { type CardFormat, loadFormat } from "./card-format.ts";
import { type CardPaper, type Paper, type PlainPaper, paper } from "./paper.ts";
import { findSheetFaults } from "./sheet-faults.ts";

export type LoadedPaper<Kind extends Paper = CardPaper> = Readonly<{ name: string; paper: Kind; format: CardFormat }>;

/** Names of the files in papers/ below `root` (the folder print/) with one of `layouts`, sorted. */
export const paperNames = (root: string, layouts?: readonly Paper["layout"][]): string[] =>
  fileNames(root, "papers").filter((name) => layouts === undefined || layouts.includes(readPaper(root, name).layout));

/** The name that a paper has now which was once called `name`; `name` itself where there is none. */
export function presentName(root: string, name: string): string {
  const names = fileNames(root, "papers");
  if (names.includes(name)) return name;
  return names.find((other) => readPaper(root, other).formerly.includes(name)) ?? name;
}

/** Reads papers/<name>.yaml. Throws RequestFault if there is no such paper, PrintFailure if the file is wrong. */
export function readPaper(root: string, name: string): Paper {
  const names = fileNames(root, "papers");
  if (!names.includes(name)) throw new RequestFault([unknownChoice("paper", name, names)]);
  return readNamedFile(root, "papers", name, paper);
}

/**
 * Reads the paper for cards papers/<name>.yaml and the card format it names.
 * Throws RequestFault if there is no such paper, PrintFailure with all findings if a file is wrong.
 */
export function loadPaper(root: string, name: string): LoadedPaper {
  const file = `papers/${name}.yaml`;
  const loaded = readPaper(root, name);
  if (!isForCards(loaded)) throw new RequestFault([["paper", message("no-card-paper", { paper: name })]]);
  const format = loadFormat(root, loaded.format, file);
  const faults = loaded.layout === "single" ? [] : findSheetFaults(loaded, format);
  if (faults.length > 0) throw new PrintFailure(faults.map((fault) => `${file}  –  ${fault}`));
  return { name, paper: loaded, format };
}

/** Reads a paper for what is not made of cards. Throws like {@link loadPaper}. */
export function loadPlainPaper(root: string, name: string): PlainPaper {
  const loaded = readPaper(root, name);
  if (isForCards(loaded)) throw new RequestFault([["paper", message("card-paper", { paper: name })]]);
  return loaded;
}

const isForCards = (loaded: Paper): loaded is CardPaper =>
  loaded.layout === "sheet" || loaded.layout === "fold" || loaded.layout === "single";
