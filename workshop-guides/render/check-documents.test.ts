import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { plantedRoot, realDecks, realRoot, soundGuide } from "../fixtures/planted.ts";
import { checkDocuments } from "./check-documents.ts";

const decks = realDecks();
const check = (files: Readonly<Record<string, string>>) =>
  checkDocuments(plantedRoot(files), decks).map(({ file, field, expected }) => `${file} ${field}: ${expected}`);

const withDrop = (saves: number, how: string) =>
  soundGuide.replace("  material: Karten\n", `  material: Karten\n  drop: { saves: ${saves}, how: "${how}" }\n`);
const withQuestions = (list: string) =>
  `${soundGuide.replace("kind: talk", "kind: debrief")}\n:::questions\n**Fragen**\n\n${list}\n:::\n`;

it("the real documents are clean", () => {
  expect(checkDocuments(realRoot, decks)).toEqual([]);
});

describe("the languages of a document", () => {
  const sound = { "guides/probe/de.md": soundGuide, "guides/probe/en.md": soundGuide };

  it("are fine when they agree", () => expect(check(sound)).toEqual([]));

  it("say in their own words how a step is dropped", () => {
    const files = { "guides/probe/de.md": withDrop(5, "Kürzer."), "guides/probe/en.md": withDrop(5, "Shorter.") };
    expect(check(files)).toEqual([]);
  });

  it("name the things of a kit in their own words", () => {
    expect(check({ ...sound, "guides/probe/en.md": soundGuide.replace("Stift", "Pen") })).toEqual([]);
  });

  it.each([
    ["one is missing", { "guides/probe/de.md": soundGuide }, /en\.md .*needed in de, en/],
    ["one has no cards", { ...sound, "guides/probe/fr.md": soundGuide }, /fr\.md .*language of the cards/],
    [
      "a section less",
      { ...sound, "guides/probe/en.md": soundGuide.replace("## Ablauf", "") },
      /en\.md sections: 3 .*has 2/,
    ],
    [
      "another card",
      { ...sound, "guides/probe/en.md": soundGuide.replace("A1", "A2") },
      /en\.md cards: A1 M23 .*has A2 M23/,
    ],
    [
      "other minutes",
      { ...sound, "guides/probe/en.md": soundGuide.replace("s: 20", "s: 10").replace("s: 70", "s: 60") },
      /en\.md line 36, plan 1: .*"minutes":20.* as in guides\/probe\/de\.md, has .*"minutes":10/,
    ],
    [
      "another kind of step",
      { ...sound, "guides/probe/en.md": soundGuide.replace("kind: talk", "kind: break") },
      /en\.md line 28, plan 0: .*"kind":"talk".*, has .*"kind":"break"/,
    ],
    [
      "a step of another name",
      { ...sound, "guides/probe/en.md": soundGuide.replace("step: end", "step: close") },
      /en\.md line 28, plan: game end as in guides\/probe\/de\.md, has game close/,
    ],
    [
      "less that may be dropped",
      {
        "guides/probe/de.md": withDrop(5, "Nur eine Runde."),
        "guides/probe/en.md": withDrop(4, "One round only."),
      },
      /en\.md line 28, plan 0: .*"saves":5.*, has .*"saves":4/,
    ],
    [
      "a script for devices that only one has",
      {
        ...sound,
        "guides/probe/de.md": soundGuide.replace(
          "keines\n",
          "keines\n  devices: { do: Eins., say: Zwei., method: Drei, material: Vier }\n",
        ),
      },
      /en\.md line 36, plan 1: .*"devices":true.* as in guides\/probe\/de\.md/,
    ],
    [
      "a question less",
      { "guides/probe/de.md": withQuestions("- Was?\n- Wer?"), "guides/probe/en.md": withQuestions("- Was?") },
      /en\.md questions: 2 .*has 1/,
    ],
    [
      "another kit",
      { ...sound, "guides/probe/en.md": soundGuide.replace("seats: 4", "seats: 5") },
      /en\.md kit: .*"seats":4.* as in guides\/probe\/de\.md, has .*"seats":5/,
    ],
  ])("%s", (_, files: Record<string, string>, expected) => {
    expect(check(files)).toEqual([expect.stringMatching(expected)]);
  });

  it.each([
    ["a lost letter", soundGuide.replace("Ruhe", "Ru\ufffde"), /de\.md line 22: no U\+FFFD/],
    ["a hidden turn of direction", soundGuide.replace("Ruhe", "&#x202e;Ruhe"), /de\.md line 22: no U\+202E/],
    ["a sign that no font of ours has", soundGuide.replace("Ruhe", "☃"), /de\.md line 22: .*☃ \(U\+2603\)/],
    ["such a sign in the head", soundGuide.replace("Probe", "☃"), /de\.md front matter title: .*☃/],
    ["such a sign in the plan", soundGuide.replace("Danke", "☃"), /de\.md line \d+, plan 1\.say: .*☃/],
  ])("cannot hide %s", (_, guide, expected) => {
    expect(check({ ...sound, "guides/probe/de.md": guide })).toContainEqual(expect.stringMatching(expected));
  });

  it("cannot hide a sign that no font of ours has in the words of the renderer", () => {
    const words = readFileSync(join(realRoot, "words/de.yaml"), "utf8");
    const planted = { ...sound, "words/de.yaml": words.replace(/^tip: .*$/m, "tip: ☃") };
    expect(check(planted)).toEqual([expect.stringMatching(/^words\/de\.yaml tip: .*☃ \(U\+2603\)$/)]);
  });

  it("are compared even where one has another fault", () => {
    const faulty = soundGuide.replace("A1", "A2").replace("Ruhe", "<b>");
    expect(check({ ...sound, "guides/probe/en.md": faulty })).toHaveLength(2);
  });
});
