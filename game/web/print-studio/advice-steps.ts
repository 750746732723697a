import type { PrintMedium, PrintProduct } from "../../protocol/print-studio.ts";
import type { PrintAdviceTexts } from "../texts/print-advice-texts.ts";
import type { PictureName } from "./advice-picture.tsx";

type Words = Readonly<{ title: string; text?: string }>;
/** How one step looks, and what is said; without a text of its own it is about printing both sides. */
type Step = readonly [picture: PictureName | undefined, words: Words];
type Steps = (texts: PrintAdviceTexts) => readonly Step[];

/** What a print is printed on, as far as the advice goes. */
type MediumKind = keyof PrintAdviceTexts["medium"];

const byMedium: Readonly<Record<MediumKind, Steps>> = {
  sheet: ({ shared, medium: { sheet } }) => [
    ["weight", sheet.paper],
    ["actual-size", shared.actualSize],
    ["duplex", shared.duplex],
    ["proof", sheet.proof],
    ["cut", sheet.cut],
    ["pieces", sheet.sort],
    ["cost", sheet.cost],
  ],
  ready: ({ shared, medium: { ready } }) => [
    ["weight", ready.paper],
    ["actual-size", shared.actualSize],
    ["duplex", shared.duplex],
    ["proof", ready.proof],
    ["grid", ready.takeOut],
    ["cost", ready.cost],
  ],
  fold: ({ shared, medium: { fold } }) => [
    ["weight", fold.paper],
    ["actual-size", shared.actualSize],
    [undefined, fold.oneSided],
    ["fold", fold.glue],
    ["cut", fold.cut],
    ["cost", shared.pageCost],
  ],
  single: ({ shared, medium: { single } }) => [
    ["upload", single.file],
    ["weight", single.paper],
    ["proof", single.proof],
    ["cost", shared.shopCost],
  ],
  page: ({ shared, medium: { page } }) => [
    ["weight", page.paper],
    ["actual-size", page.size],
    ["duplex", page.duplex],
    ["cost", shared.pageCost],
  ],
  booklet: ({ shared, medium: { booklet } }) => [
    ["weight", booklet.paper],
    ["actual-size", shared.actualSize],
    ["duplex", shared.duplex],
    ["fold", booklet.fold],
    ["cost", shared.pageCost],
  ],
  accordion: ({ shared, medium: { accordion } }) => [
    ["weight", accordion.paper],
    ["actual-size", shared.actualSize],
    ["duplex", shared.duplex],
    ["fold", accordion.cut],
    ["cost", shared.pageCost],
  ],
  shop: ({ shared, medium: { shop } }) => [
    ["upload", shop.upload],
    ["weight", shop.paper],
    ["proof", shop.proof],
    ["cost", shared.shopCost],
  ],
};

/** Products that need more, or something else, than their paper tells. */
const byProduct: Readonly<Record<keyof PrintAdviceTexts["product"], Steps>> = {
  box: ({ product: { box } }) => [
    ["weight", box.paper],
    ["actual-size", box.actualSize],
    ["score", box.score],
    ["glue", box.glue],
    ["cost", box.cost],
  ],
  poster: ({ product: { poster } }) => [
    ["poster", poster.where],
    ["weight", poster.paper],
    ["actual-size", poster.size],
    ["cost", poster.cost],
  ],
  pictures: ({ product: { pictures } }) => [
    ["download", pictures.download],
    ["upload", pictures.upload],
    ["proof", pictures.proof],
    ["cost", pictures.cost],
  ],
  tabletop: ({ product: { tabletop } }) => [
    ["download", tabletop.download],
    ["screen", tabletop.load],
    ["grid", tabletop.numbers],
    ["cost", tabletop.noPrint],
  ],
  table: ({ product: { table } }) => [
    ["weight", table.paper],
    ["actual-size", table.actualSize],
    ["cut", table.cut],
    ["pieces", table.sort],
    ["cost", table.cost],
  ],
  blank: ({ shared, product: { blank } }) => [
    ["weight", blank.paper],
    ["actual-size", shared.productSize],
    ["duplex", blank.duplex],
    ["cut", blank.write],
    ["cost", blank.cost],
  ],
  checklist: ({ product: { checklist } }) => [
    ["screen", checklist.screen],
    ["duplex", checklist.paper],
    ["cost", checklist.cost],
  ],
  "test-page": ({ shared, product }) => [
    ["weight", product["test-page"].paper],
    ["actual-size", shared.productSize],
    ["duplex", shared.duplex],
    ["needle", product["test-page"].measure],
  ],
  large: ({ product: { large } }) => [
    ["cut", large.cut],
    ["actual-size", large.actualSize],
    ["duplex", large.duplex],
    ["weight", large.paper],
    ["cost", large.cost],
  ],
};

/** The products with advice of their own, by name. */
export const advisedProducts = Object.keys(byProduct);

type Printed = Readonly<{
  product: Pick<PrintProduct, "name" | "tagged">;
  medium: Pick<PrintMedium, "layout" | "isReadyCut" | "shop" | "duplex" | "sheet"> | undefined;
  /** The edge that was chosen, if any. */
  duplex: unknown;
}>;

export type AdviceStep = Readonly<{ title: string; text: string; picture: PictureName | undefined }>;

/** What applies to the product, paper or shop chosen, step by step. */
export function adviceSteps(texts: PrintAdviceTexts, { product, medium, duplex }: Printed): readonly AdviceStep[] {
  const layout = medium?.layout ?? "page";
  const kind: MediumKind = medium?.shop !== undefined ? "shop" : medium?.isReadyCut === true ? "ready" : layout;
  const own = Object.entries(byProduct).find(([name]) => name === product.name)?.[1];
  const isLandscape = medium?.sheet !== undefined && medium.sheet.width > medium.sheet.height;
  const isShortEdge = (duplex ?? medium?.duplex ?? (isLandscape ? "short-edge" : "long-edge")) === "short-edge";
  const steps = (own ?? byMedium[kind])(texts).map(([picture, { title, text }]) => ({
    title,
    text: text ?? texts.duplexBy[isShortEdge ? "short" : "long"],
    picture: picture === "duplex" && isShortEdge ? "duplex-short" : picture,
  }));
  // What is imposed on sheets has lost its tags.
  const canBeRead = product.tagged && ["single", "page"].includes(layout);
  return canBeRead ? [...steps, { ...texts.readAloud, picture: undefined }] : steps;
}
