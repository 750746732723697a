import { expect, it } from "vitest";
import type { RunSheet } from "../../../workshop-guides/run-sheet.ts";
import type { WorkshopRoomTexts } from "../texts/workshop-room-texts.ts";
import { confidenceWords, debriefWords } from "./asked-words.ts";

const words = {
  notes: { questions: { feeling: "F", happened: "H", reminds: "R", whatIf: "W", next: "N" } },
  check: { confidence: "usual" },
} as unknown as WorkshopRoomTexts;
const sheet = (confidence?: object) =>
  ({
    language: "de",
    steps: [{ kind: "talk" }, { kind: "check", when: "before", confidence }, { kind: "check", when: "after" }],
    questions: [{ title: "", items: ["one", "two"] }],
  }) as unknown as RunSheet;

it("asks as the guide does, in simple words whoever reads a language it does not have, and as usual without it", () => {
  const own = sheet({ text: "own", simple: "simple" });
  expect(["de", "de-simple"].map((language) => confidenceWords(own, words, language))).toEqual(["own", "simple"]);
  expect(confidenceWords(sheet({ text: "own" }), words, "en")).toBe("own");
  expect([confidenceWords(sheet(), words, "de"), confidenceWords(null, words, "de")]).toEqual(["usual", "usual"]);
});

it("looks back by the guide's questions, and by the usual ones without it", () => {
  expect(debriefWords(sheet(), words, false).map(({ text }) => text)).toEqual(["one", "two"]);
  const thought = { ...sheet(), questions: [{ title: "1", items: ["one", "two"], silent: [1] }] };
  expect(debriefWords(thought, words, false).map(({ isSilent }) => isSilent)).toEqual([false, true]);
  expect(debriefWords(null, words, true).map(({ index, text }) => `${index}${text}`)).toEqual([
    "0F",
    "1H",
    "2R",
    "3W",
    "4N",
  ]);
});
