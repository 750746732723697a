import { expect, it } from "vitest";
import { deSimple } from "./de-simple.ts";

/** Every text of the catalogue, functions called with small numbers or a name. */
function textsOf(value: unknown): string[] {
  if (typeof value === "string") return [value];
  if (typeof value === "function") return textsOf(value(3, 5, 4, 6));
  return typeof value === "object" && value !== null ? Object.values(value).flatMap(textsOf) : [];
}

it("keeps to short sentences in plain language", () => {
  const sentences = textsOf(deSimple).flatMap((text) => text.split(/[.?!:]\s+/));
  const tooLong = sentences.filter((sentence) => sentence.split(/\s+/).length > 15);
  expect(sentences.length).toBeGreaterThan(150);
  expect(tooLong).toEqual([]);
});
