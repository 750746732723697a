import { message } from "../../cards/text/message.ts";
import { cutCount, sheetCount } from "../paper/sheet-grid.ts";
import { loadShop, shopNames } from "../paper/shop.ts";
import { fileNameFrom } from "../product/file-name.ts";
import type { PaperNeed } from "../product/guide-kit.ts";
import type { Built, Job, Kind, PdfDraft } from "../product/kind.ts";
import { type PrintOptions, withOptions } from "../product/options.ts";
import { readSheetWords } from "../sheet-notes/sheet-words.ts";
import { hyphenateFaces } from "../typesetting/soft-hyphens.ts";
import { PrintFailure, type PrintFinding, type RequestFinding } from "../vocabulary/print-failure.ts";
import type { Sources } from "../vocabulary/sources.ts";
import type { CardPages } from "./card-pages.ts";
import { withCovers } from "./cover-card.ts";
import { deckDrafts } from "./deck-drafts.ts";
import { type DeckPart, deckParts, frontsOf } from "./deck-side.ts";
import { mediumOf } from "./medium.ts";
import { cardAddresses, hintWithoutCodes } from "./public-url.ts";
import { findUnknownCards, selectCards, selectionName } from "./select-cards.ts";
import { setCards } from "./set-cards.ts";

/** Cards with their backs, on sheets or one a page. */
export const deckKind: Kind = {
  takes: [
    ...(["deck", "kind", "cards", "sectors", "causes", "together", "withoutCover", "paper", "shop", "colour"] as const),
    ...(["duplex", "backOffset", "backBleed", "publicUrl"] as const),
  ],
  needs: ["kind", "together", "paper", "colour", "backOffset", "backBleed"],
  papers: ["sheet", "fold", "single"],
  drawsCodes: true,
  choices: (option, { print }) =>
    option === "shop" ? shopNames(print).filter((name) => loadShop(print, name).shop.takes === "pdf") : undefined,
  // That it takes pictures is said below.
  accepts: (option, value, { print }) => option === "shop" && shopNames(print).includes(value),
  findFaults: (options, sources) => [
    ...findPictureShop(options, sources.print),
    ...findUnknownCards(sources.deckIn(sources.languages()[0] ?? ""), options),
    ...findSheetOptions(options, sources.print),
  ],
  paperNeed,
  build,
};

function paperNeed(given: PrintOptions, language: string, sources: Sources): PaperNeed | undefined {
  const options = withOptions(given, "together");
  const { layout } = mediumOf(options, sources.print);
  if (layout.layout === "single") return undefined;
  const deck = selectCards(sources.deckIn(language), options);
  const plain = deckParts(deck, () => undefined, options.together);
  const parts = withCovers(plain, { options, sources, language, grid: layout });
  const sheets = parts.reduce((sum, part) => sum + sheetCount(frontsOf(part).length, layout), 0);
  return { sheets, cuts: sheets * cutCount(layout) };
}

function findPictureShop({ shop }: PrintOptions, print: string): RequestFinding[] {
  if (shop === undefined || loadShop(print, shop).shop.takes === "pdf") return [];
  return [["shop", message("shop-of-pictures", { shop })]];
}

/** What only makes sense where several cards share a sheet. */
function findSheetOptions(options: PrintOptions, print: string): RequestFinding[] {
  const { layout, name: medium } = mediumOf(options, print);
  const { backOffset, backBleed = 0, duplex } = options;
  const isMoved = backOffset !== undefined && (backOffset.x !== 0 || backOffset.y !== 0);
  if (layout.layout === "sheet") return [];
  const chosen = { duplex: duplex !== undefined, backOffset: isMoved, backBleed: backBleed > 0 };
  return Object.entries(chosen).flatMap(([option, isChosen]): RequestFinding[] =>
    isChosen ? [[option, message("turned-sheets", { medium })]] : [],
  );
}

async function build(job: Job): Promise<Built> {
  const { product, sources, language } = job;
  const options = withOptions(job.options, "kind", "together", "colour", "backOffset", "backBleed");
  const { colour, backBleed, publicUrl = "" } = options;
  const medium = mediumOf(options, sources.print);
  const whole = sources.deckIn(language);
  const addressOf = publicUrl === "" ? () => undefined : cardAddresses(publicUrl, whole, sources);
  const minimumType = Math.max(medium.format.minimumType ?? product.minimumType, medium.minimumType ?? 0);

  // It may still be starting: what is to be set is written meanwhile.
  const browser = job.browser();
  browser.catch(() => undefined);
  const pictures = sources.pictures();
  const defaultColour = medium.colour ?? product.options.colour?.default;
  // What print shops ask for, PDF/X, has no links; on sheets imposing would lose them.
  const linked = medium.layout.layout === "single" && options.shop === undefined;
  const set = (part: DeckPart) => {
    job.stopIfAborted();
    const counts = part.sides.map((side) => `${side.kind} (${side.cards.length})`);
    const covers = part.covers.length > 0 ? [`cover (${part.covers.length})`] : [];
    job.report(`Setting ${[...counts, ...covers].join(", ")}`);
    return setCards(browser, part, { format: medium.format, backBleed, minimumType, colour, pictures, linked });
  };
  const draft = (part: DeckPart, cards: CardPages) => {
    const fileName = (side: string) =>
      fileNameFrom(product.fileName, {
        deck: sources.deckId ?? "",
        kind: part.name,
        selection: selectionName(options),
        language,
        medium: medium.name,
        colour: colour === defaultColour ? "" : colour,
        side,
      });
    const { title } = part;
    const words = readSheetWords(sources, language, whole, title);
    const shared = { title, language: whole.language.tag, colour, minimumType, fileName, words, browser };
    return deckDrafts(part, cards, medium, options.backOffset, shared);
  };
  const plain = deckParts(hyphenateFaces(selectCards(whole, options)), addressOf, options.together);
  const grid = medium.layout.layout === "single" ? undefined : medium.layout;
  const parts = withCovers(plain, { options, sources, language, grid });
  return { files: draftsOf(parts, set, draft), hints: publicUrl === "" ? [hintWithoutCodes] : [] };
}

/** The files of all parts: the browser sets them at the same time, and each is finished when it is there. */
async function* draftsOf(
  parts: readonly DeckPart[],
  set: (part: DeckPart) => Promise<CardPages>,
  draft: (part: DeckPart, cards: CardPages) => Promise<PdfDraft[]>,
): AsyncGenerator<PdfDraft> {
  const findings: PrintFinding[] = [];
  const settings = parts.map((part) => {
    /** The cards of the part, or undefined where they have faults. */
    const cards = set(part).catch((error: unknown) => void findings.push(...findingsIn(error)));
    // That it went wrong is told when it is its turn, which may never come.
    cards.catch(() => undefined);
    return { part, cards };
  });
  for (const { part, cards } of settings) {
    const pages = await cards;
    if (pages !== undefined) yield* await draft(part, pages);
  }
  if (findings.length > 0) throw new PrintFailure(findings);
}

function findingsIn(error: unknown): readonly PrintFinding[] {
  if (error instanceof PrintFailure) return error.findings;
  throw error;
}
