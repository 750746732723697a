import type { Browser } from "puppeteer-core";
import { withCovers } from "../deck/cover-card.ts";
import { type DeckPart, deckParts, frontsOf } from "../deck/deck-side.ts";
import { cardAddresses, hintWithoutCodes } from "../deck/public-url.ts";
import { findUnknownCards, selectCards, selectionName } from "../deck/select-cards.ts";
import { type LoadedShop, loadShop, shopNames } from "../paper/shop.ts";
import { fileNameFrom } from "../product/file-name.ts";
import type { Built, Job, Kind, PlainFile } from "../product/kind.ts";
import { withOptions } from "../product/options.ts";
import { hyphenateFaces } from "../typesetting/soft-hyphens.ts";
import { shootCard, withFaces } from "./shoot-faces.ts";

/** A picture of each card and one of each back, with bleed, as makers of single decks want them uploaded. */
export const picturesKind: Kind = {
  takes: ["deck", "kind", "cards", "sectors", "causes", "withoutCover", "shop", "publicUrl"],
  needs: ["kind", "shop"],
  papers: [],
  drawsCodes: true,
  choices: (option, { print }) =>
    option === "shop" ? shopNames(print).filter((name) => loadShop(print, name).shop.takes === "png") : undefined,
  findFaults: (options, sources) => findUnknownCards(sources.deckIn(sources.languages()[0] ?? ""), options),
  build,
};

async function build(job: Job): Promise<Built> {
  const { product, sources, language } = job;
  const options = withOptions(job.options, "kind", "shop");
  const { publicUrl = "" } = options;
  const loaded = loadShop(sources.print, options.shop);
  const whole = sources.deckIn(language);
  const addressOf = publicUrl === "" ? () => undefined : cardAddresses(publicUrl, whole, sources);
  const plain = deckParts(hyphenateFaces(selectCards(whole, options)), addressOf, false);
  const parts = withCovers(plain, { options, sources, language, grid: undefined });
  const browser = await job.browser();
  const files: PlainFile[] = [];
  for (const part of parts) {
    job.stopIfAborted();
    job.report(`Drawing ${part.title}`);
    const tokens = {
      deck: sources.deckId ?? "",
      kind: part.name,
      selection: selectionName(options),
      language,
      shop: loaded.name,
    };
    const nameOf = (card: string) =>
      fileNameFrom(loaded.shop.names?.[card === "" ? "back" : "front"] ?? product.fileName, {
        ...tokens,
        card: card === "" ? "back" : card,
      });
    files.push(...(await drawPart(browser, part, loaded, job, nameOf)));
  }
  return { files, hints: [...loaded.shop.notes, ...(publicUrl === "" ? [hintWithoutCodes] : [])] };
}

/** The fronts of `part` and its back, whose card has no name. */
function drawPart(
  browser: Browser,
  part: DeckPart,
  { format }: LoadedShop,
  { product, sources }: Job,
  nameOf: (card: string) => string,
): Promise<PlainFile[]> {
  const smallestType = format.minimumType ?? product.minimumType;
  const rules = { format, pictures: sources.pictures(), smallestType };
  return withFaces(browser, part, rules, async (page) => {
    const files: PlainFile[] = [];
    for (const [face, card] of [...frontsOf(part).map(({ code = "cover" }) => code), ""].entries()) {
      const bytes = await shootCard(page, face, format);
      files.push({ fileName: nameOf(card), bytes, mediaType: "image/png" });
    }
    return files;
  });
}
