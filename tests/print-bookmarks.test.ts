import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { keptFolder } from "../cards/load/kept.ts";
import { describeCatalogue } from "../game/server/print/print-catalogue.ts";
import { readOrder, requestOf, writeOrder } from "../game/web/print-studio/print-order.ts";
import { resolveRequest } from "../print/catalogue/request.ts";
import { testCatalogue } from "../print/fixtures/test-catalogue.ts";
import { openSources } from "../print/vocabulary/sources.ts";

// What addresses of /drucken held before cards had a kind and decks a name.

const kinds = ["deck=failures", "deck=measures", "deck=both"];
const cards = ["cards=A1,M23", "sectors=A,B", "causes=1,2"];
const colours = ["colour=rgb", "colour=cmyk", "colour=low-ink", "colour=black"];
const backs = ["backOffset=0.5,-0.3", "backBleed=1"];
const sheets =
  "a3 a4-3x3 a4-62x100 a4-landscape a4 avery-c32011 avery-c32015 gutterfold letter-landscape printshop".split(" ");
/** Shops that take PDFs, and those that take pictures. */
const shops = "drivethru longpack mbprint meinspiel-62x100 meinspiel puzzlefactory".split(" ");
const pictureShops = "makeplayingcards printerstudio thegamecrafter".split(" ");
const guides = [
  ...["guides/kompakttraining", "guides/stammtisch", "handouts/kompakttraining", "handouts/stammtisch"],
  ...["rules/supertrumpf", "rules/quartett", "rules/rettungsrunde"],
];
/** Names that were others already then. */
const renamed = new Map([["a4-landscape", "a4-62x100"]]);
const on = (...papers: readonly string[]) => papers.map((paper) => `paper=${paper}`);
const by = (names: readonly string[]) => names.map((shop) => `shop=${shop}`);

const former: Readonly<Record<string, readonly string[]>> = {
  deck: [
    ...kinds,
    ...cards,
    "together=true",
    ...on(...sheets),
    ...by(shops),
    ...colours,
    "duplex=short-edge",
    ...backs,
  ],
  large: [...kinds, ...cards, "together=true", ...on("large-a5"), ...colours],
  pictures: [...kinds, ...cards, ...by(pictureShops)],
  tabletop: [...kinds, ...cards],
  poster: [...kinds, ...on("page-a1-landscape", "page-a2-landscape", "page-a3-landscape"), ...colours],
  box: [...kinds, "cardWeight=300", ...on("page-a4", "page-a3-landscape"), ...colours],
  debrief: [...cards, ...on("booklet-a4", "page-a5"), ...colours],
  rules: [...on("accordion-a4", "page-a4"), ...colours],
  table: [...on("page-a4"), ...colours],
  checklist: [...on("page-a4"), ...colours],
  blank: [...on("page-a4"), ...colours],
  guide: guides.map((guide) => `guide=${guide}`),
  "test-page": on("page-a4", "page-a4-landscape"),
};

const root = join(import.meta.dirname, "..");
const catalogues = {
  "the house deck alone": testCatalogue,
  "other decks beside it": {
    ...testCatalogue,
    sources: openSources(root, undefined, join(root, "tests"), keptFolder(root)),
  },
};

describe.each(Object.entries(catalogues))("with %s, a saved address of", (_, catalogue) => {
  const described = describeCatalogue(catalogue, "de", true);

  it.each(Object.entries(former))("%s still chooses what it did, and can be printed", (product, options) => {
    for (const option of ["", ...options]) {
      for (const language of option === "" ? ["de", "en", "de-simple"] : ["de"]) {
        const address = new URLSearchParams(`product=${product}&language=${language}&${option}`);
        const order = readOrder(address, described, "de");
        if (order === undefined) throw new Error("nothing can be printed");
        expect([option, order.product.name, order.leftOut, order.wrong]).toEqual([option, product, [], {}]);
        const { options: printed } = resolveRequest(requestOf(order), catalogue);
        const [name = "", value] = option.split("=");
        const present = name === "deck" ? "kind" : name;
        const chosen = writeOrder(order).get(present) ?? String(printed[present as keyof typeof printed]);
        if (value !== undefined) expect([option, chosen]).toEqual([option, renamed.get(value) ?? value]);
      }
    }
  });
});

it("what nobody can choose any more is named, and the rest is as it was", () => {
  const address = new URLSearchParams("product=deck&deck=all&paper=a0&cards=A1");
  const order = readOrder(address, describeCatalogue(testCatalogue, "de", true), "de");
  expect(order?.leftOut).toContain("paper=a0");
  expect(order?.options).toEqual({ cards: ["A1"] });
});
