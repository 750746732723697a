import { expect, test } from "vitest";
import { testBrowser } from "../fixtures/test-browser.ts";
import { testCatalogue as catalogue } from "../fixtures/test-catalogue.ts";
import { buildProduct } from "./build-product.ts";

const request = { product: "deck", language: "en", cards: ["A1", "M11"] };
const noBrowser = async () => {
  throw new Error("no browser was needed");
};

test("nothing is started for a build that is no longer wanted, or for a wrong request", async () => {
  const signal = AbortSignal.abort(new Error("no longer wanted"));
  await expect(buildProduct(request, { catalogue, browser: noBrowser, signal })).rejects.toThrow("no longer wanted");
  const wrong = { ...request, colour: "blue" };
  await expect(buildProduct(wrong, { catalogue, browser: noBrowser })).rejects.toThrow("colour: one of rgb");
});

test("a build tells how far it is, and stops between two steps", async () => {
  const shares: number[] = [];
  const studio = { catalogue, browser: testBrowser };
  const { files } = await buildProduct(request, { ...studio, report: (_, share) => shares.push(share) });
  expect(files.map(({ name, pages }) => [name, pages])).toEqual([
    ["failures-A1-M11-en-a4.pdf", 2],
    ["measures-A1-M11-en-a4.pdf", 2],
  ]);
  expect(shares).toEqual([...shares].sort((a, b) => a - b));
  expect([shares[0], shares.at(-1)]).toEqual([0, 1]);

  const stop = new AbortController();
  const stopped = buildProduct(request, {
    ...studio,
    signal: stop.signal,
    report: () => stop.abort(new Error("enough")),
  });
  await expect(stopped).rejects.toThrow("enough");
});
