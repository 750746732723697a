import { join } from "node:path";
import { describe, expect, it } from "vitest";
import type { Deck } from "../../cards/deck.ts";
import { plantedRoot, realDecks, realRoot, soundGuide } from "../fixtures/planted.ts";
import { findDocument, listDocuments, loadDocument } from "./documents.ts";
import { knownDecks } from "./known-decks.ts";

const decks = realDecks();

function deckIn(language: string): Deck {
  const deck = decks.get(language);
  if (deck === undefined) throw new Error(`the cards have no ${language}`);
  return deck;
}

function load(source: string, language = "de", deckLanguage = language) {
  const root = plantedRoot({
    [`guides/probe/${language}.md`]: source,
    "rules/quartett/de.md": "",
    "rules/rettungsrunde/de.md": rulesOfChosenCards,
    "rules/supertrumpf/de.md": rulesOfChosenCards.replace("chosenCards", "comparesValues"),
  });
  const key = { kind: "guide", name: "probe", language } as const;
  return loadDocument(root, key, deckIn(deckLanguage), (id) => `/k/${id}`, known);
}

/** The deck of the house, and those of tests/decks. */
const known = {
  ...knownDecks(join(realRoot, "../cards"), join(realRoot, "../tests")),
  simpleIn: (language: string) => decks.get(`${language}-simple`),
};

/** Rules whose head says that plans may name cards. */
const rulesOfChosenCards = `---
kind: rules
title: Regeln
summary: Kurz.
audience: Alle
groupSize: { min: 3, max: 8 }
minutes: 50
age: 10
playedWith: failures
chosenCards: true
materials: [Karten]
---
`;

