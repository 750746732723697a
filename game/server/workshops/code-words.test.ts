import { expect, it } from "vitest";
import { codeWord } from "./code-words.ts";

it("opens what it has sealed, however it is typed; another word, or another follow-up, opens nothing", async () => {
  const word = await codeWord("Rote Birke", "one");
  const box = word.seal({ sure: 3 });
  expect((await codeWord(" rotebirke ", "one")).open(box)).toEqual({ sure: 3 });
  for (const other of [await codeWord("rote buche", "one"), await codeWord("Rote Birke", "two")]) {
    expect(other.open(box)).toBeUndefined();
    expect(other.row).not.toBe(word.row);
  }
  expect(word.open("")).toBeUndefined();
});
