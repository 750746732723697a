import { documentTitle, type KitPrint, readGuideKits } from "../../../print/catalogue/guide-kits.ts";
import type { Catalogue } from "../../../print/catalogue/request.ts";
import { readPaper } from "../../../print/paper/load-paper.ts";
import { wordingIn } from "../../../print/vocabulary/wording.ts";
import type { KitPart, PrintKits } from "../../protocol/print-studio.ts";

/** What is printed for each guide, told in `language`. */
export const describeKits = (catalogue: Catalogue, language: string): PrintKits =>
  Object.fromEntries(
    [...readGuideKits(catalogue, language)].map(([guide, prints]) => [
      guide,
      prints.map((print) => describePart(catalogue, print)),
    ]),
  );

function describePart(catalogue: Catalogue, { loaded, language, options, request, ...part }: KitPrint): KitPart {
  const { guide, paper } = options;
  const title = guide === undefined ? undefined : documentTitle(catalogue, guide, language);
  const { per, count, need } = part;
  return {
    title: title ?? wordingIn(loaded.product.title, language),
    ...(paper === undefined ? {} : { paper: wordingIn(readPaper(catalogue.sources.print, paper).title, language) }),
    ...{ per, count, ...need },
    order: new URLSearchParams(Object.entries(request).map(([name, value]) => [name, String(value)])).toString(),
  };
}
