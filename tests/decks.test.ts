import { cpSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { beforeEach, describe, expect, it, onTestFinished } from "vitest";
import { parseDocument } from "yaml";
import { checkCards } from "../cards/checks/check-cards.ts";
import { readDecks } from "../cards/checks/read-decks.ts";
import type { Finding } from "../cards/load/finding.ts";
import { resolveDeck } from "../cards/load/resolve-deck.ts";
import { messageLanguages, messageText } from "../cards/text/message.ts";
import { engineMode, engineModes } from "../game/engine/playable-modes.ts";
import type { Strength } from "../game/mode/bot.ts";
import * as modes from "../game/modes/modes.ts";
import { playOut } from "../game/simulation/play-out.ts";

const root = import.meta.dirname;

/** Example decks of other shapes than that of the house. */
function deckOf(id: string) {
  const { data, findings } = checkCards(root, id);
  expect(findings).toEqual([]);
  if (data === undefined) throw new Error(id);
  return resolveDeck(data);
}

describe("the example decks", () => {
  it("are found by their folders and have no findings", () => {
    const { decks, findings } = readDecks(root);
    expect(decks.map(({ data }) => data.deck.id)).toEqual(["bauhof", "zehnerlei"]);
    // Neither is marked as the default one: whoever names none is asked.
    expect(findings).toMatchObject([{ file: "decks", code: "no-default" }]);
  });

  it("bauhof: 3 × 4 + 3 × 4 cards, values and causes of its own, English", () => {
    const deck = deckOf("bauhof");
    expect([deck.sectors.length, deck.failures.length, deck.causes.length, deck.measures.length]).toEqual([
      3, 12, 3, 12,
    ]);
    expect(deck.language.id).toBe("en");
    expect(deck.failures[0]?.id).toBe("Bauhof-01");
    expect(deck.causes.map(({ number }) => number)).toEqual([1, 2, 4]);
    expect(deck.values.map(({ id }) => id)).toEqual(["coffees", "detour", "patience"]);
  });

  it("zehnerlei: 10 × 4 + 10 × 5 cards, in the order in which people count", () => {
    const deck = deckOf("zehnerlei");
    const groups = Array.from({ length: 10 }, (_, index) => index + 1);
    expect(deck.failures.map(({ id }) => id)).toEqual(groups.flatMap((z) => [1, 2, 3, 4].map((l) => `Z${z}-${l}`)));
    expect(deck.measures.map(({ id }) => id)).toEqual(groups.flatMap((c) => [1, 2, 3, 4, 5].map((n) => `W${c}-${n}`)));
  });

  it.each([
    ["bauhof", [2, 3], [2, 3], [3]],
    ["zehnerlei", [2, 5, 8], [3, 6, 8], [3, 5, 8]],
  ])(
    "%s is played to its end by computers, in every game that has enough cards",
    (id, supertrumpf, quartett, rescue) => {
      const deck = deckOf(id);
      const games = [
        [engineMode(modes.supertrumpf, deck), supertrumpf],
        [engineMode(modes.quartett, deck), quartett],
        [engineMode(modes.rettungsrunde, deck), rescue],
      ] as const;
      for (const [mode, seats] of games) {
        for (const players of seats) {
          for (const strength of ["easy", "medium", "strong"] satisfies Strength[]) {
            const { length } = playOut(mode, Array<Strength>(players).fill(strength), players);
            expect(length, `${mode.name}, ${players} ${strength}`).toBeGreaterThan(0);
          }
        }
      }
    },
  );

  it.each(["bauhof", "zehnerlei"])("%s: the server takes its causes, values and codes, and no others", (id) => {
    const deck = deckOf(id);
    const games = engineModes(modes, deck);
    const takes = (game: string, move: string, ...args: unknown[]) =>
      games.get(game)?.moves[move]?.safeParse(args).success;
    for (const { number } of deck.causes) expect(takes("rettungsrunde", "pickCause", number)).toBe(true);
    for (const { id: value } of deck.values) expect(takes("supertrumpf", "pickValue", value)).toBe(true);
    for (const card of deck.failures) expect(takes("quartett", "ask", 1, card.id)).toBe(true);
    for (const card of deck.measures) expect(takes("rettungsrunde", "playMeasure", card.id)).toBe(true);
    expect(takes("rettungsrunde", "pickCause", 11)).toBe(false);
    expect(takes("supertrumpf", "pickValue", "money")).toBe(false);
  });
});

describe("a deck with faults", () => {
  let copy: string;
  beforeEach(() => {
    const folder = mkdtempSync(join(tmpdir(), "decks-"));
    onTestFinished(() => rmSync(folder, { recursive: true }));
    cpSync(join(root, "decks"), join(folder, "decks"), { recursive: true });
    copy = folder;
  });

  const path = (file: string) => join(copy, "decks/bauhof", file);
  const plant = (file: string, at: readonly (string | number)[], value: unknown) => {
    const yaml = parseDocument(readFileSync(path(file), "utf8"));
    yaml.setIn(at, value);
    writeFileSync(path(file), yaml.toString());
  };
  const findings = (): readonly Finding[] => checkCards(copy, "bauhof").findings;
  const found = (file: string, card: string, field: string, code: string) =>
    expect.objectContaining({ file: `decks/bauhof/${file}`, card, field, code });

  it("is told all that is wrong with its deck.yaml in one run", () => {
    plant("deck.yaml", ["id"], "../bauhof");
    plant("deck.yaml", ["version"], "newest");
    plant("deck.yaml", ["groups", 0, "code"], "Werk/zeug");
    plant("deck.yaml", ["groups", 1, "colour"], "blue");
    plant("deck.yaml", ["levels"], []);
    plant("deck.yaml", ["causes", 2, "number"], 2);
    plant("deck.yaml", ["effects", 0], "__proto__");
    plant("deck.yaml", ["values", 0, "better"], "both");
    plant("deck.yaml", ["values", 1, "id"], "Coffees");
    plant("deck.yaml", ["requires", "cardsPerGruppe"], 4);
    const codes = findings().map(({ field, code }) => `${field} ${code}`);
    expect(codes.sort()).toEqual(
      [
        ...["id deck-id", "version version", "groups.0.code code", "groups.1.colour colour", "levels too-few"],
        ...["causes each-once", "effects.0 name", "values.0.better one-of", "requires unknown-field"],
      ].sort(),
    );
    plant("deck.yaml", ["values", 0, "better"], "higher");
    expect(findings()).toContainEqual(found("deck.yaml", "–", "values", "each-once"));
  });

  it("is told all that is wrong with its cards in one run", () => {
    const faults: [file: string, at: (string | number)[], value: unknown, ReturnType<typeof found>][] = [
      ["deck.yaml", ["groups", 2, "colour"], "#ffff00", found("deck.yaml", "–", "groups.2.colour", "contrast")],
      ["deck.yaml", ["requires", "languages"], 2, found("deck.yaml", "–", "requires.languages", "too-few-languages")],
      ["languages/en.yaml", ["language"], "fr", found("languages/en.yaml", "–", "language", "language-in-name")],
      [
        "failures/Snow.yaml",
        ["cards", 0, "id"],
        "BAUHOF-01",
        found("failures/Snow.yaml", "BAUHOF-01", "id", "code-taken"),
      ],
      [
        "measures/M1.yaml",
        ["cards", 0, "sources", 0],
        "9.9",
        found("measures/M1.yaml", "Bauhof-21", "sources", "unknown-source"),
      ],
      ["measures/M2.yaml", ["cards", 3, "id"], "Bauhof-30-", found("measures/M4.yaml", "–", "cards", "card-count")],
    ];
    for (const [file, at, value] of faults) plant(file, at, value);
    const yaml = parseDocument(readFileSync(path("measures/M4.yaml"), "utf8"));
    yaml.deleteIn(["cards", 3]);
    writeFileSync(path("measures/M4.yaml"), yaml.toString());
    writeFileSync(path("failures/Tools (copy).yaml"), readFileSync(path("failures/Tools.yaml")));
    writeFileSync(path("failures/notes.txt"), "remember the milk");
    const all = findings();
    for (const [, , , expected] of faults) expect(all).toContainEqual(expected);
    expect(all).toContainEqual(found("failures/Tools (copy).yaml", "–", "–", "file-of-group"));
    expect(all).toContainEqual(found("failures/notes.txt", "–", "–", "unknown-file"));
    for (const { code = "", values = {} } of all) {
      for (const language of messageLanguages)
        expect(messageText({ code, values }, language)).not.toMatch(/\{(?!n|card)/);
    }
  });

  it.each([
    [
      "values of Object's own names",
      "failures/Tools.yaml",
      ["cards", 0, "values"],
      { constructor: 1, detour: 1 },
      "values",
    ],
    ["a drawing that is not in the set", "deck.yaml", ["values", 0, "icon"], "unicorn", "values.0.icon"],
    [
      "a text where a number belongs",
      "failures/Tools.yaml",
      ["cards", 0, "values", "coffees"],
      "many",
      "values.coffees",
    ],
    ["a picture outside its folder", "failures/Tools.yaml", ["cards", 0, "picture"], "../../secret.svg", "picture"],
    ["a code that is a path", "failures/Tools.yaml", ["cards", 0, "id"], "../../A1", "id"],
    ["a code of 25 characters", "failures/Tools.yaml", ["cards", 0, "id"], "x".repeat(25), "id"],
    ["a level that the deck has not", "failures/Tools.yaml", ["cards", 0, "level"], 5, "level"],
    ["a cause that the deck has not", "failures/Tools.yaml", ["cards", 0, "cause"], 3, "cause"],
    ["a name for a value that is none", "languages/en.yaml", ["values", "gloss"], {}, "values"],
    ["no name for a value", "languages/en.yaml", ["values", "detour"], undefined, "values.detour"],
  ])("is told of %s with file and field", (_what, file, at, value, field) => {
    plant(file, at, value);
    expect(findings()).toContainEqual(
      expect.objectContaining({ file: `decks/bauhof/${file}`, field: expect.stringContaining(field) }),
    );
  });

  it("that swells when it is read is refused, and so is one that cannot be read", () => {
    const lines = Array.from({ length: 20 }, (_, n) => `a${n + 1}: &a${n + 1} [${Array(9).fill(`*a${n}`).join(", ")}]`);
    writeFileSync(path("sources.yaml"), ["a0: &a0 [lol]", ...lines].join("\n"));
    expect(findings()).toContainEqual(found("sources.yaml", "–", "–", "quotation-marks"));
    rmSync(path("sources.yaml"));
    symlinkSync("sources.yaml", path("sources.yaml"));
    expect(findings()).toContainEqual(found("sources.yaml", "–", "–", "unreadable"));
  });

  it.each(["../decks/bauhof", "bauhof/", "BAUHOF", "constructor", "", "."])("no deck is called “%s”", (id) => {
    expect(checkCards(copy, id)).toMatchObject({ data: undefined, findings: [{ file: "decks", code: "no-deck" }] });
  });
});
