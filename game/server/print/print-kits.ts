import { readGuideKits } from "../../../print/catalogue/guide-kits.ts";
import type { Catalogue } from "../../../print/catalogue/request.ts";
import { titlesIn } from "../../../print/typesetting/prose.ts";
import type { PrintKits } from "../../protocol/print-studio.ts";

/** From how many letters a word may be broken in a column of a table on a phone. Not every browser knows where. */
const breakableTitle = 10;

/** What is printed for each guide, told in `language`. */
export function describeKits(catalogue: Catalogue, language: string): PrintKits {
  const broken = titlesIn(catalogue.sources.deckIn(language).language, breakableTitle);
  return Object.fromEntries(
    [...readGuideKits(catalogue, language)].map(([guide, { prints }]) => [
      guide,
      prints.map(({ request, need, title, paper, ...share }) => ({
        title: broken(title),
        ...(paper === undefined ? {} : { paper: broken(paper) }),
        ...{ ...share, ...need, order: orderOf(request) },
      })),
    ]),
  );
}

const orderOf = (request: object): string =>
  new URLSearchParams(Object.entries(request).map(([name, value]) => [name, String(value)])).toString();
