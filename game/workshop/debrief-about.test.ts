import { expect, it } from "vitest";
import { aboutStep } from "./debrief-about.ts";

const match = (id: string, mode: string) => ({ id, kind: "match", mode }) as const;
const round = (id: string, ...cards: string[]) => ({ id, kind: "round", cards }) as const;
const debrief = (id: string) => ({ id, kind: "debrief" }) as const;
const plan = [
  { id: "welcome", kind: "talk" } as const,
  match("play", "supertrumpf"),
  debrief("talk"),
  match("rescue", "rettungsrunde"),
  round("case", "A1"),
  debrief("talk-again"),
  debrief("talk-once-more"),
];

it("looks back at what was played and diagnosed since the room looked back before", () => {
  expect(aboutStep(plan, "talk")).toEqual({ cards: [], mode: "supertrumpf" });
  expect(aboutStep(plan, "talk-again")).toEqual({ cards: ["A1"], mode: "rettungsrunde" });
  expect(aboutStep(plan, "talk-once-more")).toEqual({ cards: [], mode: null });
  expect(aboutStep(plan, "rescue")).toEqual({ cards: [], mode: "rettungsrunde" });
  expect(aboutStep(plan, "nowhere")).toEqual({ cards: [], mode: null });
});

it("asks about what was really diagnosed last, by two cards at most, those that lay on most tables", () => {
  const tables = { step: "case", cards: ["B1", "B2", "B3", "B3", "B2", "B3"] };
  expect(aboutStep(plan, "talk-again", [tables]).cards).toEqual(["B3", "B2"]);
  const again = { step: "case", cards: ["C1"] };
  expect(aboutStep(plan, "talk-again", [tables, again, { step: null, cards: ["D1"] }]).cards).toEqual(["C1"]);
  expect(aboutStep(plan, "talk", [tables, { step: "play", cards: ["E1", "E1"] }]).cards).toEqual(["E1"]);
});
