import { message } from "../../cards/text/message.ts";
import { readNumber } from "../../cards/text/read-number.ts";
import { type GuideDocument, listDocuments, loadDocument } from "../../workshop-guides/render/documents.ts";
import { readGuideKit } from "../catalogue/guide-kits.ts";
import type { Catalogue } from "../catalogue/request.ts";
import { type Labels, readLabels } from "../guide/labels.ts";
import { planDecks } from "../guide/plan-decks.ts";
import { countFor, type GuideKit, paperFor } from "../product/guide-kit.ts";
import { fileFindings, PrintFailure, RequestFault, unknownChoice, untakenOption } from "../vocabulary/print-failure.ts";
import type { Sources } from "../vocabulary/sources.ts";

const maxTables = 1000;

export type KitChoice = Readonly<{
  guide: string | undefined;
  language?: string | undefined;
  tables?: string | undefined;
  deck?: string | undefined;
  /** What only products take, and is refused. */
  [other: string]: unknown;
}>;

/** What a guide needs for so many tables, line by line, in the language of the guide. */
export function commandKit(choice: KitChoice, catalogue: Catalogue): string[] {
  const { deck } = choice;
  const sources = deck === undefined ? catalogue.sources : catalogue.sources.of(deck);
  const { entry, language, tables } = readChoice(choice, sources);
  const key = { ...entry, language };
  // What a guide tells of cards are those of the house; what it needs is the same with any deck.
  const deckOfHouse = catalogue.sources.deckIn(language);
  const { document, findings } = loadDocument(sources.guides, key, deckOfHouse, () => "", planDecks(sources));
  const kit = document === undefined ? undefined : readGuideKit(catalogue, document, sources.deckId);
  if (document === undefined || kit === undefined) throw new PrintFailure(fileFindings(findings, "workshop-guides/"));
  return kitLines(document, kit, tables, readLabels(sources.print, language).kit);
}

function readChoice(
  { guide, language: wanted, tables: typed = "1", deck: _, ...others }: KitChoice,
  { guides, ...cards }: Sources,
) {
  const faults = Object.keys(others).map((name) => untakenOption(name, "kit", ["deck", "language", "tables"]));
  const tables = readNumber(typed) ?? 0;
  if (!Number.isInteger(tables) || tables < 1 || tables > maxTables)
    faults.push(["tables", message("whole-number-between", { min: 1, max: maxTables })]);
  const known = listDocuments(guides).filter(({ kind }) => kind === "guide");
  const entry = known.find(({ folder, name }) => guide === name || guide === `${folder}/${name}`);
  const names = known.map(({ name }) => name);
  if (entry === undefined) throw new RequestFault([...faults, unknownChoice("guide", guide, names)]);
  const languages = entry.languages.filter((language) => cards.languages().includes(language));
  const language = wanted ?? languages[0] ?? "";
  if (!languages.includes(language)) faults.push(unknownChoice("language", language, languages));
  if (faults.length > 0) throw new RequestFault(faults);
  return { entry, language, tables };
}

function kitLines(document: GuideDocument, kit: GuideKit, tables: number, labels: Labels["kit"]): string[] {
  const { seats, prints, things } = kit;
  const { sheets = labels.unknown, cuts = labels.unknown } = paperFor(kit, tables) ?? {};
  const table = [
    [labels.prints, labels.copies, labels.sheets, labels.cuts],
    ...prints.map(({ title, paper, need, ...share }) => {
      const copies = countFor(share, tables, seats);
      const ofAll = (one: number | undefined) => (one === undefined ? labels.unknown : copies * one);
      return [paper === undefined ? title : `${title} (${paper})`, copies, ofAll(need?.sheets), ofAll(need?.cuts)];
    }),
    [labels.together, "", sheets, cuts],
  ];
  return [
    document.title,
    `${labels.tables.replace("{n}", `${seats}`)}: ${tables}`,
    "",
    ...columns(table),
    "",
    labels.things,
    ...columns(things.map((thing) => [thing.name, countFor(thing, tables, seats)])),
  ];
}

/** The first column to the left, numbers to the right. */
function columns(rows: readonly (readonly (string | number)[])[]): string[] {
  const widths = (rows[0] ?? []).map((_, column) => Math.max(...rows.map((row) => `${row[column]}`.length)));
  return rows.map((row) =>
    row
      .map((cell, column) =>
        column === 0 ? `${cell}`.padEnd(widths[0] ?? 0) : `${cell}`.padStart(widths[column] ?? 0),
      )
      .join("  "),
  );
}
