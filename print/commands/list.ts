import { listDocuments } from "../../workshop-guides/render/documents.ts";
import { choicesOf } from "../catalogue/choices.ts";
import type { Catalogue } from "../catalogue/request.ts";
import { paperNames, readPaper } from "../paper/load-paper.ts";
import { loadShop, shopNames } from "../paper/shop.ts";
import { wordingIn } from "../vocabulary/wording.ts";

/** What can be printed, one line each. */
export function commandList({ sources, products }: Catalogue): string[] {
  const makersFor = (shop: string) =>
    [...products.values()]
      .filter(
        (loaded) => "shop" in loaded.product.options && choicesOf("shop", loaded, sources)?.includes(shop) === true,
      )
      .map(({ product }) => product.name);
  const names = sources.languageNames();
  const language = sources.languages()[0] ?? "";
  const line = (name: string, text: string, width = 18) => `  ${name.padEnd(width)} ${text}`;
  return [
    "Products",
    ...[...products.values()].map(({ product }) => line(product.name, wordingIn(product.title, language))),
    "Decks",
    ...sources.decks().map((id) => line(id, id === sources.houseDeck() ? "where none is named" : "")),
    "Papers",
    ...paperNames(sources.print).map((name) => line(name, wordingIn(readPaper(sources.print, name).title, language))),
    "Print shops",
    ...shopNames(sources.print).map((name) => {
      const { shop, format } = loadShop(sources.print, name);
      const size = `${format.width} × ${format.height} mm, ${format.bleed} mm bleed`;
      return line(
        name,
        `${wordingIn(shop.title, language)}: ${size}, ${shop.order}, ${shop.colour}; made by: ${makersFor(name).join(", ")}; as of ${shop.takenOn}`,
      );
    }),
    "Languages",
    ...sources.languages().map((id) => line(id, names[id] ?? "")),
    "Guides, rules and handouts",
    ...listDocuments(sources.guides).map(({ folder, name, languages }) =>
      line(`${folder}/${name}`, languages.join(", "), 28),
    ),
  ];
}
