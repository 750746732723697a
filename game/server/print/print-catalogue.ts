import { z } from "zod";
import { choicesOf, languagesOf } from "../../../print/catalogue/choices.ts";
import { documentTitle } from "../../../print/catalogue/guide-kits.ts";
import type { LoadedProduct } from "../../../print/catalogue/load-products.ts";
import type { Catalogue } from "../../../print/catalogue/request.ts";
import { faceLayout } from "../../../print/deck/face-layout.ts";
import { loadPaper, readPaper } from "../../../print/paper/load-paper.ts";
import { loadShop } from "../../../print/paper/shop.ts";
import { describeOption, formerNames, type OptionName, printOptions } from "../../../print/product/options.ts";
import { PrintFailure } from "../../../print/vocabulary/print-failure.ts";
import type { Sources } from "../../../print/vocabulary/sources.ts";
import { wordingIn } from "../../../print/vocabulary/wording.ts";
import type { PrintCatalogue, PrintChoice, PrintField, PrintMedium } from "../../protocol/print-studio.ts";

/** What only makes sense where several cards share a sheet that is turned. */
const sheetOptions: readonly OptionName[] = ["duplex", "backOffset", "backBleed"];
/** The server gives them itself. */
const hidden: readonly OptionName[] = ["publicUrl"];

/** Everything that can be printed, with words in `language`, as a form needs it; `hasAddress`: codes can be printed. */
export function describeCatalogue(
  { sources, products }: Catalogue,
  language: string,
  hasAddress: boolean,
): PrintCatalogue {
  const names = Object.assign({}, ...decksOf(sources).map((deck) => deck.languageNames()), sources.languageNames());
  return {
    languages: Object.entries<string>(names).map(([id, name]) => ({ id, name })),
    products: [...products.values()].sort(mostOptionsFirst).map((loaded) => ({
      name: loaded.product.name,
      title: wordingIn(loaded.product.title, language),
      description: wordingIn(loaded.product.description, language),
      mediaType: loaded.product.fileName.endsWith(".png") ? ("image/png" as const) : ("application/pdf" as const),
      tagged: loaded.product.tagged,
      lacksCodes: loaded.kind.drawsCodes === true && !hasAddress,
      languages: languagesOf(loaded, sources),
      fields: (Object.keys(loaded.product.options) as OptionName[])
        .filter((name) => !hidden.includes(name) && (name !== "deck" || sources.decks().length > 1))
        .map((name) => describeField(name, loaded, sources, language)),
    })),
  };
}

/** What most people come for has most to choose from. */
const mostOptionsFirst = (a: LoadedProduct, b: LoadedProduct): number =>
  Object.keys(b.product.options).length - Object.keys(a.product.options).length;

/** The parts of a JSON schema that say how a form shows an option. */
const shape = z.object({
  type: z.string(),
  minimum: z.number().optional(),
  maximum: z.number().optional(),
  maxLength: z.number().optional(),
  items: z.object({ type: z.string(), minimum: z.number().optional(), maximum: z.number().optional() }).optional(),
  properties: z
    .object({ x: z.object({ minimum: z.number(), maximum: z.number() }) })
    .optional()
    .catch(undefined),
});

function describeField(name: OptionName, loaded: LoadedProduct, sources: Sources, language: string): PrintField {
  const defaultValue = name === "deck" ? sources.houseDeck() : loaded.product.options[name]?.default;
  const former = formerNames[name];
  const common = {
    ...(former === undefined ? {} : { formerly: former }),
    ...{ name, description: describeOption(name), sheetsOnly: sheetOptions.includes(name) },
    isNeeded: defaultValue === undefined && loaded.product.argument === name,
    ...(defaultValue === undefined ? {} : { default: defaultValue }),
  };
  const choices = choicesOf(name, loaded, sources);
  if (choices !== undefined) {
    const described = choices.map((value) => describeChoice(name, value, loaded, sources, language));
    return { ...common, kind: "choice", choices: described };
  }
  const option = shape.parse(z.toJSONSchema(printOptions.shape[name].unwrap()));
  const { minimum = 0, maximum = 1000, properties } = option;
  if (option.type === "boolean") return { ...common, kind: "switch" };
  if (option.type === "array") {
    const { type, minimum: min = 0, maximum: max = 1000 } = option.items ?? {};
    if (type === "string") return { ...common, kind: "list", of: "text" };
    return { ...common, kind: "list", of: "number", min, max };
  }
  if (properties !== undefined) {
    return { ...common, kind: "offset", min: properties.x.minimum, max: properties.x.maximum };
  }
  if (option.type === "string") return { ...common, kind: "text", max: option.maxLength ?? 200 };
  return { ...common, kind: "number", min: minimum, max: maximum };
}

