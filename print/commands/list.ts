import { listDocuments } from "../../workshop-guides/render/documents.ts";
import type { Catalogue } from "../build/request.ts";
import { wordingIn } from "../house/wording.ts";
import { paperNames, readPaper } from "../paper/load-paper.ts";
import { loadShop, shopNames } from "../paper/shop.ts";
import { choicesOf } from "../product/choices.ts";

/** What can be printed, one line each. */
export function commandList({ house, products }: Catalogue): string[] {
  const makersFor = (shop: string) =>
    [...products.values()]
      .filter((loaded) => "shop" in loaded.product.options && choicesOf("shop", loaded, house)?.includes(shop) === true)
      .map(({ product }) => product.name);
  const names = house.languageNames();
  const language = house.languages()[0] ?? "";
  const line = (name: string, text: string, width = 18) => `  ${name.padEnd(width)} ${text}`;
  return [
    "Products",
    ...[...products.values()].map(({ product }) => line(product.name, wordingIn(product.title, language))),
    "Papers",
    ...paperNames(house.print).map((name) => line(name, wordingIn(readPaper(house.print, name).title, language))),
    "Print shops",
    ...shopNames(house.print).map((name) => {
      const { shop, format } = loadShop(house.print, name);
      const size = `${format.width} × ${format.height} mm, ${format.bleed} mm bleed`;
      return line(
        name,
        `${wordingIn(shop.title, language)}: ${size}, ${shop.order}, ${shop.colour}; made by: ${makersFor(name).join(", ")}; as of ${shop.takenOn}`,
      );
    }),
    "Languages",
    ...house.languages().map((id) => line(id, names[id] ?? "")),
    "Guides, rules and handouts",
    ...listDocuments(house.guides).map(({ folder, name, languages }) =>
      line(`${folder}/${name}`, languages.join(", "), 28),
    ),
  ];
}
