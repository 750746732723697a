import { findDocument, listDocuments, loadDocument } from "../../workshop-guides/render/documents.ts";
import type { PaperNeed } from "../product/kind.ts";
import { type Catalogue, type ResolvedRequest, resolveRequest } from "./request.ts";

/** What is printed for a guide: the request for one copy, and how many of them each table, each person or the room needs. */
export type KitPrint = ResolvedRequest &
  Readonly<{ request: object; per: "table" | "person" | "room"; count: number; need: PaperNeed | undefined }>;

/**
 * What is printed for each guide that exists in `language`, by its name. Throws RequestFault where one asks for what
 * cannot be printed.
 */
export function readGuideKits(catalogue: Catalogue, language: string): ReadonlyMap<string, readonly KitPrint[]> {
  const { sources } = catalogue;
  const kits = new Map<string, readonly KitPrint[]>();
  for (const entry of listDocuments(sources.guides)) {
    if (!entry.languages.includes(language)) continue;
    const { document } = loadDocument(sources.guides, { ...entry, language }, sources.deckIn(language), () => "");
    if (document?.frontMatter.kind !== "guide") continue;
    const prints = document.frontMatter.kit.prints.map(({ product, options: asked, per, count }) => {
      const request = { product, language, ...asked };
      const resolved = resolveRequest(request, catalogue);
      const need = resolved.loaded.kind.paperNeed?.(resolved.options, language, sources);
      return { ...resolved, request, per, count, need };
    });
    kits.set(entry.name, prints);
  }
  return kits;
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
  return loadDocument(sources.guides, { ...entry, language: spoken }, sources.deckIn(spoken), () => "").document?.title;
}
