import { readdirSync, readFileSync } from "node:fs";
import { basename, join } from "node:path";
import { pathToFileURL } from "node:url";
import type { FastifyRequest } from "fastify";
import Negotiator from "negotiator";
import * as z from "zod";
import { negotiateLanguage } from "../../../cards/negotiate-language.ts";
import { readPrintedPath } from "../../../cards/printed-path.ts";
import type { LinkPreview } from "../../protocol/app-page.ts";
import type { Operator } from "../../protocol/operator.ts";

/** The folder of the built web app that holds its pages for browsers without JavaScript, a file a language. */
export const staticFolder = "without-script";

const linkPreview = z.object({ site: z.string(), title: z.string(), description: z.string() });
const pagesByPath = z.record(
  z.string(),
  z.object({ title: z.string(), html: z.string(), preview: linkPreview.optional() }),
);
const file = z.object({
  deck: z.string(),
  tag: z.string(),
  isBase: z.boolean(),
  /** What a link says to every page that says nothing of its own: whose addresses nobody else is to read. */
  preview: linkPreview,
  pages: pagesByPath,
  other: pagesByPath.valueType,
});
/** The pages that say who runs this server. */
type DrawOperatorPages = (operator: Operator, language: string) => Promise<unknown>;

type LanguagePages = Readonly<Omit<z.infer<typeof file>, "pages"> & { pages: ReadonlyMap<string, PageText> }>;
type PageText = z.infer<typeof pagesByPath.valueType>;

/** One page in one language. */
type StaticPage = Readonly<{ language: string; tag: string; title: string; html: string; preview: LinkPreview }>;

/** For everybody whose browser asks for none of ours, as in the web app. */
const fallbackLanguage = "en";

/** Finds the page that a request asks for, in the language it asks for: of the address, else of the browser. */
export class StaticPages {
  readonly #languages: ReadonlyMap<string, LanguagePages>;

  private constructor(languages: ReadonlyMap<string, LanguagePages>) {
    this.#languages = languages;
  }

  /** Throws if `folder`, the built web app, lacks them, or holds others than the build writes. */
  static async open(folder: string, operator: Operator): Promise<StaticPages> {
    const place = join(folder, staticFolder);
    const drawing = (await import(pathToFileURL(join(place, "operator-pages.mjs")).href)) as {
      operatorPages: DrawOperatorPages;
    };
    const read = async (name: string) => {
      const id = basename(name, ".json");
      const { pages, ...rest } = file.parse(JSON.parse(readFileSync(join(place, name), "utf8")));
      const all = { ...pages, ...pagesByPath.parse(await drawing.operatorPages(operator, id)) };
      const byPath = new Map(Object.entries(all).map(([path, each]) => [inCapitals(path), each]));
      return [id, { ...rest, pages: byPath }] as const;
    };
    const languages = await Promise.all(
      readdirSync(place)
        .filter((name) => name.endsWith(".json"))
        .map(read),
    );
    // The one that printed addresses do not name stands first.
    return new StaticPages(new Map(languages.sort(([, a], [, b]) => Number(b.isBase) - Number(a.isBase))));
  }

  find(request: FastifyRequest): StaticPage {
    const [pathname = "/", search = ""] = request.url.split("?", 2);
    const params = new URLSearchParams(search);
    const printed = readPrintedPath(pathname, [...this.#languages.keys()]);
    const asked = [params.get("lang"), printed?.language].find((id) => this.#languages.has(id ?? ""));
    const known = [...this.#languages].map(([id, { tag }]) => ({ id, tag }));
    const id = asked ?? negotiated(new Negotiator(request).languages(), known);
    const found = [...this.#languages].find(([each]) => each === id) ?? [...this.#languages][0];
    if (found === undefined) throw new Error("the web app was built without any language");
    const [spoken, language] = found;
    const sent = ({ title, html, preview = language.preview }: PageText) => ({
      ...{ language: spoken, tag: language.tag, title, html, preview },
    });
    // Cards of other decks, and of versions that are no more, need JavaScript: never is another card shown in their place.
    const deck = (params.get("deck") ?? printed?.deck ?? language.deck).toUpperCase();
    if (isCard(pathname) && (deck !== language.deck.toUpperCase() || params.has("version"))) {
      return sent(language.pages.get("/k") ?? language.other);
    }
    const path = pathOf(pathname, printed?.card);
    const part = params.has("solution") ? language.pages.get(`${path}?solution`) : undefined;
    return sent(part ?? nearest(language.pages, path) ?? language.other);
  }
}

/** Whoever takes any language, as programs do that show links in chats, gets that of the house, which stands first. */
function negotiated(wanted: readonly string[], known: readonly Readonly<{ id: string; tag: string }>[]) {
  if (wanted.length === 1 && wanted[0] === "*") return known[0]?.id;
  return negotiateLanguage(wanted, known) ?? fallbackLanguage;
}

/** The page of an address, or of the nearest one above it; the first page stands for itself alone. */
function nearest(pages: ReadonlyMap<string, PageText>, path: string): PageText | undefined {
  if (path === "/") return pages.get(path);
  for (let above = path; above !== ""; above = above.slice(0, above.lastIndexOf("/"))) {
    const page = above === "/" ? undefined : pages.get(above);
    if (page !== undefined) return page;
  }
  return undefined;
}

const isCard = (pathname: string): boolean => /^\/k\//i.test(pathname);

/** Codes of cards may be in lower case, and an address may end with a slash. */
function pathOf(pathname: string, card: string | undefined): string {
  if (card !== undefined) return `/k/${card}`;
  return inCapitals(pathname.replace(/(?<=.)\/$/, ""));
}

/** A path with the code of a card in capitals, as it is compared: decks may write theirs in small letters. */
function inCapitals(path: string): string {
  return path.replace(/^\/k\/[^/?]+(?=$|\?)/, (found) => `/k/${found.slice(3).toUpperCase()}`);
}
