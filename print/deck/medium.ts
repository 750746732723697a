import type { CardFormat } from "../paper/card-format.ts";
import { loadPaper } from "../paper/load-paper.ts";
import type { PageOrder } from "../paper/page-order.ts";
import type { CardGrid } from "../paper/sheet-grid.ts";
import { loadShop } from "../paper/shop.ts";
import type { Colour } from "../paper/vocabulary.ts";
import type { PrintOptions } from "../product/options.ts";

type SingleCards = Readonly<{ layout: "single"; order: PageOrder; cropMarks: boolean }>;

/** What cards are printed on: a paper from papers/ or what a shop asks for. */
export type Medium = Readonly<{
  name: string;
  format: CardFormat;
  layout: CardGrid | SingleCards;
  inkLimit?: number | undefined;
  /** Least type in pt, where the shop says. */
  minimumType?: number | undefined;
  /** The same for light type on a dark ground. */
  minimumNegativeType?: number | undefined;
  /** What it is printed in unless somebody chooses. */
  colour?: Colour | undefined;
}>;

/** The shop, or else the paper, that `options` name. Throws RequestFault or PrintFailure like their loaders. */
export function mediumOf({ paper, shop, duplex }: PrintOptions, print: string): Medium {
  if (shop !== undefined) {
    const { shop: asks, format } = loadShop(print, shop);
    return {
      name: shop,
      format,
      layout: { layout: "single", order: asks.order, cropMarks: asks.cropMarks },
      inkLimit: asks.inkLimit,
      minimumType: asks.minimumType?.positive,
      minimumNegativeType: asks.minimumType?.negative,
      colour: asks.colour,
    };
  }
  const { paper: sheet, format, name } = loadPaper(print, paper ?? "");
  if (sheet.layout === "single") return { name, format, layout: { ...sheet, cropMarks: false } };
  return { name, format, layout: sheet.layout === "sheet" ? { ...sheet, duplex: duplex ?? sheet.duplex } : sheet };
}
