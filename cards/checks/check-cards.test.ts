import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { beforeEach, describe, expect, it, onTestFinished } from "vitest";
import { type Document, parseDocument } from "yaml";
import { deckFolder } from "../fixtures/real-cards.ts";
import { checkCards } from "./check-cards.ts";

/** A copy of the deck's folder, and the folder that holds all decks. */
let root: string;
let cardsFolder: string;

beforeEach(() => {
  cardsFolder = mkdtempSync(join(tmpdir(), "cards-"));
  root = join(cardsFolder, "decks/scheitern");
  cpSync(deckFolder, root, { recursive: true });
  const copy = cardsFolder;
  onTestFinished(() => rmSync(copy, { recursive: true }));
});

const rewrite = (file: string, change: (text: string) => string): void =>
  writeFileSync(join(root, file), change(readFileSync(join(root, file), "utf8")));

/** Changes one file of the copy as somebody with a text editor would. */
const plant = (file: string, change: (yaml: Document) => void): void =>
  rewrite(file, (text) => {
    const yaml = parseDocument(text);
    change(yaml);
    return yaml.toString();
  });

const findings = () => checkCards(cardsFolder).findings;
const finding = (file: string, card: string, field: string | RegExp, expected: RegExp) =>
  expect.objectContaining({
    file: `decks/scheitern/${file}`,
    card,
    field: typeof field === "string" ? field : expect.stringMatching(field),
    expected: expect.stringMatching(expected),
  }) as unknown;

const germanTitle = (file: string, index: number): unknown =>
  parseDocument(readFileSync(join(root, file), "utf8")).getIn(["cards", index, "text", "title"]);
const words = (count: number): string => `${"Wort ".repeat(count - 1)}Ende.`;

const readTranslated = (file: string, language: string): string =>
  readFileSync(join(root, file), "utf8").replace(/^language: .*$/m, `language: ${language}`);

