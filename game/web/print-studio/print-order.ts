import type {
  PrintCatalogue,
  PrintChoice,
  PrintField,
  PrintMedium,
  PrintProduct,
} from "../../protocol/print-studio.ts";

/** What is chosen on the page. `options` holds only what was chosen and not what is usual. */
export type PrintOrder = Readonly<{
  product: PrintProduct;
  language: string;
  options: Readonly<Record<string, unknown>>;
}>;

/** Reads a choice from the page's address; what is not there or makes no sense is as usual. */
export function readOrder(
  search: URLSearchParams,
  { products }: PrintCatalogue,
  spoken: string,
): PrintOrder | undefined {
  const product = products.find(({ name }) => name === search.get("product")) ?? products[0];
  if (product === undefined) return undefined;
  const options: Record<string, unknown> = {};
  for (const field of product.fields) {
    const text = search.get(field.name);
    const value = text === null ? undefined : readValue(field, text);
    if (value !== undefined) options[field.name] = value;
    else if (field.kind === "choice" && field.isNeeded) options[field.name] = field.choices[0]?.value;
  }
  if ("shop" in options) delete options.paper;
  const languages = languagesOf(product, options);
  const language = [search.get("language"), spoken].find((id) => id !== null && languages.includes(id)) ?? languages[0];
  const order = { product, language: language ?? spoken, options };
  return { ...order, options: Object.fromEntries(Object.entries(options).filter(([name]) => applies(order, name))) };
}

/** The address of the page for an order. */
export function writeOrder(order: PrintOrder): URLSearchParams {
  const search = new URLSearchParams({ product: order.product.name, language: order.language });
  for (const [name, value] of Object.entries(order.options)) {
    if (applies(order, name)) search.set(name, writeValue(value));
  }
  return search;
}

/** What the server is asked for. */
export const requestOf = ({ product, language, options }: PrintOrder) => ({
  product: product.name,
  language,
  ...options,
});

/** The languages that the product, and what was chosen of it, can be had in. */
export function languagesOf(product: PrintProduct, options: PrintOrder["options"]): readonly string[] {
  const limited = product.fields.flatMap((field) => choiceOf(field, options)?.languages ?? []);
  return limited.length > 0 ? limited : product.languages;
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

/** A list as somebody has typed it. */
export function readList(of: "text" | "number", text: string): readonly (string | number)[] {
  const parts = text.split(/[\s,;]+/).filter((part) => part !== "");
  return of === "text" ? parts : parts.map(Number).filter(Number.isInteger);
}

export const writeValue = (value: unknown): string => {
  if (Array.isArray(value)) return value.join(",");
  if (typeof value === "object" && value !== null) return Object.values(value).join(",");
  return String(value ?? "");
};

function choiceOf(field: PrintField, options: PrintOrder["options"]): PrintChoice | undefined {
  if (field.kind !== "choice") return undefined;
  const value = options[field.name] ?? field.default;
  return field.choices.find((choice) => choice.value === value);
}

function readValue(field: PrintField, text: string): unknown {
  switch (field.kind) {
    case "choice":
      return field.choices.find(({ value, formerly }) => value === text || formerly?.includes(text) === true)?.value;
    case "switch":
      return text === "true" ? true : undefined;
    case "list": {
      const list = readList(field.of, text);
      return list.length === 0 ? undefined : list;
    }
    case "text":
      return text === "" ? undefined : text.slice(0, field.most);
    case "number":
      return isWithin(field, Number(text)) && text !== "" ? Number(text) : undefined;
    case "offset": {
      const [x = Number.NaN, y = Number.NaN] = text.split(",").map(Number);
      return isWithin(field, x) && isWithin(field, y) ? { x, y } : undefined;
    }
  }
}

const isWithin = ({ least, most }: { least: number; most: number }, value: number): boolean =>
  value >= least && value <= most;
