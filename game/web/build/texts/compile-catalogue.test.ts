import { describe, expect, it } from "vitest";
import { compileCatalogue } from "./compile-catalogue.ts";
import type { Catalogue } from "./read-catalogue.ts";

/** What a module of this catalogue exports as `texts`. */
function compiled(catalogue: Catalogue, language = "de"): Record<string, unknown> {
  const code = compileCatalogue(catalogue, language).replace("export const", "const");
  return new Function(`${code}; return texts;`)();
}

const said = (message: string, values: Record<string, unknown>, language?: string) => {
  const { text } = compiled({ text: message }, language);
  return typeof text === "function" ? text(values) : text;
};

describe("a compiled catalogue", () => {
  it("keeps a text without arguments a string, in lists and fields alike", () => {
    const catalogue = { title: "Spiel $ `y` \\", steps: ["eins", { text: "zwei" }] };
    expect(compiled(catalogue)).toEqual(catalogue);
  });

  it("fills in arguments, whatever characters stand around them", () => {
    expect(said("`{name}` $'{'x'}' \\n {count}", { name: "Ada", count: 1200 })).toBe(`\`Ada\` ${"$"}{x} \\n 1200`);
  });

  it.each([
    ["de", 0, "0 Karten"],
    ["de", 1, "1 Karte"],
    ["de-simple", 1, "1 Karte"],
    ["de", 1200, "1.200 Karten"],
    ["en", 1200, "1,200 Karten"],
  ])("counts in %s: %d", (language, count, expected) => {
    expect(said("{count, plural, one {1 Karte} other {# Karten}}", { count }, language)).toBe(expected);
  });

  it("takes an exact number before its category, and has plurals of languages with many", () => {
    const polish = "{n, plural, one {# karta} few {# karty} =2 {dwie karty} many {# kart} other {# karty}}";
    const words = [1, 2, 3, 5].map((n) => said(polish, { n }, "pl"));
    expect(words).toEqual(["1 karta", "dwie karty", "3 karty", "5 kart"]);
  });

  it("counts in order, and chooses by a word", () => {
    expect(said("{n, selectordinal, one {#st} two {#nd} few {#rd} other {#th}}", { n: 22 }, "en")).toBe("22nd");
    expect(said("{end, select, time {vorbei} other {von {who}}}", { end: "time", who: "Ada" })).toBe("vorbei");
    expect(said("{end, select, time {vorbei} other {von {who}}}", { end: "hand", who: "Ada" })).toBe("von Ada");
  });
});
