import type {
  PrintCatalogue,
  PrintChoice,
  PrintField,
  PrintMedium,
  PrintProduct,
} from "../../protocol/print-studio.ts";
import { readField, writeValue } from "./print-values.ts";

/** What is chosen on the page. */
export type PrintOrder = Readonly<{
  product: PrintProduct;
  language: string;
  /** Only what was chosen and is not as usual. */
  options: Readonly<Record<string, unknown>>;
  /** What was typed and makes no sense, by name of the option. While there is any, nothing is printed. */
  wrong: Readonly<Record<string, string>>;
  /** What the address asks for and nobody can choose, such as “paper=a0”. */
  leftOut: readonly string[];
}>;

/** Reads a choice from the page's address; what is not there is as usual. */
export function readOrder(
  address: URLSearchParams,
  { products, languages }: PrintCatalogue,
  spoken: string,
): PrintOrder | undefined {
  const wanted = products.find(({ name }) => name === address.get("product")) ?? products[0];
  if (wanted === undefined) return undefined;
  const product = forDeck(wanted, address.get("deck"));
  const search = withPresentNames(address, product.fields);
  const { options, wrong, leftOut } = readFields(product.fields, search);
  const offered = languagesOf(product, options);
  const language = [search.get("language"), spoken].find((id) => id !== null && offered.includes(id)) ?? offered[0];
  const order = { product, language: language ?? spoken, options, wrong, leftOut };
  const applying = <Value>(values: Readonly<Record<string, Value>>) =>
    Object.fromEntries(Object.entries(values).filter(([name]) => applies(order, name)));
  const unknown = [
    ...unknownIn(search, "product", [product.name]),
    ...unknownIn(
      search,
      "language",
      languages.map(({ id }) => id),
    ),
  ];
  return { ...order, options: applying(options), wrong: applying(wrong), leftOut: [...unknown, ...leftOut] };
}

/** The product with what it has for one deck, the usual one where none of that id is offered. */
function forDeck(product: PrintProduct, asked: string | null): PrintProduct {
  const offer = product.fields.find(({ name }) => name === "deck");
  if (offer?.kind !== "choice") return product;
  const deck = offer.choices.some(({ value }) => value === asked) ? asked : offer.default;
  const fields = product.fields.map((field) =>
    field.kind === "choice"
      ? { ...field, choices: field.choices.filter(({ decks }) => decks?.includes(String(deck)) ?? true) }
      : field,
  );
  return { ...product, fields };
}

/** `address` with options under the names they have now, where a value is none of the option that has the old name now. */
function withPresentNames(address: URLSearchParams, fields: readonly PrintField[]): URLSearchParams {
  const search = new URLSearchParams(address);
  const offers = (field: PrintField | undefined, text: string) =>
    field !== undefined && readField(field, text)?.value !== undefined;
  for (const field of fields) {
    const { name, formerly = name } = field;
    const text = search.get(formerly);
    const present = fields.find((other) => other.name === formerly);
    if (search.has(name) || text === null || !offers(field, text) || offers(present, text)) continue;
    search.delete(formerly);
    search.set(name, text);
  }
  return search;
}

function readFields(fields: readonly PrintField[], search: URLSearchParams) {
  const options: Record<string, unknown> = {};
  const wrong: Record<string, string> = {};
  const leftOut: string[] = [];
  for (const field of fields) {
    const [text = "", ...others] = search.getAll(field.name);
    const read = readField(field, text);
    if (read?.value !== undefined) options[field.name] = read.value;
    else if (field.kind === "choice" && field.isNeeded) options[field.name] = field.choices[0]?.value;
    // What was typed can be mended where it stands; what is only chosen would have no place to stand.
    const isTyped = field.kind !== "choice" && field.kind !== "switch";
    if (read === undefined && isTyped) wrong[field.name] = text;
    const lost = read === undefined && !isTyped ? [text, ...others] : others;
    leftOut.push(...lost.map((value) => `${field.name}=${value}`));
  }
  if ("shop" in options) delete options.paper;
  return { options, wrong, leftOut };
}

const unknownIn = (search: URLSearchParams, name: string, known: readonly string[]): readonly string[] =>
  search
    .getAll(name)
    .filter((value) => !known.includes(value))
    .map((value) => `${name}=${value}`);

/** The address of the page for an order. */
export function writeOrder(order: PrintOrder): URLSearchParams {
  const search = new URLSearchParams({ product: order.product.name, language: order.language });
  for (const [name, value] of Object.entries(order.options)) {
    if (applies(order, name)) search.set(name, writeValue(value));
  }
  for (const [name, text] of Object.entries(order.wrong)) {
    if (applies(order, name)) search.set(name, text);
  }
  return search;
}

/** What the server is asked for, once nothing is wrong. */
export const requestOf = ({ product, language, options }: PrintOrder) => ({
  product: product.name,
  language,
  ...options,
});

/** The languages that the product, and what was chosen of it, can be had in. */
export function languagesOf(product: PrintProduct, options: PrintOrder["options"]): readonly string[] {
  const limits = product.fields.flatMap((field) => {
    const languages = choiceOf(field, options)?.languages;
    return languages === undefined ? [] : [languages];
  });
  const [first = product.languages, ...others] = limits;
  return first.filter((language) => others.every((languages) => languages.includes(language)));
}

/** What it is printed on; undefined where there is nothing to choose. */
export function mediumOf({ product, options }: PrintOrder): PrintMedium | undefined {
  const field = (name: string) => product.fields.find((known) => known.name === name);
  const [shop, paper] = [field("shop"), field("paper")];
  const isForShop = options.shop !== undefined || paper === undefined;
  const choice = (shop && isForShop && choiceOf(shop, options)) || (paper && choiceOf(paper, options));
  return choice?.medium;
}

/** Whether the option means anything for what was chosen. */
export function applies(order: PrintOrder, name: string): boolean {
  const field = order.product.fields.find((known) => known.name === name);
  return field !== undefined && (!field.sheetsOnly || mediumOf(order)?.layout === "sheet");
}

/** The value that counts: the chosen one, what the shop wants, or the usual one. */
export function chosenValue({ product, options }: PrintOrder, field: PrintField): unknown {
  if (options[field.name] !== undefined) return options[field.name];
  const shop = product.fields.find(({ name }) => name === "shop");
  const wanted = shop === undefined ? undefined : choiceOf(shop, options)?.medium?.shop;
  return field.name === "colour" && options.shop !== undefined && wanted !== undefined ? wanted.colour : field.default;
}

function choiceOf(field: PrintField, options: PrintOrder["options"]): PrintChoice | undefined {
  if (field.kind !== "choice") return undefined;
  const value = options[field.name] ?? field.default;
  return field.choices.find((choice) => choice.value === value);
}
