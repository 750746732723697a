import { join } from "node:path";
import { openBrowser } from "../browser/open-browser.ts";
import { deckSides } from "../deck/deck-side.ts";
import { printDeck } from "../deck/print-deck.ts";
import { cardAddresses } from "../deck/public-url.ts";
import { hyphenateFaces } from "../deck/soft-hyphens.ts";
import { writeWholeFile } from "../output/write-whole-file.ts";
import { loadPaper, paperNames } from "../paper/load-paper.ts";
import { PrintFailure, UnknownChoice } from "../print-failure.ts";
import { loadDeck } from "./load-deck.ts";

type DeckOptions = Readonly<{
  paper: string | undefined;
  lang: string;
  out: string;
  publicUrl: string | undefined;
}>;

const fileName = (deck: string, language: string, paper: string): string => `${deck}-${language}-${paper}.pdf`;

/**
 * Prints both decks, one file each, and returns what to tell. Nothing is written unless both are in order.
 * Throws UnknownChoice or PrintFailure.
 */
export async function commandDeck(
  { paper: paperName, lang, out, publicUrl = process.env.PUBLIC_URL ?? "" }: DeckOptions,
  house: Readonly<{ print: string; root: string }>,
  report: (message: string) => void,
): Promise<string[]> {
  if (paperName === undefined) throw new UnknownChoice("--paper", undefined, paperNames(house.print));
  const paper = loadPaper(house.print, paperName);
  report("Checking the cards");
  const deck = loadDeck(house.root, lang);
  const codes = [...deck.failures, ...deck.measures].map((card) => card.id);
  const addressOf = publicUrl === "" ? () => undefined : cardAddresses(publicUrl, codes);

  report("Starting the browser");
  const browser = await openBrowser(report);
  const files: { path: string; pdf: Uint8Array }[] = [];
  const findings: string[] = [];
  try {
    for (const side of deckSides(hyphenateFaces(deck), addressOf)) {
      report(`Setting ${side.cards.length} ${side.kind}`);
      try {
        const pdf = await printDeck(browser, side, paper, join(house.root, "cards", "pictures"));
        files.push({ path: join(out, fileName(side.kind, lang, paper.name)), pdf });
      } catch (error) {
        if (!(error instanceof PrintFailure)) throw error;
        findings.push(...error.findings);
      }
    }
  } finally {
    await browser.close();
  }
  if (findings.length > 0) throw new PrintFailure(findings);
  for (const { path, pdf } of files) {
    report(`Writing ${path}`);
    await writeWholeFile(path, pdf);
  }
  const hint = "Without QR codes: set PUBLIC_URL or --public-url to the address of the game to print them.";
  return [...files.map(({ path }) => path), ...(publicUrl === "" ? [hint] : [])];
}
