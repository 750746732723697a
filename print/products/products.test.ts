import { cpSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { loadProducts } from "../catalogue/load-products.ts";
import { tempFolder } from "../fixtures/temp-folder.ts";
import { testCatalogue } from "../fixtures/test-catalogue.ts";
import { paperNames, readPaper } from "../paper/load-paper.ts";
import { loadShop, shopNames } from "../paper/shop.ts";

const root = join(import.meta.dirname, "..");

test("every product, paper and shop has its texts in every language of the cards", () => {
  const languages = [...testCatalogue.sources.languages()].sort();
  const texts = [
    ...[...loadProducts(root).values()].flatMap(({ product }) => [product.title, product.description]),
    ...paperNames(root).map((name) => readPaper(root, name).title),
    ...shopNames(root).map((name) => loadShop(root, name).shop.title),
  ];
  expect(texts.length).toBeGreaterThan(10);
  for (const text of texts) expect(Object.keys(text).sort(), JSON.stringify(text)).toEqual(languages);
});

test("a new product of a known kind is one new file", () => {
  const folder = withProduct("mini", (deck) =>
    deck.replace("paper: { default: a4 }", "paper: { default: a3, choices: [a3] }"),
  );
  expect(loadProducts(folder).get("mini")?.product.options.paper).toEqual({ default: "a3", choices: ["a3"] });
});

test.each([
  ["kind: deck", "kind: cake", /products\/bad\.yaml.*kind: one of .*deck/],
  ["kind: { default: both }", "kind: { default: all }", /options\.kind\.default/],
  ["paper: { default: a4 }", "paper: {}", /options\.paper\.default: deck needs one/],
  ["  shop: {}", "  shop: {}\n  guide: {}", /options\.guide: deck has none/],
  ["  shop: {}", "  shop: {}\n  cake: {}", /cake/],
  ["de: Kartenspiel", "de: Karten☃spiel", /products\/bad\.yaml.*title\.de: .*☃ \(U\+2603\)/],
  ["minimumType: 7", "minimumType: tiny", /minimumType/],
  ['fileName: "', 'fileName: "../', /fileName/],
])("%s → %s is found and named", (from, to, message) => {
  const folder = withProduct("bad", (deck) => deck.replace(from, to));
  expect(() => loadProducts(folder)).toThrow(message);
});

/** A folder print/ with one product more, made of the file of the deck. */
function withProduct(name: string, change: (deck: string) => string): string {
  const folder = tempFolder();
  for (const part of ["papers", "formats", "shops", "products"]) {
    cpSync(join(root, part), join(folder, part), { recursive: true });
  }
  const deck = readFileSync(join(root, "products", "deck.yaml"), "utf8");
  const changed = change(deck);
  expect(changed).not.toBe(deck);
  writeFileSync(join(folder, "products", `${name}.yaml`), changed);
  return folder;
}
