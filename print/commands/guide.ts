import { join } from "node:path";
import { formatFinding } from "../../cards/load/finding.ts";
import { findDocument, listDocuments, loadDocument } from "../../workshop-guides/render/documents.ts";
import { openBrowser } from "../browser/open-browser.ts";
import { cardAddresses } from "../deck/public-url.ts";
import { printGuide } from "../guide/print-guide.ts";
import { writeWholeFile } from "../output/write-whole-file.ts";
import { PrintFailure, UnknownChoice } from "../print-failure.ts";
import { loadDeck } from "./load-deck.ts";

type GuideOptions = Readonly<{ lang: string; out: string; publicUrl: string | undefined }>;

/** Prints one guide, handout or rules and returns what to tell. Throws UnknownChoice or PrintFailure. */
export async function commandGuide(
  name: string | undefined,
  { lang, out, publicUrl = process.env.PUBLIC_URL ?? "" }: GuideOptions,
  house: Readonly<{ root: string }>,
  report: (message: string) => void,
): Promise<string[]> {
  const guides = join(house.root, "workshop-guides");
  const entry = name === undefined ? undefined : findDocument(guides, name).document;
  if (entry === undefined) {
    const valid = listDocuments(guides).map((document) => `${document.folder}/${document.name}`);
    throw new UnknownChoice("guide", name, valid);
  }
  if (!entry.languages.includes(lang)) throw new UnknownChoice("language", lang, entry.languages);

  report("Checking cards and guide");
  const deck = loadDeck(house.root, lang);
  const codes = [...deck.failures, ...deck.measures].map((card) => card.id);
  // Without a public address the cards are named and not linked.
  const addressOf = publicUrl === "" ? () => "" : cardAddresses(publicUrl, codes);
  const { document, findings } = loadDocument(guides, { ...entry, language: lang }, deck, addressOf);
  if (document === undefined) {
    throw new PrintFailure(findings.map((finding) => `workshop-guides/${formatFinding(finding)}`));
  }

  report("Starting the browser");
  const browser = await openBrowser(report);
  const path = join(out, `${entry.kind}-${entry.name}-${lang}.pdf`);
  try {
    report(`Setting ${document.title}`);
    const pdf = await printGuide(browser, document, deck);
    report(`Writing ${path}`);
    await writeWholeFile(path, pdf);
  } finally {
    await browser.close();
  }
  return [path];
}
