import { message } from "../../cards/text/message.ts";
import { findDocument, listDocuments, loadDocument } from "../../workshop-guides/render/documents.ts";
import { cardAddresses } from "../deck/public-url.ts";
import { fileNameFrom } from "../product/file-name.ts";
import type { Built, Job, Kind } from "../product/kind.ts";
import type { PrintOptions } from "../product/options.ts";
import { fileFindings, PrintFailure, type RequestFinding, unknownChoice } from "../vocabulary/print-failure.ts";
import type { Sources } from "../vocabulary/sources.ts";
import { readLabels } from "./labels.ts";
import { planDecks } from "./plan-decks.ts";
import { printGuide } from "./print-guide.ts";

type Entry = ReturnType<typeof listDocuments>[number];

const nameOf = ({ folder, name }: Entry): string => `${folder}/${name}`;

/** Guides lead from one card of the house to the next; handouts and rules take what any deck says. */
const isFor = ({ kind }: Entry, { deckId }: Sources): boolean => deckId === undefined || kind !== "guide";

const languagesOf = ({ languages }: Entry, sources: Sources): readonly string[] =>
  sources.deckId === undefined ? languages : languages.filter((language) => sources.languages().includes(language));

/** Names of all documents that there are for the deck of `sources`, in a language at least. */
const guidesFor = (sources: Sources): string[] =>
  listDocuments(sources.guides)
    .filter((entry) => isFor(entry, sources) && languagesOf(entry, sources).length > 0)
    .map(nameOf);

function faultsOf({ guide }: PrintOptions, sources: Sources): RequestFinding[] {
  if (guide === undefined) return [unknownChoice("guide", undefined, guidesFor(sources))];
  const entry = findDocument(sources.guides, guide).document;
  if (entry === undefined || isFor(entry, sources)) return [];
  const values = { guide: nameOf(entry), deck: sources.deckId ?? "", valid: guidesFor(sources).join(", ") };
  return [["guide", message("guide-of-other-deck", values)]];
}

/** A guide, handout or rules as an A4 PDF. */
export const guideKind: Kind = {
  takes: ["deck", "guide", "publicUrl"],
  needs: [],
  papers: [],
  choices: (option, sources) => (option === "guide" ? guidesFor(sources) : undefined),
  // A bare name will do where its folder does not matter.
  accepts: (option, value, sources) => {
    return option === "guide" && findDocument(sources.guides, value).document !== undefined;
  },
  languages: ({ guide = "" }, sources) => {
    const entry = findDocument(sources.guides, guide).document;
    return entry && languagesOf(entry, sources);
  },
  findFaults: faultsOf,
  // Longer ones fail the print; how long the others are shows once they are set.
  paperNeed: ({ guide = "" }, _language, { guides }) =>
    findDocument(guides, guide).document?.kind === "handout" ? { sheets: 1, cuts: 0 } : undefined,
  build,
};

async function build({ product, language, options, sources, kitOf, browser, report }: Job): Promise<Built> {
  const entry = findDocument(sources.guides, options.guide ?? "").document;
  if (entry === undefined) throw new PrintFailure([unknownChoice("guide", options.guide, guidesFor(sources))]);
  const deck = sources.deckIn(language);
  const { publicUrl = "" } = options;
  // Without a public address the cards are named and not linked.
  const addressOf = publicUrl === "" ? () => "" : cardAddresses(publicUrl, deck, sources);
  const { document, findings } = loadDocument(
    sources.guides,
    { ...entry, language },
    deck,
    addressOf,
    planDecks(sources),
  );
  if (document === undefined) {
    throw new PrintFailure(fileFindings(findings, "workshop-guides/"));
  }
  report(`Setting ${document.title}`);
  const draft = await printGuide(await browser(), document, deck, readLabels(sources.print, language), kitOf(document));
  const fileName = fileNameFrom(product.fileName, {
    deck: sources.deckId ?? "",
    ...{ kind: entry.kind, guide: entry.name, language },
  });
  const expected = { ...draft.expected, minimumType: product.minimumType };
  return { files: [{ ...draft, fileName, expected }], hints: [] };
}
