import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, it } from "vitest";
import { createEngine } from "../engine/engine.ts";
import { testGames } from "./fixtures/test-deck.ts";

type Words = Readonly<{ line: string; figures: Readonly<Record<string, string>> }>;

it.each([...testGames])(
  "%s has a word for each figure it counts, in every language",
  (name, { game, setup, progress }) => {
    const file = readFileSync(join(import.meta.dirname, name, "progress.json"), "utf8");
    const { words } = JSON.parse(file) as { words: Readonly<Record<string, Words>> };
    const state = createEngine(game).start(4, setup.parse({}), "a seed");
    const { figures } = progress(state.G);
    expect(Object.keys(words).sort()).toEqual(["de", "de-simple", "en"]);
    for (const { line, figures: named } of Object.values(words)) {
      expect(Object.keys(named).sort()).toEqual(Object.keys(figures).sort());
      for (const [, figure = ""] of line.matchAll(/\{(\w+)\}/g)) expect(named).toHaveProperty(figure);
    }
  },
);

it.each([...testGames])(
  "%s has its cards chosen by the same word on the server, in the pages and in plans",
  (name, mode) => {
    const file = readFileSync(join(import.meta.dirname, name, "progress.json"), "utf8");
    expect((JSON.parse(file) as { cards?: string }).cards).toBe(mode.chosenCards);
    const rules = join(import.meta.dirname, "../../workshop-guides/rules", name);
    for (const language of readdirSync(rules)) {
      const text = readFileSync(join(rules, language), "utf8");
      expect(/^chosenCards: true$/m.test(text)).toBe(mode.chosenCards !== undefined);
    }
  },
);
