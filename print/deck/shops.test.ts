import { PDFDocument } from "@cantoo/pdf-lib";
import { expect, test } from "vitest";
import { buildProduct } from "../catalogue/build-product.ts";
import { inTurn } from "../fixtures/in-turn.ts";
import { textRuns } from "../fixtures/pdf-text.ts";
import { testBrowser } from "../fixtures/test-browser.ts";
import { testCatalogue as catalogue } from "../fixtures/test-catalogue.ts";

const { sources } = catalogue;
const { face } = sources.deckIn("de");

const build = (options: object, language = "de") =>
  buildProduct({ product: "deck", language, ...options }, { catalogue, browser: testBrowser });

/** What stands on each page: the code of a card, or F or M for the back of a failure or a way out. */
async function pagesOf(bytes: Uint8Array): Promise<string> {
  const pages = await textRuns(bytes);
  return pages
    .map((runs) => {
      const texts = runs.map((run) => run.text.trim());
      const code = texts.find((text) => /^(?:[A-H]|[KLNPRSTW])\d$/.test(text));
      const back = texts.includes(face.backFailures) ? "F" : "M";
      return code ?? back;
    })
    .join(" ");
}

const three = { cards: ["A1", "H4", "M23"] };

test.each([
  [
    "meinspiel",
    [65, 97],
    3,
    { "failures-A1-H4-de-meinspiel-fronts.pdf": "A1 H4", "failures-A1-H4-de-meinspiel-backs.pdf": "F F" },
  ],
  [
    "meinspiel-62x100",
    [68, 106],
    3,
    {
      "failures-A1-H4-de-meinspiel-62x100-fronts.pdf": "A1 H4",
      "failures-A1-H4-de-meinspiel-62x100-backs.pdf": "F F",
    },
  ],
  [
    "puzzlefactory",
    [65, 97],
    3,
    { "failures-A1-H4-de-puzzlefactory-fronts.pdf": "A1 H4", "failures-A1-H4-de-puzzlefactory-backs.pdf": "F" },
  ],
  ["mbprint", [65, 97], 3, { "failures-A1-H4-de-mbprint.pdf": "A1 F H4 F" }],
  ["drivethru", [69.85, 95.25], 3.175, { "failures-A1-H4-de-drivethru.pdf": "F A1 F H4" }],
  ["longpack", [65, 97], 3, { "failures-A1-H4-de-longpack.pdf": "A1 H4 F" }],
])(
  "%s gets the size, the files and the order of pages that it asks for",
  async (shop, [width = 0, height = 0], bleed, wanted) => {
    const { files } = await build({ shop, kind: "failures", cards: ["A1", "H4"] });
    const found: Record<string, string> = {};
    for (const { name, bytes } of files) {
      found[name] = await pagesOf(bytes);
      for (const page of (await PDFDocument.load(bytes)).getPages()) {
        expectBox(page.getMediaBox(), [0, 0, width, height]);
        expectBox(page.getBleedBox(), [0, 0, width, height]);
        expectBox(page.getTrimBox(), [bleed, bleed, width - 2 * bleed, height - 2 * bleed]);
      }
    }
    expect(found).toEqual(wanted);
  },
);

test("both decks in one file keep each its back", async () => {
  const inOrder = async (shop: string) => {
    const { files } = await build({ shop, ...three, together: true });
    return Promise.all(files.map(({ bytes }) => pagesOf(bytes)));
  };
  expect(await inOrder("mbprint")).toEqual(["A1 F H4 F W3 M"]);
  expect(await inOrder("longpack")).toEqual(["A1 H4 W3 F M"]);
  expect(await inOrder("meinspiel")).toEqual(["A1 H4 W3", "F F M"]);
});

test("a subset is by code, sector or cause, whatever is named", async () => {
  const names = async (options: object) =>
    (await build({ paper: "printshop", ...options })).files.map(({ name }) => name);
  expect(await names({ sectors: ["B"], kind: "both" })).toEqual(["failures-B-de-printshop.pdf"]);
  const { files } = await build({ paper: "printshop", causes: [3], cards: ["A1"], kind: "measures" });
  expect(await pagesOf(files[0]?.bytes ?? new Uint8Array())).toBe("T1 M T2 M T3 M T4 M");
});

/** With the least room for text, and the language that needs the most; all of both with FULL=1. */
const isFull = process.env.FULL === "1";
const formats = isFull ? ["drivethru", "puzzlefactory", "meinspiel-62x100"] : ["puzzlefactory"];
const tried = isFull ? sources.languages() : ["de-simple"];

test.each(tried.flatMap((language) => formats.map((shop) => [shop, language])))(
  "every card fits the format of %s in %s, type no smaller than it may be",
  async (shop, language) => {
    const { files } = await build({ shop, publicUrl: "https://quartett.example" }, language);
    expect(files.length).toBeGreaterThan(1);
  },
);

function expectBox(box: { x: number; y: number; width: number; height: number }, wanted: readonly number[]): void {
  const found = [box.x, box.y, box.width, box.height].map((points) => (points * 25.4) / 72);
  found.forEach((length, index) => {
    expect(Math.abs(length - (wanted[index] ?? Number.NaN))).toBeLessThan(0.02);
  });
}

// The code takes room from the text, and large cards have the least to spare.
test.each(inTurn(["en", "de", "de-simple"], 0))("large ways out have room for their code in %s", async (language) => {
  const { files } = await build(
    { paper: "large-a5", kind: "measures", publicUrl: "https://quartett.example" },
    language,
  );
  expect(files).toHaveLength(1);
});
