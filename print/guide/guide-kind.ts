import { formatFinding } from "../../cards/load/finding.ts";
import { findDocument, listDocuments, loadDocument } from "../../workshop-guides/render/documents.ts";
import { cardAddresses } from "../deck/public-url.ts";
import { fileNameFrom } from "../product/file-name.ts";
import type { Built, Job, Kind } from "../product/kind.ts";
import { PrintFailure, unknownChoice } from "../vocabulary/print-failure.ts";
import { printGuide } from "./print-guide.ts";

const guideNames = (guides: string): string[] => listDocuments(guides).map(({ folder, name }) => `${folder}/${name}`);

/** A guide, handout or rules as an A4 PDF. */
export const guideKind: Kind = {
  takes: ["guide", "publicUrl"],
  needs: [],
  papers: [],
  choices: (option, { guides }) => (option === "guide" ? guideNames(guides) : undefined),
  // A bare name will do where its folder does not matter.
  accepts: (option, value, { guides }) => option === "guide" && findDocument(guides, value).document !== undefined,
  languages: ({ guide = "" }, { guides }) => findDocument(guides, guide).document?.languages,
  findFaults: ({ guide }, { guides }) =>
    guide === undefined ? [unknownChoice("guide", undefined, guideNames(guides))] : [],
  // Longer ones fail the print; how long the others are shows once they are set.
  paperNeed: ({ guide = "" }, _language, { guides }) =>
    findDocument(guides, guide).document?.kind === "handout" ? { sheets: 1, cuts: 0 } : undefined,
  build,
};

async function build({ product, language, options, sources, kitOf, browser, report }: Job): Promise<Built> {
  const entry = findDocument(sources.guides, options.guide ?? "").document;
  if (entry === undefined) throw new PrintFailure([unknownChoice("guide", options.guide, guideNames(sources.guides))]);
  const deck = sources.deckIn(language);
  const { publicUrl = "" } = options;
  // Without a public address the cards are named and not linked.
  const addressOf = publicUrl === "" ? () => "" : cardAddresses(publicUrl, deck, sources);
  const { document, findings } = loadDocument(sources.guides, { ...entry, language }, deck, addressOf);
  if (document === undefined) {
    throw new PrintFailure(findings.map((finding) => `workshop-guides/${formatFinding(finding)}`));
  }
  report(`Setting ${document.title}`);
  const draft = await printGuide(await browser(), document, deck, kitOf(document));
  const fileName = fileNameFrom(product.fileName, { kind: entry.kind, guide: entry.name, language });
  const expected = { ...draft.expected, minimumType: product.minimumType };
  return { files: [{ ...draft, fileName, expected }], hints: [] };
}
