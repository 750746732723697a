import { z } from "zod";
import { messageAt } from "../../cards/load/schema-finding.ts";
import { safeParse } from "../../cards/schema/safe-parse.ts";
import { message } from "../../cards/text/message.ts";
import { presentName } from "../paper/load-paper.ts";
import { loadShop, shopNames } from "../paper/shop.ts";
import { formerNames, listedValues, type OptionName, type PrintOptions, printOptions } from "../product/options.ts";
import { RequestFault, type RequestFinding, unknownChoice, untakenOption } from "../vocabulary/print-failure.ts";
import type { Sources } from "../vocabulary/sources.ts";
import { choicesOf, languagesOf } from "./choices.ts";
import type { LoadedProduct } from "./load-products.ts";

/** What can be asked for: a product, a language, and the options that product takes. */
const printRequest = printOptions.extend({ product: z.string(), language: z.string().optional() });

/** A request that has been checked, with the defaults of its product filled in. */
export type ResolvedRequest = Readonly<{
  loaded: LoadedProduct;
  language: string;
  options: PrintOptions;
  /** With the cards of the deck that is asked for. */
  sources: Sources;
}>;

/** Where requests are checked: what there is, and what can be made of it. */
export type Catalogue = Readonly<{ sources: Sources; products: ReadonlyMap<string, LoadedProduct> }>;

/**
 * Checks a request from outside and fills in defaults. Throws RequestFault with all findings at once; no value of a
 * request is ever used as a path, names are looked up in what the folders list.
 */
export function resolveRequest(asked: unknown, { sources: house, products }: Catalogue): ResolvedRequest {
  const envelope = safeParse(z.looseObject({ product: z.string() }), asked);
  const name = envelope.data?.product;
  const loaded = name === undefined ? undefined : products.get(name);
  if (loaded === undefined) throw new RequestFault([unknownChoice("product", name, [...products.keys()])]);

  const request = withPresentNames(asked as object, loaded, house);
  const { given, language: wanted, findings } = readRequest(request, loaded, house);
  const sources = sourcesOf(given, house);
  const options = withDefaults(given, loaded, sources);
  findings.push(...findUntaken(given, loaded), ...findUnlisted(options, loaded, sources));
  if (given.paper !== undefined && given.shop !== undefined) findings.push(["paper", message("paper-or-shop")]);

  const ofProduct = languagesOf(loaded, sources);
  const languages = (findings.length === 0 ? loaded.kind.languages?.(options, sources) : undefined) ?? ofProduct;
  const language = wanted ?? languages[0] ?? "";
  if (!languages.includes(language)) findings.push(unknownChoice("language", wanted, languages));
  if (findings.length === 0) findings.push(...(loaded.kind.findFaults?.(options, sources) ?? []));
  if (findings.length > 0) throw new RequestFault(findings);
  return { loaded, language, options, sources };
}

/** `request` with options under the names they have now, where a value is none of the option that has the old name now. */
function withPresentNames(request: object, { product }: LoadedProduct, sources: Sources): object {
  const entries = new Map(Object.entries(request));
  for (const [name, former] of Object.entries(formerNames)) {
    const value: unknown = entries.get(former);
    const isFormer = typeof value === "string" && listedValues(name as OptionName)?.includes(value) === true;
    if (!isFormer || entries.has(name) || !(name in product.options) || sources.decks().includes(value)) continue;
    entries.delete(former);
    entries.set(name, value);
  }
  return Object.fromEntries(entries);
}

/**
 * Those of the deck that is asked for; of the house's where that is unknown, which is told with everything else. Throws
 * RequestFault where there is no such deck and none of the house either.
 */
function sourcesOf({ deck }: PrintOptions, house: Sources): Sources {
  if (deck === undefined) return house;
  return house.decks().includes(deck) || house.houseDeck() === undefined ? house.of(deck) : house;
}

/** The readable part of a request, and findings about the rest, so that all are told at once. */
function readRequest(request: unknown, loaded: LoadedProduct, sources: Sources) {
  const issues = Object.entries(request as object).flatMap(([key, value]) => issuesOf(key, value));
  const broken = issues.flatMap((issue) => (issue.code === "unrecognized_keys" ? issue.keys : [issue.path[0]]));
  const entries = Object.entries(request as object).filter(([key]) => !broken.includes(key));
  const { product: _, language, ...asked } = printRequest.partial().parse(Object.fromEntries(entries));
  // The house's own goes without saying: with and without its name it is the same request.
  const { deck, ...rest } = asked;
  const named = deck !== undefined && deck === sources.houseDeck() ? rest : asked;
  const given = named.paper === undefined ? named : { ...named, paper: presentName(sources.print, named.paper) };
  return { given, language, findings: issues.flatMap((issue) => describeIssue(issue, request, loaded, sources)) };
}

/** Field by field: where a schema itself fails at one, the others are still told. */
function issuesOf(key: string, value: unknown): z.core.$ZodIssue[] {
  const { shape } = printRequest;
  const isKnown = (name: string): name is keyof typeof shape => Object.hasOwn(shape, name);
  if (!isKnown(key)) return safeParse(printRequest.partial(), { [key]: undefined }).error?.issues ?? [];
  const { error } = safeParse(shape[key], value);
  return (error?.issues ?? []).map((issue) => ({ ...issue, path: [key, ...issue.path] }));
}

function withDefaults(given: PrintOptions, { product }: LoadedProduct, sources: Sources): PrintOptions {
  const defaults = Object.entries(product.options).flatMap(([name, { default: value }]) =>
    value === undefined ? [] : [[name, value]],
  );
  const options: PrintOptions = { ...(Object.fromEntries(defaults) as PrintOptions), ...given };
  if (given.shop === undefined) return options;
  const { paper, ...rest } = options;
  // A shop prints in its own colours unless somebody chooses.
  const isKnown =
    given.colour === undefined && "colour" in product.options && shopNames(sources.print).includes(given.shop);
  const colour = isKnown ? { colour: loadShop(sources.print, given.shop).shop.colour } : {};
  return { ...rest, ...(given.paper === undefined ? {} : { paper }), ...colour };
}

function findUntaken(given: PrintOptions, { product }: LoadedProduct): RequestFinding[] {
  const taken = Object.keys(product.options);
  const untaken = Object.keys(given).filter((name) => !taken.includes(name));
  return untaken.map((name) => untakenOption(name, product.name, taken));
}

function findUnlisted(options: PrintOptions, loaded: LoadedProduct, sources: Sources): RequestFinding[] {
  return Object.entries(options).flatMap(([key, value]) => {
    const name = key as OptionName;
    // Asked first: to list the choices, all files of shops are read.
    if (typeof value !== "string" || loaded.kind.accepts?.(name, value, sources)) return [];
    const choices = choicesOf(name, loaded, sources);
    return choices === undefined || choices.includes(value) ? [] : [unknownChoice(name, value, choices)];
  });
}

function describeIssue(
  issue: z.core.$ZodIssue,
  request: unknown,
  { product, kind }: LoadedProduct,
  sources: Sources,
): RequestFinding[] {
  const taken = Object.keys(product.options);
  if (issue.code === "unrecognized_keys" && issue.path.length === 0) {
    return issue.keys.map((key) => untakenOption(key, product.name, taken));
  }
  const [name] = issue.path;
  const choices = taken.includes(String(name)) ? choicesOf(name as OptionName, { product, kind }, sources) : undefined;
  return [
    choices === undefined
      ? [issue.path.join("."), messageAt(request, issue)]
      : [String(name), message("one-of", { options: choices.join(", ") })],
  ];
}
