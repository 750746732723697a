import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { message, messageLanguages, messageText, messageTexts } from "./message.ts";

const english = messageTexts("en");
const valuesIn = (text = "") => [...new Set([...text.matchAll(/\{(\w+)[,}]/g)].map(([, name]) => name))].sort();

describe.each(messageLanguages)("messages in %s", (language) => {
  it("are there for every code, with the same values", () => {
    const own = messageTexts(language);
    const valuesOf = (texts: Readonly<Record<string, string>>) =>
      Object.fromEntries(Object.entries(texts).map(([code, text]) => [code, valuesIn(text)]));
    expect(valuesOf(own)).toEqual(valuesOf(english));
  });
});

it("every message is one that some check tells", () => {
  const root = join(import.meta.dirname, "../..");
  const sources = ["cards", "workshop-guides", "print", "game/server"]
    .flatMap((folder) =>
      readdirSync(join(root, folder), { recursive: true, encoding: "utf8" }).map((file) => join(folder, file)),
    )
    .filter((file) => /\.tsx?$/.test(file) && !/\.test\./.test(file))
    .map((file) => readFileSync(join(root, file), "utf8"))
    .join("\n");
  expect(Object.keys(english).filter((code) => !sources.includes(`"${code}"`))).toEqual([]);
});

it("values are filled in, in any language, and braces that stand for themselves stay", () => {
  const { code, values, expected } = message("too-long", { max: 40, count: 41 });
  expect(expected).toBe("at most 40 characters, has 41");
  expect(messageText({ code, values }, "de")).toBe("höchstens 40 Zeichen, es sind 41");
  expect([1, 2].map((count) => message("findings", { count }).expected)).toEqual(["1 finding", "2 findings"]);
  expect(message("with-n").expected).toContain("{n}");
  expect(() => message("nonsense")).toThrow("nonsense");
});