/** Of a room with devices, as YAML. */
const script = "do: Eins., say: Zwei., method: Drei, material: Vier";

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
    expect(html).toContain(`href="/k/W3">W3\u00a0„${titleOf("M23", "de")}“</a>.</td>`);
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
  /** Of the last step. */
  const inStep = (text: string, other: string) => {
    const at = soundGuide.indexOf("- step: end");
    return soundGuide.slice(0, at) + soundGuide.slice(at).replace(text, other);
  };
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
      "- step: end",
      /this field, it is missing/,
    ],
    ["an unknown kind of step", inStep("kind: talk", "kind: lecture"), "kind: lecture", /one of .*talk\|.*match\|/],
    ["a step without its kind", inStep("  kind: talk\n", ""), "- step: end", /this field, it is missing/],
    ["a step of a bad name", inStep("step: end", "step: The End"), "step: The", /small letters/],
    [
      "a step that is there twice",
      inStep("step: end", "step: game"),
      "step: game\n  kind: talk\n  minutes: 20",
      /no other step/,
    ],
    [
      "a mode that has no rules",
      inStep("kind: talk", "kind: match\n  mode: skat"),
      "mode: skat",
      /rules\/: quartett, rettungsrunde, supertrumpf; found skat/,
    ],
    [
      "cards for a mode that deals them all",
      inStep("kind: talk", "kind: match\n  mode: quartett\n  cards: [A1]"),
      "cards: [A1]",
      /no cards: quartett/,
    ],
    [
      "fewer cards than rounds",
      inStep("kind: talk", "kind: match\n  mode: rettungsrunde\n  rounds: 3\n  cards: [A1, B3]"),
      "cards: [A1",
      /as many cards as rounds, 3; found 2/,
    ],
    [
      "a card that is not in the deck, for a match",
      inStep("kind: talk", "kind: match\n  mode: rettungsrunde\n  cards: [A1, Z9]"),
      "cards: [A1",
      /failure card of the deck in de.*"Z9"/,
    ],
    [
      "a card chosen twice for a match",
      inStep("kind: talk", "kind: match\n  mode: rettungsrunde\n  cards: [A1, A1]"),
      "cards: [A1",
      /each of them once/,
    ],
    [
      "a deck that is not there",
      inStep("kind: talk", "kind: match\n  mode: quartett\n  decks: [bauhof, bauhoff]"),
      "decks: [",
      /name of a deck: bauhof, scheitern, zehnerlei; found bauhoff/,
    ],
    [
      "a deck that is not there, whose cards nobody knows",
      inStep("kind: talk", "kind: round\n  at: room\n  decks: [bauhoff]\n  cards: [Z9]"),
      "decks: [",
      /found bauhoff/,
    ],
    [
      "a deck named twice",
      inStep("kind: talk", "kind: round\n  at: room\n  decks: [bauhof, bauhof]\n  cards: [Bauhof-01]"),
      "decks: [",
      /each of them once/,
    ],
    [
      "decks that share no value, for a mode that compares them",
      inStep("kind: talk", "kind: match\n  mode: supertrumpf\n  decks: [bauhof, zehnerlei]"),
      "decks: [",
      /supertrumpf compares values; bauhof, zehnerlei have none/,
    ],
    [
      "a card that the deck of its step does not have",
      inStep("kind: talk", "kind: round\n  at: tables\n  decks: [bauhof]\n  cards: [[Bauhof-02], [A1]]"),
      "cards: [[",
      /of the decks of this step \(bauhof\), like Bauhof-01; found "A1"/,
    ],
    [
      "a card of several decks without its deck",
      inStep(
        "kind: talk",
        "kind: match\n  mode: rettungsrunde\n  decks: [scheitern, bauhof]\n  cards: [scheitern:A1, Bauhof-01]",
      ),
      "cards: [scheitern",
      /\(scheitern, bauhof\), like scheitern:A1; found "Bauhof-01"/,
    ],
    ["decks where nothing is played", inStep("kind: talk", "kind: talk\n  decks: [bauhof]"), "- step: end", /decks/],
    [
      "more play than there is time",
      inStep("kind: talk", "kind: match\n  mode: quartett\n  playMinutes: 21"),
      "playMinutes",
      /at most the 20 minutes .*found 21/,
    ],
    ["a round without a place", inStep("kind: talk", "kind: round\n  cards: [A1]"), "- step: end", /it is missing/],
    ["a round without cards", inStep("kind: talk", "kind: round\n  at: room\n  cards: []"), "cards: []", /1 entr/],
    [
      "cards of tables for the room",
      inStep("kind: talk", "kind: round\n  at: room\n  cards: [[A1]]"),
      "cards: [[",
      /a text/,
    ],
    [
      "a card that is not in the deck, for one table",
      inStep("kind: talk", "kind: round\n  at: tables\n  cards: [[A1], [B1, Z9]]"),
      "cards: [[",
      /failure card of the deck in de.*"Z9"/,
    ],
    ["a way out to diagnose", inStep("kind: talk", "kind: round\n  at: room\n  cards: [M11]"), "cards:", /"M11"/],
    ["a check at no time", inStep("kind: talk", "kind: check\n  when: later"), "when: later", /before\|after/],
    ["cards where nothing is diagnosed", inStep("kind: talk", "kind: talk\n  cards: [A1]"), "- step: end", /cards/],
    [
      "a drop that saves too much",
      inStep("keines\n", "keines\n  drop: { saves: 21, how: Weg. }\n"),
      "drop:",
      /found 21/,
    ],
    ["a drop without words", inStep("keines\n", "keines\n  drop: { saves: 2 }\n"), "drop:", /missing/],
    [
      "a drop with a list",
      inStep("keines\n", "keines\n  drop: { saves: 2, how: '- eins' }\n"),
      "drop:",
      /one paragraph/,
    ],
    [
      "a script for devices without its words",
      inStep("keines\n", "keines\n  devices: { do: Eins., say: Zwei., method: Drei }\n"),
      "devices:",
      /missing/,
    ],
    [
      "a script for devices with a list",
      inStep("keines\n", "keines\n  devices: { do: '- eins', say: Zwei., method: Drei, material: Vier }\n"),
      "devices:",
      /one paragraph/,
    ],
    [
      "a script for devices that is not in simple words, as another is",
      soundGuide
        .replace("Karten\n- step", `Karten\n  devices: { ${script}, simple: { ${script} } }\n- step`)
        .replace("keines\n", `keines\n  devices: { ${script} } # only this\n`),
      `devices: { ${script} } #`,
      /in simple words, too/,
    ],
    ["a debrief without questions", inStep("kind: talk", "kind: debrief"), "```plan", /a box :::questions/],
    ["questions without a title", inText("Ja.\n:::\n\n:::questions\n- Warum?"), ":::questions", /line in bold/],
    [
      "an entry with a list",
      inText("Ja.\n:::\n\n:::questions\n**Fragen**\n\n- Was?\n  - Wer?"),
      ":::questions",
      /in bold/,
    ],
    ["questions that are none", inText("Ja.\n:::\n\n:::questions\n**Fragen**"), ":::questions", /a list of questions/],
    ["a cell that YAML takes for an alias", inPlan("*Alle*"), "- step: game", /quotation marks/],
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

