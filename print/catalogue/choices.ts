import { paperNames } from "../paper/load-paper.ts";
import { shopNames } from "../paper/shop.ts";
import { listedValues, type OptionName } from "../product/options.ts";
import type { Sources } from "../vocabulary/sources.ts";
import type { LoadedProduct } from "./load-products.ts";

/** The values that `option` of a product may have; undefined where they are not a list (numbers, addresses, codes). */
export function choicesOf(
  option: OptionName,
  { product, kind }: LoadedProduct,
  sources: Sources,
): readonly string[] | undefined {
  const narrowed = product.options[option]?.choices;
  if (narrowed !== undefined) return narrowed;
  const own = kind.choices?.(option, sources);
  if (own !== undefined) return own;
  if (option === "deck") return sources.decks();
  if (option === "paper") return paperNames(sources.print, kind.papers);
  if (option === "shop") return shopNames(sources.print);
  return listedValues(option);
}

/** The languages a product can be had in. */
export const languagesOf = ({ product }: LoadedProduct, sources: Sources): readonly string[] =>
  product.languages ?? sources.languages();
