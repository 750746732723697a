import { describe, expect, it } from "vitest";
import type { PrintCatalogue, PrintField, PrintProduct } from "../../protocol/print-studio.ts";
import { applies, chosenValue, languagesOf, mediumOf, readOrder, requestOf, writeOrder } from "./print-order.ts";

const common = { description: "", isNeeded: false, sheetsOnly: false };
const shop = { order: "two-files", colour: "cmyk", notes: [], takenFrom: [], takenOn: "2026-01-01" };
const fields: readonly PrintField[] = [
  {
    ...common,
    name: "deck",
    kind: "choice",
    default: "house",
    choices: [{ value: "house" }, { value: "small", languages: ["en"] }],
  },
  {
    ...common,
    name: "kind",
    formerly: "deck",
    kind: "choice",
    default: "both",
    choices: [{ value: "failures" }, { value: "both" }],
  },
  { ...common, name: "cards", kind: "list", of: "text" },
  { ...common, name: "causes", kind: "list", of: "number", min: 1, max: 99 },
  { ...common, name: "together", kind: "switch", default: false },
  {
    ...{ ...common, name: "paper", kind: "choice", default: "a4" },
    choices: [
      { value: "a4", formerly: ["a4-before"], medium: { layout: "sheet" } },
      { value: "gutterfold", medium: { layout: "fold" } },
    ],
  },
  { ...common, name: "shop", kind: "choice", choices: [{ value: "mb", medium: { layout: "single", shop } }] },
  { ...common, name: "colour", kind: "choice", default: "rgb", choices: [{ value: "rgb" }, { value: "cmyk" }] },
  { ...common, name: "backOffset", sheetsOnly: true, kind: "offset", min: -10, max: 10 },
  { ...common, name: "backBleed", sheetsOnly: true, kind: "number", min: 0, max: 5 },
];
const product = {
  title: "",
  description: "",
  mediaType: "application/pdf" as const,
  tagged: true,
  lacksCodes: false,
  languages: ["de", "en", "de-simple"],
};
const deck: PrintProduct = { ...product, name: "deck", fields };
const guide: PrintProduct = {
  ...{ ...product, name: "guide" },
  fields: [
    {
      ...{ ...common, name: "guide", isNeeded: true, kind: "choice" },
      choices: [{ value: "stammtisch", languages: ["de", "en"], decks: ["house"] }, { value: "rules" }],
    },
    fields[0] as PrintField,
  ],
};
const catalogue: PrintCatalogue = {
  languages: product.languages.map((id) => ({ id, name: id })),
  products: [deck, guide],
};

function read(address: string, spoken = "de") {
  const order = readOrder(new URLSearchParams(address), catalogue, spoken);
  if (order === undefined) throw new Error("no product");
  return order;
}

describe("the address of the page", () => {
  it.each([
    "product=deck&language=en&cards=A1,M24&causes=1,3&together=true&paper=a4&backOffset=0.5,-0.3&backBleed=1",
    "product=deck&language=de&shop=mb&colour=rgb",
    "product=guide&language=de&guide=rules",
  ])("%s says the same after it was read and written", (address) => {
    expect(decodeURIComponent(writeOrder(read(address)).toString())).toBe(address);
  });

  it("with a paper that has another name now finds it", () => {
    expect(requestOf(read("paper=a4-before&backBleed=1"))).toMatchObject({ paper: "a4", backBleed: 1 });
  });

  it("with what the deck does not have says so, and offers what it has", () => {
    const { options, leftOut, product: shown } = read("product=guide&guide=stammtisch&deck=small");
    expect([options.guide, leftOut]).toEqual(["rules", ["guide=stammtisch"]]);
    expect(shown.fields[0]).toMatchObject({ choices: [{ value: "rules" }] });
    expect(read("product=guide&guide=stammtisch").leftOut).toEqual([]);
  });

  it("with an option that has another name now finds it", () => {
    expect(requestOf(read("product=deck&deck=failures"))).toEqual({
      product: "deck",
      language: "de",
      kind: "failures",
    });
    expect(read("product=deck&deck=failures").leftOut).toEqual([]);
    expect(read("deck=cake").leftOut).toEqual(["deck=cake"]);
    const order = read("product=deck&deck=small&kind=failures");
    expect(requestOf(order)).toEqual({ product: "deck", language: "en", deck: "small", kind: "failures" });
  });

  it("that asks for what nobody can choose has it left out with a word, and the rest is as usual", () => {
    const order = read("product=cake&language=fr&paper=../x&backBleed=&together=perhaps&colour=rgb&colour=cmyk&y=1");
    expect(requestOf(order)).toEqual({ product: "deck", language: "de", colour: "rgb" });
    expect(order.leftOut).toEqual(["product=cake", "language=fr", "together=perhaps", "paper=../x", "colour=cmyk"]);
    expect(order.wrong).toEqual({});
  });

  it("with wrong numbers keeps them as they are for their fields to tell, where the fields are shown", () => {
    const order = read("causes=1,x&backOffset=1,5,2&backBleed=5,1");
    expect(order.options).toEqual({});
    expect(order.wrong).toEqual({ causes: "1,x", backOffset: "1,5,2", backBleed: "5,1" });
    expect(decodeURIComponent(writeOrder(order).toString())).toContain("causes=1,x&backOffset=1,5,2&backBleed=5,1");
    expect(read("paper=gutterfold&backOffset=99,0").wrong).toEqual({});
  });

  it("begins in the language of the page, where the print exists in it", () => {
    expect(read("", "en").language).toBe("en");
    expect(read("product=guide&guide=stammtisch", "de-simple").language).toBe("de");
    expect(languagesOf(guide, { guide: "rules" })).toEqual(product.languages);
  });
});

describe("an order", () => {
  it("for a shop has no paper, no turned sheets, and the shop's colours unless others are chosen", () => {
    const order = read("shop=mb&paper=a4&backBleed=2");
    expect(requestOf(order)).toEqual({ product: "deck", language: "de", shop: "mb" });
    expect(mediumOf(order)?.shop).toEqual(shop);
    const colour = fields.find(({ name }) => name === "colour") ?? fields[0];
    expect(colour && chosenValue(order, colour)).toBe("cmyk");
    expect(colour && chosenValue(read("shop=mb&colour=rgb"), colour)).toBe("rgb");
  });

  it("takes an offset of backs only where sheets are turned", () => {
    expect(applies(read("paper=a4"), "backOffset")).toBe(true);
    expect(applies(read("paper=gutterfold"), "backOffset")).toBe(false);
    expect(applies(read("product=guide"), "backOffset")).toBe(false);
  });

  it("of one guide of several names one", () => {
    expect(requestOf(read("product=guide"))).toEqual({ product: "guide", language: "de", guide: "stammtisch" });
  });
});
