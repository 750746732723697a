import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, onTestFinished, test } from "vitest";
import { checkCards } from "../checks/check-cards.ts";
import { deckFolder } from "../fixtures/real-cards.ts";
import { tellFinding } from "../load/finding.ts";
import { messageLanguages } from "../text/message.ts";
import { readDrawing } from "./drawing.ts";

const hostile = join(import.meta.dirname, "hostile");
/** What each of the files in hostile/ is refused for. */
const reasons: Readonly<Record<string, string>> = {
  script: "<script>",
  handler: "onload",
  "foreign-use": "<use>",
  "old-use": "xlink:href",
  image: "<image>",
  "foreign-object": "<foreignObject>",
  "style-import": "<style>",
  "style-attribute": "style",
  "style-position": "style",
  paint: "fill",
  "escaped-paint": "fill",
  filter: "filter",
  link: "<a>",
  animation: "<set>",
  entities: "<!ENTITY>",
  "own-file": "<!ENTITY>",
  stylesheet: "<?…?>",
  "left-behind": "<img>",
  "inside-out": "<p>",
  page: "<p>",
  "two-drawings": "",
};

test.each(readdirSync(hostile).map((file) => file.replace(/\.svg$/, "")))("%s is refused and says why", (name) => {
  const { svg, faults } = readDrawing(readFileSync(join(hostile, `${name}.svg`), "utf8"));
  expect(svg).toBe("");
  const found = faults.map(({ code, values }) => (code === "drawing-root" ? "" : values.found));
  expect(found).toContain(reasons[name]);
});

test("elements within each other by the ten thousands are refused", () => {
  const { faults } = readDrawing(`<svg viewBox="0 0 1 1">${"<g>".repeat(50_000)}</svg>`);
  expect(faults.map(({ code }) => code)).toEqual(["unreadable"]);
});

test("the check names file and card, and what was found, in every language", () => {
  const root = mkdtempSync(join(tmpdir(), "hostile-"));
  onTestFinished(() => rmSync(root, { recursive: true }));
  cpSync(join(import.meta.dirname, "../../tests/decks/bauhof"), join(root, "decks/bauhof"), { recursive: true });
  cpSync(join(hostile, "handler.svg"), join(root, "decks/bauhof/pictures/depot.svg"));
  const { findings } = checkCards(root, "bauhof");
  expect(findings).toMatchObject([{ file: "decks/bauhof/pictures/depot.svg", code: "drawing-shapes" }]);
  for (const language of messageLanguages) {
    for (const finding of findings) expect(tellFinding(finding, language)).toMatch(/depot\.svg.*Bauhof-\d+.*onload/);
  }
});

/** The same drawing, however its file is laid out. */
const bare = (svg: string): string =>
  svg
    .replace(/<!--[\s\S]*?-->/g, "")
    .replace(/\s+(?=\/?>)|>\s+(?=<)/g, (blank) => blank.trim())
    .replace(/\s+/g, " ")
    .trim();

test("our own drawings lose nothing but their comments", () => {
  const folder = join(deckFolder, "pictures");
  for (const file of readdirSync(folder)) {
    const source = readFileSync(join(folder, file), "utf8");
    const { svg, faults } = readDrawing(source);
    expect(faults, file).toEqual([]);
    expect(bare(svg), file).toBe(bare(source));
  }
});

test("what drawing programs leave for themselves goes without a word", () => {
  const source = `<?xml version="1.0" encoding="UTF-8"?>
<!DOCTYPE svg PUBLIC "-//W3C//DTD SVG 1.1//EN" "http://www.w3.org/Graphics/SVG/1.1/DTD/svg11.dtd">
<svg xmlns="http://www.w3.org/2000/svg" xmlns:inkscape="http://www.inkscape.org/namespaces/inkscape" version="1.1"
  viewBox="0 0 650 200"><title>Depot</title><metadata id="m"><rdf:RDF/></metadata><sodipodi:namedview id="n"/>
  <path id="p" inkscape:label="Roof" style="fill:#ffffff;stroke-width:6;-inkscape-stroke:none" d="M0 0h9"/></svg>`;
  expect(readDrawing(source)).toEqual({
    svg: expect.stringMatching(
      /^<svg xmlns="http:\/\/www\.w3\.org\/2000\/svg" viewBox="0 0 650 200">\s*<path style="fill:#ffffff;stroke-width:6;-inkscape-stroke:none" d="M0 0h9"\/><\/svg>$/,
    ),
    faults: [],
  });
});
