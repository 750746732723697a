import { describe, expect, it } from "vitest";
import type { Deck } from "../../cards/deck.ts";
import { plantedRoot, realDecks, realRoot, soundGuide } from "../fixtures/planted.ts";
import { findDocument, listDocuments, loadDocument } from "./documents.ts";

const decks = realDecks();

function deckIn(language: string): Deck {
  const deck = decks.get(language);
  if (deck === undefined) throw new Error(`the cards have no ${language}`);
  return deck;
}

function load(source: string, language = "de", deckLanguage = language) {
  const root = plantedRoot({ [`guides/probe/${language}.md`]: source });
  return loadDocument(root, { kind: "guide", name: "probe", language }, deckIn(deckLanguage), (id) => `/k/${id}`);
}

describe("a sound guide", () => {
  const titleOf = (id: string, language: string) => {
    const { failures, measures } = deckIn(language);
    return [...failures, ...measures].find((card) => card.id === id)?.title;
  };
  const rendered = () => load(soundGuide).document?.html ?? "";

  it("has no findings and carries its front matter", () => {
    const { document, findings } = load(soundGuide);
    expect(findings).toEqual([]);
    expect(document).toMatchObject({ kind: "guide", title: "Probe", minutes: 70, cards: ["A1", "M23"] });
  });

  it("names cards by code and title in the language of the deck, with its quotation marks", () => {
    const html = rendered();
    expect(html).toContain(`<a class="card-link" href="/k/A1">A1\u00a0„${titleOf("A1", "de")}“</a>`);
    expect(html).toContain(`href="/k/M23">M23\u00a0„${titleOf("M23", "de")}“</a>.</td>`);
    expect(load(soundGuide, "en").document?.html).toContain(`A1\u00a0“${titleOf("A1", "en")}”`);
  });

  it("says of a title which language it is in", () => {
    const source = soundGuide.replace("Um 14:30", "Aus :title[Digital Towns]{lang=en-GB}. Um 14:30");
    expect(load(source).document?.html).toContain('Aus <em lang="en-GB">Digital Towns</em>. Um 14:30');
  });

  it("leaves times, ratios and colons within words alone", () => {
    const html = rendered();
    expect(html).toContain("Um 14:30 Uhr kommen Bürger:innen, im Verhältnis 3:1.");
    expect(html).toContain("„Los um 9:15!“");
  });

  it("runs a clock through the plan, past the full hour", () => {
    const html = rendered();
    const clocks = [...html.matchAll(/<td class="plan-clock" data-label="Zeit">(.*?)<\/td>/g)].map(
      ([, clock]) => clock,
    );
    expect(clocks).toEqual(["0:00–0:50", "0:50–1:10"]);
    expect(html).toContain("zusammen 70 Minuten</caption>");
  });

  it("makes the phase the heading of its row and names the column in every cell", () => {
    const html = rendered();
    expect(html).toContain('<th scope="row" class="plan-phase" data-label="Phase">Spiel</th>');
    expect(html).toContain('data-label="Was Sie sagen"');
    expect(html.match(/<th scope="col"/g)).toHaveLength(8);
  });

  it("gives every section its own id", () => {
    const { document } = load(soundGuide);
    expect(document?.headings.map(({ id }) => id)).toEqual(["start", "ablauf", "start-2"]);
    expect(document?.html).toContain('<h2 id="start-2">Start</h2>');
  });

  it("labels boxes, draws boxes to tick and forms to fill in", () => {
    const html = rendered();
    expect(html).toContain('<aside class="tip" role="note"><p class="box-label">Tipp</p>');
    expect(html).toContain('<span class="tick-box" aria-hidden="true"></span> Stühle');
    expect(html).toContain('<span class="tick-box ticked" aria-hidden="true"></span> Karten');
    expect(html).not.toContain("<input");
    expect(html).toMatch(/<table class="form">[\s\S]*<td><\/td>\s*<th scope="col">Fall 1<\/th>/);
    expect(html).toContain('<th scope="row"><strong>Karte</strong></th>');
  });

  it("reads files that Windows has saved", () => {
    expect(load(`\uFEFF${soundGuide.replaceAll("\n", "\r\n")}`)).toEqual(load(soundGuide));
  });
});