/** A fault a trainer may make in a text editor, and what the check says of it. */
const faults: Record<string, { make: () => void; reported: unknown }> = {
  "a text too long for the face": {
    make: () => plant("failures/A.yaml", (yaml) => yaml.setIn(["cards", 0, "text", "happened"], "x".repeat(121))),
    reported: finding("failures/A.yaml", "A1", "text.happened", /120.*121/),
  },
  "a text too short": {
    make: () => plant("failures/D.en.yaml", (yaml) => yaml.setIn(["cards", "D3", "lesson"], "Ask first.")),
    reported: finding("failures/D.en.yaml", "D3", "lesson", /30.*10/),
  },
  "a story of 90 words": {
    make: () => plant("failures/B.yaml", (yaml) => yaml.setIn(["cards", 1, "text", "story"], words(90))),
    reported: finding("failures/B.yaml", "B2", "text.story", /120 to 200 words, has 90/),
  },
  "a file saved as Windows-1252": {
    make: () =>
      writeFileSync(join(root, "measures/M7.yaml"), readFileSync(join(root, "measures/M7.yaml"), "utf8"), "latin1"),
    reported: finding("measures/M7.yaml", "–", /line \d+/, /save the file as UTF-8/),
  },
  "a text that is read backwards": {
    make: () => rewrite("failures/B.en.yaml", (text) => text.replace("title: ", "title: \u202e")),
    reported: finding("failures/B.en.yaml", "–", /line \d+/, /U\+202E/),
  },
  "a control character behind an escape": {
    make: () => plant("measures/M2.yaml", (yaml) => yaml.setIn(["cards", 1, "text", "title"], "Fragen\u0000stellen")),
    reported: finding("measures/M2.yaml", "M22", "text.title", /U\+0000/),
  },
  "a picture with a control character": {
    make: () => rewrite("pictures/C1.svg", (text) => text.replace("<path", "\u0001<path")),
    reported: finding("pictures/C1.svg", "–", /line \d+/, /U\+0001/),
  },
  "a sign that no font of ours has": {
    make: () =>
      plant("failures/A.en.yaml", (yaml) => yaml.setIn(["cards", "A2", "title"], "Snow ☃ in the server room")),
    reported: finding("failures/A.en.yaml", "A2", "title", /fonts have, not ☃ \(U\+2603\)/),
  },
  "a missing card": {
    make: () => plant("failures/C.yaml", (yaml) => yaml.deleteIn(["cards", 2])),
    reported: finding("failures/C.yaml", "C3", "–", /missing/),
  },
  "a card missing in one language": {
    make: () => plant("measures/M4.en.yaml", (yaml) => yaml.deleteIn(["cards", "M42"])),
    reported: finding("measures/M4.en.yaml", "M42", "–", /missing/),
  },
  "a file missing in one language": {
    make: () => rmSync(join(root, "failures/G.de-simple.yaml")),
    reported: finding("failures/G.de-simple.yaml", "–", "–", /a valid file/),
  },
  "a level that is not the one in the code": {
    make: () => plant("failures/D.yaml", (yaml) => yaml.setIn(["cards", 0, "level"], 2)),
    reported: finding("failures/D.yaml", "D1", "level", /1, as in the code/),
  },
  "an unknown source section": {
    make: () => plant("measures/M3.yaml", (yaml) => yaml.setIn(["cards", 3, "sources"], ["9.9"])),
    reported: finding("measures/M3.yaml", "M34", "sources", /"9\.9"/),
  },
  "a missing picture": {
    make: () => plant("failures/D.yaml", (yaml) => yaml.setIn(["cards", 3, "picture"], "D9.svg")),
    reported: finding("failures/D.yaml", "D4", "picture", /pictures\/D9\.svg/),
  },
  "the main cause among the other causes": {
    make: () => plant("failures/D.yaml", (yaml) => yaml.setIn(["cards", 2, "otherCauses"], [2, 3])),
    reported: finding("failures/D.yaml", "D3", "otherCauses", /other than the main cause/),
  },
  "a title that was not translated": {
    make: () =>
      plant("failures/E.en.yaml", (yaml) => yaml.setIn(["cards", "E2", "title"], germanTitle("failures/E.yaml", 1))),
    reported: finding("failures/E.en.yaml", "E2", "title", /differs from the one in de/),
  },
  "a long sentence in Einfache Sprache": {
    make: () => plant("measures/M5.de-simple.yaml", (yaml) => yaml.setIn(["cards", "M51", "do"], words(19))),
    reported: finding("measures/M5.de-simple.yaml", "M51", "do", /at most 18 words a sentence, not 19/),
  },
  "more on a face than a simple language may tell": {
    make: () => plant("failures/D.de-simple.yaml", (yaml) => yaml.setIn(["cards", "D1", "happened"], "x".repeat(101))),
    reported: finding("failures/D.de-simple.yaml", "D1", "happened", /at most 100 .*101/),
  },
  "a number that only the translation tells": {
    make: () => plant("failures/C.en.yaml", (yaml) => yaml.setIn(["cards", "C2", "title"], "Marked Down 4,711 Times")),
    reported: finding("failures/C.en.yaml", "C2", "title", /in de, where no 4711/),
  },
  "a number told once more than in the base language, in words": {
    make: () => {
      plant("failures/C.yaml", (yaml) =>
        yaml.setIn(["cards", 0, "text", "lesson"], "Es waren siebenunddreißig, und das reichte allen."),
      );
      plant("failures/C.en.yaml", (yaml) =>
        yaml.setIn(["cards", "C1", "lesson"], "Thirty-seven of thirty-seven, which was enough for all."),
      );
    },
    reported: finding("failures/C.en.yaml", "C1", "lesson", /in de, where no 37/),
  },
  "money in a text that is not the card's": {
    make: () =>
      plant("failures/C.yaml", (yaml) =>
        yaml.setIn(["cards", 1, "text", "lesson"], "Das waren 75.000 Euro zu viel, und zwar alle."),
      ),
    reported: finding("failures/C.yaml", "C2", "lesson", /80000 as in values\.money, not 75000/),
  },
  "months in a text that are not the card's": {
    make: () =>
      plant("failures/E.yaml", (yaml) =>
        yaml.setIn(["cards", 0, "text", "lesson"], "Nach einundzwanzig Monaten war alles wieder vorbei."),
      ),
    reported: finding("failures/E.yaml", "E1", "lesson", /20 as in values\.months, not 21/),
  },
  "inhabitants that are not the town's": {
    make: () =>
      plant("failures/E.yaml", (yaml) =>
        yaml.setIn(["cards", 1, "text", "lesson"], "In dem Ort wohnen immerhin 94.000 Menschen."),
      ),
    reported: finding("failures/E.yaml", "E2", "lesson", /95000 as in inhabitants, not 94000/),
  },
  "broken YAML": {
    make: () => rewrite("failures/F.en.yaml", (text) => text.replace("quartet: F", "quartet: F: f")),
    reported: finding("failures/F.en.yaml", "–", "line 2, column 10", /[Nn]ested mappings/),
  },
  "a star that YAML takes for a reference": {
    make: () => rewrite("failures/E.de-simple.yaml", (text) => text.replace(/title: .*/, "title: *wichtig*")),
    reported: finding("failures/E.de-simple.yaml", "–", /./, /wichtig/),
  },
  "an unknown key": {
    make: () => plant("failures/H.yaml", (yaml) => yaml.setIn(["cards", 3, "colour"], "red")),
    reported: finding("failures/H.yaml", "H4", "–", /colour/),
  },
  "an effect that is not in the list": {
    make: () => plant("failures/G.yaml", (yaml) => yaml.setIn(["cards", 1, "effects"], ["bad-luck"])),
    reported: finding("failures/G.yaml", "G2", "effects.0", /digital-divide/),
  },
  "a translation into a language that has no names": {
    make: () => writeFileSync(join(root, "measures/M1.fr.yaml"), readTranslated("measures/M1.en.yaml", "fr")),
    reported: finding("measures/M1.fr.yaml", "–", "language", /languages/),
  },
  "a section of a work nobody knows": {
    make: () => plant("sources.yaml", (yaml) => yaml.setIn(["sections", 4, "work"], "hearsay")),
    reported: finding("sources.yaml", "–", /^sections/, /hearsay/),
  },
  "a letter of ways out that a group of failures has": {
    make: () => plant("deck.yaml", (yaml) => yaml.setIn(["causes", 0, "letter"], "D")),
    reported: finding("deck.yaml", "–", "causes.0.letter", /no group and no other cause .* D$/),
  },
  "a picture of a way out that a language does not tell": {
    make: () => plant("measures/M1.en.yaml", (yaml) => yaml.deleteIn(["cards", "M13", "pictureAlt"])),
    reported: finding("measures/M1.en.yaml", "M13", "pictureAlt", /what the picture M13\.svg shows/),
  },
  "a translation under another language's name": {
    make: () => plant("measures/M8.en.yaml", (yaml) => yaml.set("language", "fr")),
    reported: finding("measures/M8.en.yaml", "–", "language", /the language of the file's name/),
  },
};

/** All of them are found together below; alone, without FULL=1, some of them. */
const alone = Object.entries(faults).filter((_, index) => process.env.FULL === "1" || index % 6 === 0);

describe("a planted fault", () => {
  it("is not there before it is planted", () => {
    expect(findings()).toEqual([]);
  });

  it.each(alone)("is found with file, card and field: %s", (_name, { make, reported }) => {
    make();
    expect(findings()).toContainEqual(reported);
  });

  it("never hides another one: all of them are found in one run", () => {
    for (const { make } of Object.values(faults)) make();
    const found = findings();
    for (const { reported } of Object.values(faults)) expect(found).toContainEqual(reported);
  });
});

describe("files that everything rests on", () => {
  it("the names of the language in which cards are written first are missed", () => {
    rmSync(join(root, "languages/de.yaml"));
    expect(findings()).toContainEqual(finding("languages/de.yaml", "–", /./, /./));
  });

  it("a language file that calls itself otherwise is named", () => {
    plant("languages/en.yaml", (yaml) => yaml.set("language", "eng"));
    expect(findings()).toContainEqual(finding("languages/en.yaml", "–", "language", /en/));
  });

  it("a group that stands twice, and so leaves another out, is named", () => {
    plant("deck.yaml", (yaml) => yaml.setIn(["groups", 1, "code"], "a"));
    expect(findings()).toContainEqual(finding("deck.yaml", "–", /^groups/, /./));
  });

  it("a folder without any cards is reported, not thrown", () => {
    for (const name of ["sources.yaml", "languages", "failures", "measures"]) {
      rmSync(join(root, name), { recursive: true });
    }
    expect(findings()).toContainEqual(finding("sources.yaml", "–", "–", /readable/));
    rmSync(join(root, "deck.yaml"));
    expect(findings().map(({ file }) => file)).toEqual(["decks"]);
  });
});

describe("values out of balance", () => {
  const values = (amounts: [number, number, number, number, number, number]) =>
    Object.fromEntries(
      ["money", "months", "affected", "participation", "technology", "gloss"].map((id, i) => [id, amounts[i]]),
    );

  it("a card beaten by one other card in all six values is named", () => {
    plant("failures/A.yaml", (yaml) => yaml.setIn(["cards", 0, "values"], values([2, 200, 2, 8, 90, 2])));
    plant("failures/B.yaml", (yaml) => yaml.setIn(["cards", 0, "values"], values([3, 199, 3, 7, 89, 3])));
    expect(findings()).toContainEqual(finding("failures/A.yaml", "A1", "values", /not beaten by/));
  });

  it("a value that is the best pick too often is named", () => {
    for (const letter of ["A", "B", "C"]) {
      plant(`failures/${letter}.yaml`, (yaml) => {
        for (const index of [0, 1, 2, 3]) yaml.setIn(["cards", index, "values", "money"], 60_000 + index);
      });
    }
    expect(findings()).toContainEqual(finding("deck.yaml", "–", "values", /money is the best pick on 10–25 %/));
  });

  it("is found although another card has a fault in its text", () => {
    plant("failures/A.yaml", (yaml) => yaml.setIn(["cards", 0, "values"], values([2, 200, 2, 8, 90, 2])));
    plant("failures/E.en.yaml", (yaml) => yaml.setIn(["cards", "E2", "title"], "x".repeat(41)));
    const cards = findings().map(({ card, field }) => `${card} ${field}`);
    expect(cards).toEqual(expect.arrayContaining(["A1 values", "E2 title"]));
  });
});
