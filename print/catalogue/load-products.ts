import { join } from "node:path";
import { characterFindings } from "../../cards/fonts/character-findings.ts";
import { kept } from "../../cards/load/kept.ts";
import type { Kind } from "../product/kind.ts";
import type { OptionName } from "../product/options.ts";
import { type Product, productFile } from "../product/product.ts";
import { fileNames, readNamedFile } from "../vocabulary/named-files.ts";
import { PrintFailure, type PrintFinding } from "../vocabulary/print-failure.ts";
import { kinds } from "./kinds.ts";

export type LoadedProduct = Readonly<{ product: Product; kind: Kind }>;

const cards = join(import.meta.dirname, "../../cards");
/** All that reads and checks products. */
const sources = [cards, join(import.meta.dirname, "..")];

/**
 * Every product in products/ below `root` (the folder print/); what was read is kept in the folder `keeping`, if there is
 * one. Throws PrintFailure with all findings of all files.
 */
export function loadProducts(root: string, keeping?: string): ReadonlyMap<string, LoadedProduct> {
  const inputs = [join(root, "products"), join(cards, "text")];
  const products = kept({ folder: keeping, name: "products", inputs, sources }, () => readProducts(root));
  return new Map([...products].map(([name, product]) => [name, { product, kind: kindOf(product) }]));
}

function readProducts(root: string): ReadonlyMap<string, Product> {
  const products = new Map<string, Product>();
  const findings: PrintFinding[] = [];
  for (const name of fileNames(root, "products")) {
    try {
      products.set(name, readProduct(root, name));
    } catch (error) {
      if (!(error instanceof PrintFailure)) throw error;
      findings.push(...error.findings);
    }
  }
  if (findings.length > 0) throw new PrintFailure(findings);
  return products;
}

function kindOf({ name, kind: id }: Product): Kind {
  const kind = kinds[id];
  if (kind !== undefined) return kind;
  throw new PrintFailure([`products/${name}.yaml  –  kind: one of ${Object.keys(kinds).join(", ")}`]);
}

function readProduct(root: string, name: string): Product {
  const product: Product = { ...readNamedFile(root, "products", name, productFile), name };
  const report = (faults: readonly string[]) => {
    if (faults.length > 0) throw new PrintFailure(faults.map((fault) => `products/${name}.yaml  –  ${fault}`));
  };
  const kind = kindOf(product);
  const taken = Object.keys(product.options) as OptionName[];
  report([
    // It stands on sheets and in bookmarks.
    ...characterFindings("", { title: product.title }).map(({ field, expected }) => `${field}: ${expected}`),
    ...taken
      .filter((option) => !kind.takes.includes(option))
      .map((option) => `options.${option}: ${product.kind} has none`),
    ...kind.needs
      .filter((option) => product.options[option]?.default === undefined)
      .map((option) => `options.${option}.default: ${product.kind} needs one`),
    ...(product.argument === undefined || taken.includes(product.argument) ? [] : ["argument: one of the options"]),
  ]);
  return product;
}
