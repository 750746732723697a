import { expect, it } from "vitest";

const files = import.meta.glob<unknown>("./de-simple/rettungsrunde.yaml", { import: "texts", eager: true });

/** Every text of the catalogue; a function's arguments are all a small number. */
function textsOf(value: unknown): string[] {
  if (typeof value === "string") return [value];
  if (typeof value === "function") return textsOf(value(new Proxy({}, { get: () => 3 })));
  return typeof value === "object" && value !== null ? Object.values(value).flatMap(textsOf) : [];
}

it("keeps to short sentences in plain language", () => {
  const sentences = textsOf(files).flatMap((text) => text.split(/[.?!:]\s+/));
  const tooLong = sentences.filter((sentence) => sentence.split(/\s+/).length > 15);
  expect(sentences.length).toBeGreaterThan(150);
  expect(tooLong).toEqual([]);
});
