import type { House } from "../house/house.ts";
import { paperNames } from "../paper/load-paper.ts";
import { shopNames } from "../paper/shop.ts";
import type { LoadedProduct } from "./load-products.ts";
import { listedValues, type OptionName } from "./options.ts";

/** The values that `option` of a product may have; undefined where they are not a list (numbers, addresses, codes). */
export function choicesOf(
  option: OptionName,
  { product, kind }: LoadedProduct,
  house: House,
): readonly string[] | undefined {
  const narrowed = product.options[option]?.choices;
  if (narrowed !== undefined) return narrowed;
  const own = kind.choices?.(option, house);
  if (own !== undefined) return own;
  if (option === "paper") return paperNames(house.print, kind.papers);
  if (option === "shop") return shopNames(house.print);
  return listedValues(option);
}

/** The languages a product can be had in. */
export const languagesOf = ({ product }: LoadedProduct, house: House): readonly string[] =>
  product.languages ?? house.languages();
