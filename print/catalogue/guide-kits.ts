import { findDocument, type GuideDocument, listDocuments, readHead } from "../../workshop-guides/render/documents.ts";
import { readPaper } from "../paper/load-paper.ts";
import type { GuideKit, KitPart } from "../product/guide-kit.ts";
import { wordingIn } from "../vocabulary/wording.ts";
import { type Catalogue, resolveRequest } from "./request.ts";

/** What is printed for a guide, and the request for one copy. */
type KitPrint = KitPart & Readonly<{ request: object }>;

/**
 * What each guide that exists in `language` needs, by its name. Throws RequestFault where one asks for what cannot be
 * printed.
 */
export function readGuideKits(catalogue: Catalogue, language: string): ReadonlyMap<string, GuideKit<KitPrint>> {
  const { sources } = catalogue;
  const kits = new Map<string, GuideKit<KitPrint>>();
  for (const entry of listDocuments(sources.guides)) {
    if (!entry.languages.includes(language)) continue;
    const frontMatter = readHead(sources.guides, { ...entry, language }, sources.deckIn(language));
    const kit = frontMatter === undefined ? undefined : readGuideKit(catalogue, { frontMatter, language });
    if (kit !== undefined) kits.set(entry.name, kit);
  }
  return kits;
}

/** The same of one document, for another deck than that of the house; undefined where it is no guide. */
export function readGuideKit(
  catalogue: Catalogue,
  { frontMatter, language }: Pick<GuideDocument, "frontMatter" | "language">,
  deck?: string,
): GuideKit<KitPrint> | undefined {
  if (frontMatter.kind !== "guide") return undefined;
  const sources = deck === undefined ? catalogue.sources : catalogue.sources.of(deck);
  const { seats, prints, things } = frontMatter.kit;
  const own = deck === undefined ? {} : { deck };
  return {
    ...{ seats, things },
    prints: prints.map(({ product, options: asked, per, count }) => {
      const request = { product, language, ...asked, ...own };
      const { loaded, options } = resolveRequest(request, catalogue);
      const { guide, paper } = options;
      const title = guide === undefined ? undefined : documentTitle({ sources }, guide, language);
      return {
        title: title ?? wordingIn(loaded.product.title, language),
        ...(paper === undefined ? {} : { paper: wordingIn(readPaper(sources.print, paper).title, language) }),
        ...{ per, count, need: loaded.kind.paperNeed?.(options, language, sources), request },
      };
    }),
  };
}

/** The title of a document, in `language` or else the first it exists in. */
export function documentTitle(
  { sources }: Pick<Catalogue, "sources">,
  name: string,
  language: string,
): string | undefined {
  const entry = findDocument(sources.guides, name).document;
  const spoken = entry?.languages.includes(language) ? language : entry?.languages[0];
  if (entry === undefined || spoken === undefined) return undefined;
  return readHead(sources.guides, { ...entry, language: spoken }, sources.deckIn(spoken))?.title;
}