describe("a fault in a guide is found, with its line, and nothing is rendered", () => {
  const inText = (text: string) => soundGuide.replace("Ruhe bewahren.", text);
  const inPlan = (text: string) => soundGuide.replace("Alle räumen auf.", text);
  const lineOf = (source: string, text: string) => source.slice(0, source.indexOf(text)).split("\n").length;

  it.each([
    ["wrong sum", soundGuide.replace("minutes: 20", "minutes: 25"), "```plan", /70 minutes .* make 75/],
    ["unknown card", inText("Nur :card[Z9]."), ":card[Z9]", /card of the deck in de.*"Z9"/],
    ["card without code", inText("Nur :card."), ":card.", /card of the deck/],
    ["unknown card in the plan", inPlan("Mit :card[M99]."), "do: Mit", /"M99"/],
    ["missing field", soundGuide.replace("room: Ein Tisch\n", ""), "kind: guide", /this field, it is missing/],
    ["unknown field", soundGuide.replace("room:", "rum: 1\nroom:"), "kind: guide", /rum/],
    ["too few goals", soundGuide.replace(", drei]", "]"), "goals:", /at least 3 entries/],
    [
      "missing field of the plan",
      soundGuide.replace("  say: „Danke.“\n", ""),
      "- minutes: 20",
      /this field, it is missing/,
    ],
    ["a list in a cell", inPlan("'- eins'"), "do: '- eins'", /one paragraph/],
    ["no plan", soundGuide.replace("```plan", "```yaml"), "---", /one ```plan/],
    ["a title without its language", inText("Aus :title[Digital Towns]."), ":title", /with its language/],
    ["a title in no language", inText("Aus :title[Digital Towns]{lang='x y'}."), ":title", /with its language/],
    ["unknown text directive", inText("Eine :karte[A1]."), ":karte", /found :karte/],
    ["unknown box", soundGuide.replace(":::tip", ":::hint"), ":::hint", /found :::hint/],
    ["unknown line directive", inText("::card[A1]"), "::card[A1]", /found ::card/],
    ["box left open", soundGuide.replace("bewahren.\n:::", "bewahren."), ":::tip", /closes this :::tip/],
    ["box with a space", inText("Ja.\n:::\n\n::: caution\nNein."), "::: caution", /without spaces/],
    ["raw HTML", inText("Ein <b>Wort</b>.").replace("</b>", ""), "<b>", /no raw HTML, found <b>/],
    ["a script", inText("<script>alert(1)</script>"), "<script>", /no raw HTML/],
    ["insecure link", inText("Siehe [hier](http://example.org)."), "[hier]", /relative or https/],
    ["script in a link", inText("Siehe [hier](javascript:alert)."), "[hier]", /relative or https/],
    ["a picture", inText("![x](https://example.org/x.png)"), "![x]", /no images/],
    ["a title in the body", soundGuide.replace("## Ablauf", "# Ablauf"), "# Ablauf", /sections start with ##/],
    ["a skipped level", soundGuide.replace("## Ablauf", "#### Ablauf"), "#### Ablauf", /level 3 or less/],
    ["another kind's folder", soundGuide.replace("kind: guide", "kind: guides"), "kind:", /guide/],
    ["broken YAML", soundGuide.replace("[Karten]", "[Karten"), "kit", /./],
    ["no front matter", soundGuide.slice(4), "kind", /front matter/],
  ])("%s", (_, source, place, expected) => {
    const { document, findings } = load(source);
    expect(document).toBeUndefined();
    expect(findings.map((finding) => finding.expected)).toEqual([expect.stringMatching(expected)]);
    expect(findings[0]).toMatchObject({ file: "guides/probe/de.md" });
    expect(findings[0]?.field).toMatch(new RegExp(`^line ${lineOf(source, place)}\\b`));
  });

  it("all of them at once", () => {
    const { findings } = load(inText("<b> :card[Z9] [x](http://x.de)").replace("minutes: 20", "minutes: 1"));
    expect(findings).toHaveLength(4);
  });

  it("a language that is not there is not replaced by another", () => {
    const root = plantedRoot({ "guides/probe/de.md": soundGuide });
    const key = { kind: "guide", name: "probe", language: "en" } as const;
    const { document, findings } = loadDocument(root, key, deckIn("en"), (id) => id);
    expect(document).toBeUndefined();
    expect(findings).toMatchObject([{ file: "guides/probe/en.md", expected: expect.stringContaining("in: de") }]);
  });

  it("card titles in another language than the text", () => {
    expect(load(soundGuide, "de", "en").findings).toMatchObject([{ expected: "card titles in de, not in en" }]);
  });
});

describe("finding a document", () => {
  it("prefers the guide for a bare name, and takes folder and name", () => {
    expect(findDocument(realRoot, "kompakttraining").document).toMatchObject({
      kind: "guide",
      languages: ["de", "en"],
    });
    expect(findDocument(realRoot, "handouts/kompakttraining").document?.kind).toBe("handout");
    expect(findDocument(realRoot, "quartett").document?.kind).toBe("rules");
  });

  it("lists the valid names where there is none", () => {
    const { problem } = findDocument(realRoot, "quartet");
    for (const { folder, name } of listDocuments(realRoot)) expect(problem).toContain(`${folder}/${name}`);
  });
});
