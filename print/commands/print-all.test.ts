import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, expect, test } from "vitest";
import { WarmBrowser } from "../browser/warm-browser.ts";
import { tempFolder } from "../fixtures/temp-folder.ts";
import { testCatalogue as whole } from "../fixtures/test-catalogue.ts";
import { commandAll } from "./print-all.ts";

/** The same products with little to build. */
const catalogue = {
  ...whole,
  products: new Map(
    [...whole.products].flatMap(([name, loaded]) => {
      const all = { deck: [{ cards: ["A1"], paper: "printshop" }], guide: [{ guide: "handouts/stammtisch" }] }[name];
      return all === undefined ? [] : [[name, { ...loaded, product: { ...loaded.product, all } }] as const];
    }),
  ),
};

const browser = new WarmBrowser();
afterAll(() => browser.close());

test("everything is written with a manifest and sums that are right, the same each time", async () => {
  const sums: string[] = [];
  for (let run = 0; run < 2; run += 1) {
    const out = tempFolder();
    const said: string[] = [];
    await commandAll({ language: "en" }, out, catalogue, (message) => said.push(message), browser);
    const manifest = JSON.parse(readFileSync(join(out, "manifest.json"), "utf8"));
    expect(manifest.files.map((entry: { file: string }) => entry.file)).toEqual([
      "deck/en/failures-A1-en-printshop.pdf",
      "guide/en/handout-stammtisch-en.pdf",
    ]);
    for (const { file, bytes, sha256 } of manifest.files) {
      const content = readFileSync(join(out, file));
      expect([content.length, createHash("sha256").update(content).digest("hex")]).toEqual([bytes, sha256]);
    }
    expect(said.join("\n")).toMatch(/1\/2 .*[\s\S]*2\/2 /);
    sums.push(readFileSync(join(out, "SHA256SUMS"), "utf8"));
  }
  expect(sums[0]).toBe(sums[1]);
  expect(sums[0]).toMatch(/^[0-9a-f]{64} {2}deck\/en\/failures/);
});

test("an unknown product is refused before anything is built", async () => {
  const wrong = commandAll({ products: "deck,nosuch" }, "/nowhere", catalogue, () => undefined, browser);
  await expect(wrong).rejects.toThrow(/product: unknown “nosuch”: choose deck, guide/);
});

test("an unknown language is refused before anything is built", async () => {
  await expect(commandAll({ language: "fr" }, "/nowhere", catalogue, () => undefined, browser)).rejects.toThrow(
    /choose de, /,
  );
});
