import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, it } from "vitest";
import { parse } from "yaml";
import * as modes from "./modes.ts";

it.each(Object.values(modes))(
  "$name asks what its descriptor names when the room looks back, in every language",
  (mode) => {
    const texts = join(import.meta.dirname, mode.name, "texts");
    const languages = readdirSync(texts).filter((each) => existsSync(join(texts, each, "debrief.yaml")));
    expect(languages).toEqual(mode.debrief === undefined ? [] : ["de", "de-simple", "en"]);
    for (const language of languages) {
      const words = parse(readFileSync(join(texts, language, "debrief.yaml"), "utf8")) as Record<string, string>;
      expect(Object.keys(words), language).toEqual(mode.debrief);
      for (const question of Object.values(words)) expect(question).toMatch(/\?$/);
    }
  },
);
