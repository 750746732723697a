import { expect, test } from "vitest";
import { buildProduct } from "../catalogue/build-product.ts";
import { testBrowser } from "../fixtures/test-browser.ts";
import { testCatalogue as catalogue } from "../fixtures/test-catalogue.ts";

/** Width and height that a PNG's header says. */
const sizeOf = (bytes: Uint8Array) => {
  const view = new DataView(bytes.buffer, bytes.byteOffset);
  return [view.getUint32(16), view.getUint32(20)];
};

test("each card is there at 300 dpi and as SVG with its texts, and all are on one sheet", async () => {
  const request = { product: "tabletop", language: "de", kind: "failures", cards: ["A1", "D1"] };
  const { files } = await buildProduct(request, { catalogue, browser: testBrowser });
  const find = (end: string) => files.find((file) => file.name.endsWith(end))?.bytes ?? new Uint8Array(24);
  for (const card of ["A1", "D1", "back"]) expect(sizeOf(find(`-de-${card}.png`))).toEqual([697, 1075]);
  // Dots per metre: print programs take the size from it.
  expect(Buffer.from(find("-de-A1.png")).subarray(37, 49).toString("hex")).toBe("7048597300002e2300002e23");
  const sheet = files.find((file) => /sheet-\d+x\d+\.png$/.test(file.name));
  const [width = 0, height = 0] = sizeOf(sheet?.bytes ?? new Uint8Array(24));
  expect(Math.max(width, height)).toBeLessThanOrEqual(4096);
  expect(Math.max(width, height)).toBeGreaterThan(4000);
  const svg = Buffer.from(find("-de-A1.svg")).toString("utf8");
  expect(svg).toMatch(/^<svg [^>]*width="59mm" height="91mm"/);
  const { failures } = catalogue.sources.deckIn("de");
  const textsOf = (wanted: string) => failures.find(({ id }) => id === wanted);
  expect(svg.replace(/<[^>]+>/g, " ").replace(/\s+/g, " ")).toContain(textsOf("A1")?.title);
  // Words break where the card breaks them, whatever they are.
  const broken = Buffer.from(find("-de-D1.svg")).toString("utf8");
  const words = [...broken.matchAll(/(\p{L}+)-<\/text><text[^>]*>(\p{Ll}+)/gu)].map(
    ([, head, tail]) => `${head}${tail}`,
  );
  expect(words).not.toEqual([]);
  for (const word of words) expect(textsOf("D1")?.happened).toContain(word);
  expect(svg).not.toMatch(/<image|var\(--|foreignObject/);

  const build = async (cards: readonly string[]) =>
    (await buildProduct({ ...request, cards }, { catalogue, browser: testBrowser })).files;
  // Also after other builds in the same browser, which leave their traces in its caches.
  for (let time = 0; time < (process.env.FULL === "1" ? 3 : 1); time += 1) {
    const again = await build(request.cards);
    expect(again.map(({ name }) => name)).toEqual(files.map(({ name }) => name));
    const differing = again.filter(({ bytes, name }) => Buffer.compare(bytes, find(name)) !== 0);
    expect(differing.map(({ name }) => name)).toEqual([]);
  }
  // A card is the same whatever it is printed with.
  const alone = await build(["A1"]);
  for (const end of ["-A1.png", "-A1.svg"]) {
    const other = alone.find((file) => file.name.endsWith(end))?.bytes ?? new Uint8Array();
    expect(Buffer.compare(find(`-de${end}`), other), end).toBe(0);
  }
});
