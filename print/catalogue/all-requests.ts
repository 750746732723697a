import type { OptionName, PrintOptions } from "../product/options.ts";
import { choicesOf, languagesOf } from "./choices.ts";
import type { LoadedProduct } from "./load-products.ts";
import type { Catalogue } from "./request.ts";

export type ProductRequest = Readonly<{ product: string; language: string } & PrintOptions>;

/** A request for everything that the products declare under `all`, in each of their languages; for a deck by its id. */
export function allRequests({ sources: house, products }: Catalogue, deck?: string): ProductRequest[] {
  const sources = deck === undefined ? house : house.of(deck);
  const named = sources.deckId === undefined ? {} : { deck: sources.deckId };
  return [...products.values()].flatMap((loaded) =>
    loaded.product.all
      .flatMap((options) => eachChoice(options, loaded, { sources, products }))
      .flatMap((options) => {
        const languages = loaded.kind.languages?.(options, sources) ?? languagesOf(loaded, sources);
        return languages.map((language) => ({ product: loaded.product.name, language, ...options, ...named }));
      }),
  );
}

/** `options` once for every choice of each option whose value is “each”. */
function eachChoice(
  options: Readonly<Record<string, unknown>>,
  loaded: LoadedProduct,
  { sources }: Catalogue,
): PrintOptions[] {
  return Object.entries(options).reduce<Record<string, unknown>[]>(
    (sets, [name, value]) => {
      const values = value === "each" ? (choicesOf(name as OptionName, loaded, sources) ?? []) : [value];
      return sets.flatMap((set) => values.map((one) => ({ ...set, [name]: one })));
    },
    [{}],
  ) as PrintOptions[];
}
