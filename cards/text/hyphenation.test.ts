import { expect, test } from "vitest";
import { hyphenationNames, hyphenationOf } from "./hyphenation.ts";

const options = { hyphenChar: "-", minWordLength: 6 };

test("a language takes the patterns it names", () => {
  expect(hyphenationOf("de")?.("Verwaltung", options)).toBe("Ver-wal-tung");
  expect(hyphenationOf("fr")?.("administration", options)).toBe("ad-mi-nis-tra-tion");
  expect(hyphenationNames()).toEqual(expect.arrayContaining(["de", "en-gb", "fr", "hsb", "tr"]));
});

test.each(["none", "xx", "patterns", "../fr", ""])("“%s” hyphenates nothing", (name) => {
  expect(hyphenationOf(name)).toBeUndefined();
});
