import { describe, expect, it } from "vitest";
import type { ReportTable } from "../../protocol/report.ts";
import type { DebriefAbout } from "../../workshop/debrief-about.ts";
import { nothingBesides } from "../../workshop/debrief-questions.ts";
import type { Minutes } from "../../workshop/minutes.ts";
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
    expect(section?.tables[1]?.columns.map(({ title }) => title)).toEqual([
      ...["Ort", "Erste Abstimmung", "Nach dem Gespräch", "Ausweg"],
    ]);
    expect(rowsOf(section?.tables[1])).toEqual([
      ["ohne Tischangabe", "1 (2)", "", ""],
      ["Nord", "4 (3)", "1 (3)", "M1.1 (3)"],
    ]);
  });

  it("count rounds in which somebody voted, call guide and cards by their titles, and leave out what is empty", async () => {
    const telling = { ...(await tellingIn("de")), deckTitle: () => "Scheitern" };
    const [round] = sampleMinutes.rounds;
    const unused = { ...sampleMinutes.matches[0], cases: [] } as MinutesSource["minutes"]["matches"][number];
    const minutes: MinutesSource["minutes"] = {
      ...{ ...sampleMinutes, guide: "kompakt", matches: [unused] },
      steps: sampleMinutes.steps.map((step) => ({ ...step, used: 10, isDropped: false })),
      rounds: round === undefined ? [] : [round, { ...round, votes: { vote: {} } }],
    };
    const asked = {
      guide: "Kompakttraining",
      debrief: [],
      about: () => nothingBesides,
      which: "",
      confidence: "",
      scale: [],
    };
    const { sections } = reportOf("Ergebnisse", [{ ...known, asked, minutes }], telling);
    const rows = sections[0]?.tables[0]?.rows;
    expect(rows).toContainEqual(["Runden mit Abstimmung", 1]);
    expect(rows?.slice(-2)).toEqual([
      ["Leitfaden", "Kompakttraining"],
      ["Karten", "Scheitern"],
    ]);
    const titles = sections.slice(1, 3).map(({ tables }) => tables[0]?.columns.map(({ title }) => title));
    expect(titles).toEqual([
      ["Schritt", "Art", "Geplant (Minuten)", "Gebraucht (Minuten)"],
      ["Tisch", "Menschen", "Spiel", "Stand", "Ergebnis"],
    ]);
    expect(sections[2]?.tables[0]?.rows[0]?.[3]).toBe("zu Ende gespielt");
    expect(sheetsOf([{ ...known, minutes }], telling).map(({ name }) => name)).not.toContain("Diagnosen am Tisch");
  });

  it("say of a step that the room went past that it was, and nothing of one that is still to come", async () => {
    const telling = await tellingIn("de");
    const [first, second] = sampleMinutes.steps;
    if (first === undefined || second === undefined) throw new Error("no steps");
    const step = (used: number | null) => ({ ...second, used, isDropped: false });
    const steps = [step(null), step(0.04), first, step(null)];
    const remarks = (endedAt: number | null) => {
      const minutes = { ...sampleMinutes, steps, endedAt };
      return sheetsOf([{ ...known, minutes }], telling)[1]?.rows.map(([, , , used, remark]) => [used, remark]);
    };
    const [gone, played, ahead] = [
      [null, "übersprungen"],
      [22.5, null],
      [null, null],
    ];
    expect(remarks(null)).toEqual([gone, gone, played, ahead]);
    expect(remarks(1)).toEqual([gone, gone, played, gone]);
  });

  it("say questions and answers by their words, and how many came late", async () => {
    const telling = await tellingIn("de");
    const asked = {
      ...{ guide: null, debrief: ["Wie war es?", "Was nehmen Sie mit?"], which: "Welche Ursache passt?" },
      about: ({ mode }: DebriefAbout) => ({ mode: [`Was hat ${mode} bewirkt?`], cards: [["Und bei uns?"]] }),
      ...{ confidence: "Wie sicher sind Sie?", scale: ["gar nicht", "2", "3", "4", "sehr"] },
    };
    const checks = [
      {
        ...{ when: "before" as const, answers: 5, asked: [{ id: "cause-3", card: "A1", causes: [3, 5] }] },
        counts: { confidence: [1, 0, 0, 0, 4], "cause-3": [4, 1] },
      },
      {
        ...{ when: "after" as const, answers: 5, asked: [{ id: "cause-3", card: "B7", causes: [3, 7] }] },
        counts: { "cause-3": [5, 0] },
      },
    ];
    const [note] = sampleMinutes.notes;
    const notes = [...sampleMinutes.notes, { ...note, question: 40 }, { ...note, question: 46 }] as Minutes["notes"];
    const debriefs = [{ step: "game", cards: ["A1"], mode: "coin" }];
    const minutes = { ...sampleMinutes, late: 2, checks, debriefs, notes };
    const source: MinutesSource = { ...known, asked, minutes };
    const { sections } = reportOf("Ergebnisse", [source], telling);
    for (const question of ["Wie war es?", "Was hat coin bewirkt?", "Und bei uns?"])
      expect(
        sections.some(({ heading }) => heading.includes(question)),
        question,
      ).toBe(true);
    expect(JSON.stringify(sections)).toContain('["Später dazugekommen",2]');
    const [sure, cause] = sections.at(-1)?.tables ?? [];
    expect([sure?.caption, sure?.rows[4]?.[0]]).toEqual(["Wie sicher sind Sie?", "sehr"]);
    expect(cause?.caption).toBe("Welche Ursache passt? (Vorher: A1 Nur mit Fax, Nachher: B7)");
    expect(cause?.rows).toEqual([
      ["3 Niemand gefragt (Karte)", expect.stringMatching(/^4 von 5/), expect.stringMatching(/^5 von 5/)],
      ["5 Zu groß", expect.stringMatching(/^1 von 5/), null],
      ["7", null, expect.stringMatching(/^0 von 5/)],
    ]);
    const sheets = sheetsOf([source], telling);
    const rows = (name: string) => sheets.find((sheet) => sheet.name === name)?.rows;
    expect(rows("Notizen")?.[0]?.[1]).toBe("Wie war es?");
    expect(rows("Fragen vorher und nachher")).toContainEqual([cause?.caption, "5 Zu groß", "nein", "Vorher", 1]);
    expect(rows("Ergebnisse der Partien")).toContainEqual(["Spiel", "1-2", "rettungsrunde", "rounds", 1]);
  });

  it("say what came of games with printed cards, as it was entered, and read files of before that say nothing", async () => {
    const telling = await tellingIn("de");
    const rows = (results: MinutesSource["minutes"]["results"]) =>
      sheetsOf([{ ...known, minutes: { ...sampleMinutes, matches: [], results } }], telling).find(
        ({ name }) => name === "Tische",
      )?.rows;
    expect(rows(sampleMinutes.results)).toEqual([
      ["1-2", 4, "ohne Partie", null, null, null],
      ["Nord", 3, "quartett", null, "mit gedruckten Karten", "=2+2"],
    ]);
    expect(rows(undefined)?.[1]).toEqual(["Nord", 3, "ohne Partie", null, null, null]);
    const { sections } = reportOf("Ergebnisse", [known], telling);
    expect(JSON.stringify(sections)).toContain("=2+2");
  });

  it("say which form was asked when, and count workshops together that began with different ones", async () => {
    const asked = {
      ...{
        guide: null,
        debrief: [],
        about: () => nothingBesides,
        which: "Welche Ursache passt?",
        confidence: "Wie sicher?",
        scale: [],
      },
    };
    const form = (when: "before" | "after", card: string, name: "A" | "B" | undefined, right: number) => ({
      ...{ when, answers: 10, form: name, asked: [{ id: "cause-3", card, causes: [3, 5] }] },
      counts: { "cause-3": [right, 10 - right] },
    });
    const by = (...checks: ReturnType<typeof form>[]) => ({ ...known, asked, minutes: { ...sampleMinutes, checks } });
    const former = by(form("before", "A1", undefined, 2), form("after", "B7", undefined, 9));
    const swapped = by(form("before", "B7", "B", 6), form("after", "A1", "A", 7));
    const pooled = reportOf("Ergebnisse", [former, swapped], await tellingIn("de")).sections.at(-1);
    expect(pooled?.paragraphs.filter((text) => text.includes(": Form "))).toEqual([
      ...["Vorher: Form A.", "Vorher: Form B.", "Nachher: Form A.", "Nachher: Form B."],
    ]);
    expect(pooled?.tables[0]?.caption).toBe(
      "Welche Ursache passt? (Vorher: A1 Nur mit Fax, Vorher: B7, Nachher: B7, Nachher: A1 Nur mit Fax)",
    );
    expect(pooled?.tables[0]?.rows[0]?.slice(1)).toEqual([
      ...[expect.stringMatching(/^8 von 20/), expect.stringMatching(/^16 von 20/)],
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
    const others = { name: "Zweiter", minutes: { ...sampleMinutes, rounds: [] }, deck, asked: null };
    const { sections } = reportOf("Zusammen", [known, others], telling);
    const section = sections.find(({ heading }) => heading === "A1 Nur mit Fax");
    expect(rowsOf(section?.tables[0])?.map(([, count]) => count)).toEqual([6, 8]);
    expect(sections.at(-1)?.paragraphs[0]).toBe("Vorher: 12 Antworten.");
    expect(sections.filter(({ heading }) => heading.startsWith("Zweiter ·"))).toHaveLength(2);
    const notes = sheetsOf([known, others], telling).find(({ name }) => name === "Notizen");
    expect(notes?.rows.map(([workshop]) => workshop)).toEqual(["Workshop", "Workshop", "Zweiter", "Zweiter"]);
  });

  it("keep the same code of another deck apart", async () => {
    const other = {
      name: "B",
      minutes: { ...sampleMinutes, decks: [{ id: "other", version: "1" }] },
      deck: null,
      asked: null,
    };
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
