import { describe, expect, it } from "vitest";
import type { ReportTable } from "../../protocol/report.ts";
import type { WebDeck } from "../content/web-deck.ts";
import { sampleMinutes, sampleSource, tellingIn } from "./fixtures/sample-minutes.ts";
import type { MinutesSource } from "./minutes-source.ts";
import { reportOf } from "./report.ts";
import { sheetsOf } from "./sheets.ts";
import { wilson } from "./wilson.ts";

const deck = {
  failures: [{ id: "A1", title: "Nur mit Fax", cause: 3 }],
  measures: [{ id: "M3.1", title: "Erst fragen" }],
  causes: [
    { number: 3, name: "Niemand gefragt" },
    { number: 5, name: "Zu groß" },
  ],
} as unknown as WebDeck;
const known: MinutesSource = { ...sampleSource, deck };

const rowsOf = (table: ReportTable | undefined) => table?.rows;

describe("minutes as a document", () => {
  it("put what the tables said beside what the card says", async () => {
    const { sections } = reportOf("Ergebnisse", [known], await tellingIn("de"));
    const section = sections.find(({ heading }) => heading === "A1 Nur mit Fax");
    expect(section?.paragraphs).toEqual(["Auf der Karte: 3 Niemand gefragt"]);
    expect(rowsOf(section?.tables[0])).toEqual([
      ["3 Niemand gefragt (Karte)", 3],
      ["5 Zu groß", 4],
    ]);
    expect(rowsOf(section?.tables[1])).toEqual([
      ["1-2", "3 Niemand gefragt (3), 5 Zu groß (1)", "M3.1 Erst fragen"],
      ["Nord", "5 Zu groß (3)", ""],
    ]);
  });

  it("show both votes of the room, by codes alone where the deck is not at hand", async () => {
    const { sections } = reportOf("Ergebnisse", [sampleSource], await tellingIn("de"));
    const section = sections.find(({ heading }) => heading === "B2");
    expect(section?.tables[0]?.columns.map(({ title }) => title)).toEqual([
      ...["Ursache", "Erste Abstimmung", "Nach dem Gespräch"],
    ]);
    expect(rowsOf(section?.tables[0])).toEqual([
      ["1", 2, 3],
      ["4", 3, 0],
    ]);
  });

  it("say how uncertain few answers are", async () => {
    const check = reportOf("Ergebnisse", [known], await tellingIn("en")).sections.at(-1);
    expect(check?.paragraphs).toEqual(
      expect.arrayContaining(["Before: 6 answers.", "After: 5 answers.", expect.stringContaining("fewer than 30")]),
    );
    expect(check?.tables[0]?.rows[2]).toEqual(["Answer 3", "0 of 6 (0–39 %)", "3 of 5 (23–88 %)"]);
  });

  it("of several workshops add cards and checks, and name the workshop at each row", async () => {
    const telling = await tellingIn("de");
    const others = { name: "Zweiter", minutes: { ...sampleMinutes, rounds: [] }, deck };
    const { sections } = reportOf("Zusammen", [known, others], telling);
    const section = sections.find(({ heading }) => heading === "A1 Nur mit Fax");
    expect(rowsOf(section?.tables[0])?.map(([, count]) => count)).toEqual([6, 8]);
    expect(sections.at(-1)?.paragraphs[0]).toBe("Vorher: 12 Antworten.");
    expect(sections.filter(({ heading }) => heading.startsWith("Zweiter ·"))).toHaveLength(2);
    const notes = sheetsOf([known, others], telling).find(({ name }) => name === "Notizen");
    expect(notes?.rows.map(([workshop]) => workshop)).toEqual(["Workshop", "Workshop", "Zweiter", "Zweiter"]);
  });

  it("keep the same code of another deck apart", async () => {
    const other = { name: "B", minutes: { ...sampleMinutes, decks: [{ id: "other", version: "1" }] }, deck: null };
    const { sections } = reportOf("Zusammen", [known, other], await tellingIn("de"));
    expect(sections.filter(({ heading }) => heading.startsWith("A1")).map(({ heading }) => heading)).toEqual([
      ...["A1 Nur mit Fax", "A1"],
    ]);
  });
});

it("Wilson's range is that of the textbook", () => {
  const { low, high } = wilson(8, 10);
  expect([low.toFixed(3), high.toFixed(3)]).toEqual(["0.490", "0.943"]);
});
