import { expect, it } from "vitest";
import type { Cause } from "../../../cards/deck.ts";
import type { Minutes } from "../../workshop/minutes.ts";
import { readMinutes } from "../../workshop/minutes-schema.ts";
import type { WebDeck } from "../content/web-deck.ts";
import { withWords } from "./file-words.ts";
import { sampleMinutes, tellingIn } from "./fixtures/sample-minutes.ts";
import type { MinutesSource, Telling } from "./minutes-source.ts";
import { reportOf } from "./report.ts";
import { sheetsOf } from "./sheets.ts";

const cause = (number: number, name: string, inDecks: object = {}) =>
  ({ number, name, definition: "", colour: "", tint: "", inDecks }) as Cause;
/** Two decks, of which the second calls their common cause otherwise. */
const deck = {
  failures: [{ id: "bauhof:A1", title: "Only by fax", cause: 3 }],
  measures: [{ id: "bauhof:M1", title: "Ask first" }],
  causes: [cause(3, "Niemand gefragt", { bauhof: cause(3, "Nobody asked") }), cause(5, "Zu groß")],
} as unknown as WebDeck;
const asked = {
  ...{ guide: null, debrief: ["Wie war es?"], which: "Welche Ursache passt?" },
  about: () => ({ mode: [], cards: [["Was sagt die Karte?"]] }),
  ...{ confidence: "Wie sicher sind Sie?", scale: ["gar nicht", "2", "sehr"] },
};
const [note] = sampleMinutes.notes;
if (note === undefined) throw new Error("no note");
const minutes: Minutes = {
  ...sampleMinutes,
  decks: ["scheitern", "bauhof"].map((id) => ({ id, version: "1" })),
  steps: sampleMinutes.steps.map((step) => ({ ...step, decks: step.kind === "round" ? ["bauhof"] : undefined })),
  matches: [],
  rounds: [
    {
      ...{ step: "case", at: "room", cards: { 0: "bauhof:A1" } },
      votes: { vote: { 1: { 3: 2, 5: 1 } }, measure: { 1: { "bauhof:M1": 2 } } },
    },
  ],
  notes: [note, { ...note, question: 46 }, { ...note, question: 30 }],
  debriefs: [{ step: "game", cards: ["bauhof:A1"], mode: null }],
  checks: [
    {
      ...{ when: "before", answers: 5, asked: [{ id: "cause-3", card: "bauhof:A1", causes: [3, 5] }] },
      counts: { confidence: [1, 0, 4], "cause-3": [4, 1] },
    },
  ],
};
const saved: MinutesSource = { name: "Workshop", minutes, deck, asked };

/** The file as a page reads it that has neither its decks nor its guide. */
function reopened(source: MinutesSource, telling: Telling): MinutesSource {
  const read = readMinutes(JSON.stringify(withWords(source, telling)));
  if ("fault" in read) throw new Error(JSON.stringify(read.fault));
  return { name: "Workshop", minutes: read.minutes, deck: null, asked: null };
}

it("a file is told by its words where neither its deck nor its guide is known, as whoever saved it was told", async () => {
  const telling = await tellingIn("de");
  const known = reportOf("Ergebnisse", [saved], telling);
  expect(reportOf("Ergebnisse", [reopened(saved, telling)], telling)).toEqual(known);
  expect(sheetsOf([reopened(saved, telling)], telling)).toEqual(sheetsOf([saved], telling));
  const told = JSON.stringify(known);
  for (const words of ["bauhof:A1 Only by fax", "3 Nobody asked (Karte)", "Was sagt die Karte?", "Frage 31"]) {
    expect(told).toContain(words);
  }
  expect(told).toContain("Welche Ursache passt? (Vorher: bauhof:A1 Only by fax)");
  expect(told).not.toContain("Niemand gefragt");
});