function describeChoice(
  name: OptionName,
  value: string,
  { kind }: LoadedProduct,
  sources: Sources,
  language: string,
): PrintChoice {
  const languages = kind.languages?.({ [name]: value }, sources);
  const decks = decksWith(name, value, kind, sources);
  const limited = { ...(languages && { languages }), ...(decks && { decks }) };
  if (name === "paper") {
    const { title, formerly } = readPaper(sources.print, value);
    const before = formerly.length === 0 ? {} : { formerly };
    return {
      value,
      title: wordingIn(title, language),
      ...before,
      medium: paperMedium(sources.print, value),
      ...limited,
    };
  }
  if (name === "deck") return { value, ...describeDeck(deckNamed(sources, value), language) };
  if (name === "shop") {
    const { shop } = loadShop(sources.print, value);
    return { value, title: wordingIn(shop.title, language), medium: shopMedium(sources.print, value), ...limited };
  }
  const title = name === "guide" ? documentTitle({ sources }, value, language) : undefined;
  return { value, ...(title === undefined ? {} : { title }), ...limited };
}

/** The decks that have this choice, where some have not. */
function decksWith(name: OptionName, value: string, kind: LoadedProduct["kind"], sources: Sources) {
  const decks = sources.decks();
  const having = decks.filter((id) => {
    const deck = deckNamed(sources, id);
    return deck !== undefined && kind.choices?.(name, deck)?.includes(value) !== false;
  });
  return having.length < decks.length ? having : undefined;
}

/** Its name, in `language` if it speaks that, and the languages it can be printed in; nothing where it has faults. */
function describeDeck(deck: Sources | undefined, language: string): Pick<PrintChoice, "title" | "languages"> {
  if (deck === undefined) return {};
  const languages = deck.languages();
  const spoken = languages.includes(language) ? language : deck.baseLanguage();
  return { title: deck.deckIn(spoken).face.deckName, languages };
}

const decksOf = (sources: Sources): Sources[] => sources.decks().flatMap((id) => deckNamed(sources, id) ?? []);

/** Undefined where its cards are not in order: then the others can be printed all the same. */
function deckNamed(sources: Sources, id: string): Sources | undefined {
  try {
    const deck = sources.of(id);
    deck.languages();
    return deck;
  } catch (error) {
    if (error instanceof PrintFailure) return undefined;
    throw error;
  }
}

function paperMedium(print: string, name: string): PrintMedium {
  const paper = readPaper(print, name);
  if (paper.layout !== "sheet" && paper.layout !== "fold" && paper.layout !== "single") {
    return { layout: paper.layout, sheet: { width: paper.width, height: paper.height } };
  }
  const { format } = loadPaper(print, name);
  const cards = { card: format, face: faceLayout(format) };
  if (paper.layout === "single") return { layout: "single", ...cards };
  const { width, height, columns, rows } = paper;
  const duplex = paper.layout === "sheet" ? { duplex: paper.duplex, isReadyCut: paper.marks === "none" } : {};
  return { layout: paper.layout, sheet: { width, height }, columns, rows, ...duplex, ...cards };
}

function shopMedium(print: string, name: string): PrintMedium {
  const { shop, format } = loadShop(print, name);
  const { order, colour, wants, inkLimit, notes, takenFrom, takenOn } = shop;
  const asked = { ...(wants === undefined ? {} : { wants }), ...(inkLimit === undefined ? {} : { inkLimit }) };
  return {
    ...{ layout: "single", card: format, face: faceLayout(format) },
    shop: { order, colour, ...asked, notes, takenFrom, takenOn },
  };
}
