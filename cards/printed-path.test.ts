import { describe, expect, it, test } from "vitest";
import { printedLanguage, printedPath, readPrintedPath } from "./printed-path.ts";

const languages = ["de", "en", "de-simple"];

describe("the printed path", () => {
  it.each([
    [{ card: "A1", language: "de" }, "/K/A1"],
    [{ card: "M84", language: "en" }, "/K/EN/M84"],
    [{ card: "A1", language: "de-simple" }, "/K/DS/A1"],
    [{ card: "Hof-01", language: "en", deck: "bauhof" }, "/K/EN/BAUHOF/HOF-01"],
    [{ card: "A1", language: "de", deck: "en" }, "/K/DE/EN/A1"],
  ])("of %o is %s, and leads back to it", (printed, path) => {
    expect(printedPath(printed, "de")).toBe(path);
    const { card, language, deck } = printed as { card: string; language: string; deck?: string };
    const read = { card: card.toUpperCase(), language, deck: deck?.toUpperCase() };
    expect(readPrintedPath(path, languages)).toEqual(read);
    expect(readPrintedPath(`${path}/`, languages)).toEqual(read);
  });

  it("may be typed in lower case where it names its language", () => {
    expect(readPrintedPath("/k/en/m84", languages)).toEqual({ card: "M84", language: "en", deck: undefined });
    expect(readPrintedPath("/K/a1", languages)?.card).toBe("A1");
  });

  it.each(["/k/A1", "/K", "/K/", "/K/FR/A1", "/K/EN/X/Y/A1", "/K/A1?x", "/K/M1.1", "/X/EN/A1", "/K//A1", "/"])(
    "%s is none",
    (path) => {
      expect(readPrintedPath(path, languages)).toBeUndefined();
    },
  );

  it.each(["", "M1.1", "Ä1", "A/1", "x".repeat(25)])("refuses the code “%s”", (card) => {
    expect(() => printedPath({ card, language: "en" }, "de")).toThrow("a printed code has 1 to 24");
  });
});

test("each language has a printed code of its own", () => {
  expect(languages.map(printedLanguage)).toEqual(["DE", "EN", "DS"]);
});