it("a file without words stays as it was, and no name in it is taken for one that every object has", async () => {
  const unknown = { ...saved, deck: null, asked: null };
  const telling = await tellingIn("de");
  expect(withWords(unknown, telling)).toBe(minutes);
  const { words } = withWords(saved, telling);
  const file = JSON.stringify({
    ...minutes,
    words: { ...words, cards: JSON.parse('{"constructor":{"title":"","cause":1,"causes":{}}}') },
  });
  expect(readMinutes(file)).toMatchObject({ fault: { kind: "field", field: expect.stringContaining("words.cards") } });
  const many = Object.fromEntries(Array.from({ length: 2001 }, (_, number) => [number, "x"]));
  expect(readMinutes(JSON.stringify({ ...minutes, words: { ...words, measures: many } }))).toHaveProperty("fault");
});

it("steps are told with their decks; of one deck alone the document says it once", async () => {
  const telling = { ...(await tellingIn("de")), deckTitle: (id: string) => (id === "bauhof" ? "Bauhof" : undefined) };
  const columns = (source: MinutesSource) => {
    const { sections } = reportOf("Ergebnisse", [source], telling);
    return sections[1]?.tables[0]?.columns.map(({ title }) => title);
  };
  expect(columns(saved)?.at(-1)).toBe("Karten");
  const rows = (source: MinutesSource) => sheetsOf([source], telling)[1]?.rows.map((row) => row.at(-1));
  expect(rows(saved)).toEqual([null, "Bauhof"]);
  const one = { ...minutes, decks: minutes.decks.slice(0, 1) };
  const steps = minutes.steps.map((step) => ({ ...step, decks: ["scheitern"] }));
  expect(columns({ ...saved, minutes: { ...one, steps } })).not.toContain("Karten");
  expect(rows({ ...saved, minutes: { ...one, steps } })).toEqual(["scheitern (1)", "scheitern (1)"]);
  // Files of before say nothing of it.
  expect(rows({ ...saved, minutes: sampleMinutes })).toEqual([null, null]);
});

it("a card that tables have diagnosed as often as a file can say is told in no time", async () => {
  const said = { card: "bauhof:A1", causes: { 3: 1 }, measures: {}, chosen: null };
  const match = { step: "game", mode: "rettungsrunde", isOver: true, figures: {}, cases: Array(80).fill(said) };
  const often = { ...minutes, matches: Array.from({ length: 800 }, (_, index) => ({ ...match, table: index % 2 })) };
  const source = { ...saved, minutes: often };
  const telling = await tellingIn("de");
  expect(withWords(source, telling).words?.cards["bauhof:A1"]?.causes).toHaveProperty("5", "Zu groß");
  expect(reportOf("Ergebnisse", [source], telling).sections.length).toBeGreaterThan(1);
});

it("titles of decks and of the guide stand in a file for whoever has neither; one of before says their ids", async () => {
  const telling = await tellingIn("de");
  const titled = { ...telling, deckTitle: (id: string) => (id === "bauhof" ? "Bauhof" : undefined) };
  const led = { ...saved, minutes: { ...minutes, guide: "kompakt" }, asked: { ...asked, guide: "Kompakttraining" } };
  const told = (source: MinutesSource) =>
    sheetsOf([source], telling)[0]
      ?.rows.slice(-2)
      .map((row) => row[1]);
  expect(told(reopened(led, titled))).toEqual(["Kompakttraining", "scheitern (1), Bauhof"]);
  expect(told({ ...led, deck: null, asked: null })).toEqual(["kompakt", "scheitern (1), bauhof (1)"]);
});

it("a file is read again however long the words are that it was saved with", async () => {
  const long = "x".repeat(5000);
  const wordy = { ...asked, ...{ which: long, confidence: long, scale: Array(12).fill(long), debrief: [long] } };
  expect(reopened({ ...saved, asked: wordy }, await tellingIn("de")).minutes.words?.check?.scale).toHaveLength(10);
});
