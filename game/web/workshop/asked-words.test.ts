import { expect, it } from "vitest";
import type { RunSheet } from "../../../workshop-guides/run-sheet.ts";
import type { WebDeck } from "../content/web-deck.ts";
import type { WorkshopRoomTexts } from "../texts/workshop-room-texts.ts";
import { aboutWords, confidenceWords, debriefWords } from "./asked-words.ts";

const on = ({ title, question }: Readonly<{ title: string; question: string }>) => `${title}: ${question}`;
const words = {
  notes: { questions: { feeling: "F", happened: "H", reminds: "R", whatIf: "W", next: "N" }, onCard: on },
  check: { confidence: "usual" },
} as unknown as WorkshopRoomTexts;
const sheet = (confidence?: object) =>
  ({
    language: "de",
    steps: [{ kind: "talk" }, { kind: "check", when: "before", confidence }, { kind: "check", when: "after" }],
    questions: [{ title: "", items: ["one", "two"] }],
  }) as unknown as RunSheet;
const long = { isShort: false, language: "de" };
const sheetOf = (first: string, last: string) =>
  ({
    ...sheet(),
    questions: [
      { title: "", items: [first, `${first} more`] },
      { title: "", items: [last] },
    ],
  }) as RunSheet;

it("asks as the guide does, in simple words whoever reads a language it does not have, and as usual without it", () => {
  const own = sheet({ text: "own", simple: "simple" });
  expect(["de", "de-simple"].map((language) => confidenceWords(own, words, language))).toEqual(["own", "simple"]);
  expect(confidenceWords(sheet({ text: "own" }), words, "en")).toBe("own");
  expect([confidenceWords(sheet(), words, "de"), confidenceWords(null, words, "de")]).toEqual(["usual", "usual"]);
});

it("looks back by the guide's questions, and by the usual ones without it", () => {
  expect(debriefWords(sheet(), words, long).map(({ text }) => text)).toEqual(["one", "two"]);
  const thought = { ...sheet(), questions: [{ title: "1", items: ["one", "two"], silent: [1] }] };
  expect(debriefWords(thought, words, long).map(({ isSilent }) => isSilent)).toEqual([false, true]);
  expect(debriefWords(null, words, { ...long, isShort: true }).map(({ index, text }) => `${index}${text}`)).toEqual([
    "0F",
    "1H",
    "2R",
    "3W",
    "4N",
  ]);
});

it("looks back in simple words for whoever reads a language that the guide does not have", () => {
  const questions = [{ title: "1", items: ["one", "two"], silent: [1], simple: ["1", "2"] }];
  const asked = (language: string) => debriefWords({ ...sheet(), questions }, words, { isShort: false, language });
  expect(asked("de").map(({ text }) => text)).toEqual(["one", "two"]);
  expect(asked("de-simple")).toEqual([
    { index: 0, text: "1", isSilent: false },
    { index: 1, text: "2", isSilent: true },
  ]);
});

it("asks about the mode and the cards of the last round before the last question; in short one of each", () => {
  const deck = { failures: [{ id: "A1", title: "Fax", questions: ["case?", "us?"] }] } as unknown as WebDeck;
  const about = aboutWords({ cards: ["A1", "X9"], mode: "any" }, ["made?", "reminds?"], deck, words);
  const asked = (isShort: boolean) =>
    debriefWords(sheetOf("one", "two"), words, { ...long, isShort, about }).map(
      ({ index, text }) => `${index} ${text}`,
    );
  expect(asked(false)).toEqual([
    "0 one",
    "1 one more",
    "40 made?",
    "41 reminds?",
    "46 Fax: case?",
    "47 Fax: us?",
    "2 two",
  ]);
  expect(asked(true)).toEqual(["0 one", "40 made?", "46 Fax: case?", "2 two"]);
  expect(aboutWords({ cards: ["A1"], mode: null }, [], null, words)).toEqual({ mode: [], cards: [[]] });
});
