import { choicesOf, languagesOf } from "../product/choices.ts";
import type { LoadedProduct } from "../product/load-products.ts";
import type { OptionName, PrintOptions } from "../product/options.ts";
import type { Catalogue } from "./request.ts";

export type ProductRequest = Readonly<{ product: string; language: string } & PrintOptions>;

/** A request for everything that the products declare under `all`, in each of their languages. */
export function allRequests({ house, products }: Catalogue): ProductRequest[] {
  return [...products.values()].flatMap((loaded) =>
    loaded.product.all
      .flatMap((options) => eachChoice(options, loaded, { house, products }))
      .flatMap((options) => {
        const languages = loaded.kind.languages?.(options, house) ?? languagesOf(loaded, house);
        return languages.map((language) => ({ product: loaded.product.name, language, ...options }));
      }),
  );
}

/** `options` once for every choice of each option whose value is “each”. */
function eachChoice(
  options: Readonly<Record<string, unknown>>,
  loaded: LoadedProduct,
  { house }: Catalogue,
): PrintOptions[] {
  return Object.entries(options).reduce<Record<string, unknown>[]>(
    (sets, [name, value]) => {
      const values = value === "each" ? (choicesOf(name as OptionName, loaded, house) ?? []) : [value];
      return sets.flatMap((set) => values.map((one) => ({ ...set, [name]: one })));
    },
    [{}],
  ) as PrintOptions[];
}
