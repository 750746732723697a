import { readGuideKits } from "../../../print/catalogue/guide-kits.ts";
import type { Catalogue } from "../../../print/catalogue/request.ts";
import type { PrintKits } from "../../protocol/print-studio.ts";

/** What is printed for each guide, told in `language`. */
export const describeKits = (catalogue: Catalogue, language: string): PrintKits =>
  Object.fromEntries(
    [...readGuideKits(catalogue, language)].map(([guide, { prints }]) => [
      guide,
      prints.map(({ request, need, ...part }) => ({ ...part, ...need, order: orderOf(request) })),
    ]),
  );

const orderOf = (request: object): string =>
  new URLSearchParams(Object.entries(request).map(([name, value]) => [name, String(value)])).toString();
