import { readdirSync, readFileSync } from "node:fs";
import { basename, join } from "node:path";
import type { FastifyRequest } from "fastify";
import Negotiator from "negotiator";
import * as z from "zod";
import { negotiateLanguage } from "../../../cards/negotiate-language.ts";
import { readPrintedPath } from "../../../cards/printed-path.ts";

/** The folder of the built web app that holds its pages for browsers without JavaScript, a file a language. */
export const staticFolder = "without-script";

const page = z.object({ title: z.string(), html: z.string() });
const file = z.object({
  deck: z.string(),
  tag: z.string(),
  isBase: z.boolean(),
  pages: z
    .record(z.string(), page)
    .transform((pages) => new Map(Object.entries(pages).map(([path, each]) => [inCapitals(path), each]))),
  other: page,
});

/** One page in one language. */
type StaticPage = Readonly<{ tag: string; title: string; html: string }>;

/** For everybody whose browser asks for none of ours, as in the web app. */
const fallbackLanguage = "en";

/** Finds the page that a request asks for, in the language it asks for: of the address, else of the browser. */
export class StaticPages {
  readonly #languages: ReadonlyMap<string, z.infer<typeof file>>;

  /** Throws if `folder`, the built web app, lacks them, or holds others than the build writes. */
  constructor(folder: string) {
    const read = (name: string) => file.parse(JSON.parse(readFileSync(join(folder, staticFolder, name), "utf8")));
    const names = readdirSync(join(folder, staticFolder)).filter((name) => name.endsWith(".json"));
    const languages = names.map((name) => [basename(name, ".json"), read(name)] as const);
    // The one that printed addresses do not name stands first.
    this.#languages = new Map(languages.sort(([, a], [, b]) => Number(b.isBase) - Number(a.isBase)));
  }

  find(request: FastifyRequest): StaticPage {
    const [pathname = "/", search = ""] = request.url.split("?", 2);
    const params = new URLSearchParams(search);
    const printed = readPrintedPath(pathname, [...this.#languages.keys()]);
    const asked = [params.get("lang"), printed?.language].find((id) => this.#languages.has(id ?? ""));
    const known = [...this.#languages].map(([id, { tag }]) => ({ id, tag }));
    const id = asked ?? negotiateLanguage(new Negotiator(request).languages(), known) ?? fallbackLanguage;
    const language = this.#languages.get(id) ?? this.#languages.values().next().value;
    if (language === undefined) throw new Error("the web app was built without any language");
    // Cards of other decks, and of versions that are no more, need JavaScript: never is another card shown in their place.
    const deck = (params.get("deck") ?? printed?.deck ?? language.deck).toUpperCase();
    if (isCard(pathname) && (deck !== language.deck.toUpperCase() || params.has("version"))) {
      return { tag: language.tag, ...language.other };
    }
    const path = pathOf(pathname, printed?.card);
    const part = params.has("solution") ? language.pages.get(`${path}?solution`) : undefined;
    const { title, html } = part ?? language.pages.get(path) ?? language.other;
    return { tag: language.tag, title, html };
  }
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