describe("the run sheet of a guide", () => {
  const run = (row: string, more = "") =>
    load(soundGuide.replace("kind: talk", row).replace(/(?=\n## Start\n\n\| \|)/, more)).runSheet;

  it("has the steps with their facts, the words as HTML or plain text", () => {
    const round = "kind: round\n  at: tables\n  cards: [[A1, B1], [C1]]\n  drop: { saves: 9, how: 'Ohne :card[B1].' }";
    expect(run(round)).toMatchObject({ guide: "probe", language: "de", title: "Probe", minutes: 70, questions: [] });
    expect(run(round)?.steps[0]).toEqual({
      id: "game",
      kind: "round",
      at: "tables",
      cards: [["A1", "B1"], ["C1"]],
      minutes: 50,
      phase: "Spiel",
      do: expect.stringMatching(/^Alle spielen <strong>eine<\/strong> Runde mit <a class="card-link" href="\/k\/W3">/),
      say: "„Los um 9:15!“",
      method: "Tisch",
      material: "Karten",
      drop: { saves: 9, how: expect.stringMatching(/^Ohne B1\u00a0„.+“\.$/) },
    });
  });

  it("has the decks of a step, and takes their cards", () => {
    const match = "kind: match\n  mode: supertrumpf\n  decks: [bauhof]";
    expect(run(match)?.steps[0]).toMatchObject({ mode: "supertrumpf", decks: ["bauhof"] });
    const round =
      "kind: round\n  at: room\n  decks: [bauhof, scheitern]\n  cards: ['bauhof:Bauhof-07', 'scheitern:A1']";
    expect(run(round)?.steps[0]).toMatchObject({ cards: ["bauhof:Bauhof-07", "scheitern:A1"] });
  });

  it("has what is said in a room with devices, which the page does not show", () => {
    const simple = script.replace("Zwei.", "'*Leicht*: :card[A1].'");
    const planted = `kind: talk\n  devices: { ${script}, simple: { ${simple} } }`;
    // By the name that the card has in simple words.
    const easy = expect.stringMatching(/^<em>Leicht<\/em>: .*A1.*Der Bus fährt leer vorbei/);
    const said = { do: "Eins.", say: "Zwei.", method: "Drei", material: "Vier" };
    expect(run(planted)?.steps[0]).toMatchObject({
      say: "„Los um 9:15!“",
      devices: { ...said, simple: { ...said, say: easy } },
    });
    expect(load(soundGuide.replace("kind: talk", planted)).document?.html).not.toContain("Zwei");
  });

  it("has what the debrief asks, under its titles, and the page shows it like any text", () => {
    const box =
      "\n:::questions\n**1. Erleben**\n\n- Was war\n  bei *A1*?\n- Und dann? :silent[Nur denken.]\n\nDazwischen.\n\n**2. Weiter**\n\n1. Was nun?\n:::\n";
    expect(run("kind: debrief", box)?.questions).toEqual([
      { title: "1. Erleben", items: ["Was war\nbei A1?", "Und dann? Nur denken."], silent: [1] },
      { title: "2. Weiter", items: ["Was nun?"] },
    ]);
    expect(load(soundGuide + box).document?.html).toMatch(/<p><strong>1\. Erleben<\/strong><\/p>\s*<ul>/);
  });

  it("has questions in simple words beside its own, where one has them, and neither page nor question tells of that", () => {
    const box =
      "\n:::questions\n**Erleben**\n\n- Was war? :silent[Nur denken.] :simple[Was ist passiert?]\n- Und?\n:::\n";
    expect(run("kind: debrief", box)?.questions).toEqual([
      { title: "Erleben", items: ["Was war? Nur denken.", "Und?"], silent: [0], simple: ["Was ist passiert?", "Und?"] },
    ]);
    expect(load(soundGuide + box).document?.html).not.toContain("passiert");
  });

  it("has a title and a question of each entry of a list that begins in bold", () => {
    const box = "\n:::questions\n1. **Erleben:** Was war\n   los?\n2. **Weiter:** Und *nun*?\n:::\n";
    expect(run("kind: debrief", box)?.questions).toEqual([
      { title: "Erleben", items: ["Was war\nlos?"] },
      { title: "Weiter", items: ["Und nun?"] },
    ]);
  });

  it("is there for no rules and no handout", () => {
    const load = loadDocument(realRoot, { kind: "rules", name: "quartett", language: "de" }, deckIn("de"), (id) => id);
    expect(load.document).toBeDefined();
    expect(load.runSheet).toBeUndefined();
  });

  it("says in the plan what may be left out, and how", () => {
    const html = (saves: number) =>
      load(soundGuide.replace("kind: talk", `kind: talk\n  drop: { saves: ${saves}, how: Gar nicht. }`)).document?.html;
    expect(html(50)).toMatch(
      /<p class="plan-drop"><strong>[^<]*weglassen[^<]*50\u00a0Min[^<]*<\/strong> Gar nicht\.<\/p><\/td>/,
    );
    expect(html(9)).toMatch(/kürzen[^<]*9\u00a0Min/);
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
