import { readdirSync } from "node:fs";
import { join } from "node:path";
import { expect, it } from "vitest";
import type { PrintMedium } from "../../protocol/print-studio.ts";
import { adviceSteps, advisedProducts } from "./advice-steps.ts";
import { usePrintAdviceTexts } from "./use-print-texts.ts";

const texts = await usePrintAdviceTexts.load("de");

const a4: Partial<PrintMedium> = { layout: "page", sheet: { width: 210, height: 297 } };
const landscape: Partial<PrintMedium> = { layout: "accordion", sheet: { width: 297, height: 210 } };

function advice(name: string, medium: Partial<PrintMedium> | undefined, duplex?: string): string {
  const product = { name, tagged: true };
  const steps = adviceSteps(texts, { product, medium: medium as PrintMedium | undefined, duplex });
  return steps.map(({ title, text }) => `${title}: ${text}`).join("\n");
}

it("tells what to do with each product, not only with its paper", () => {
  expect(advice("box", a4)).toMatch(/ritzen[\s\S]*Klebelasche/);
  expect(advice("poster", a4)).toContain("Plotter");
  expect(advice("tabletop", undefined)).not.toContain("Papier");
  expect(advice("rules", landscape)).toMatch(/Gewöhnliches Papier/);
});

it("turns the sheet over the edge that was chosen, or that fits it", () => {
  expect(advice("rules", landscape)).toContain("über die kurze Seite");
  expect(advice("rules", landscape, "long-edge")).toContain("über die lange Seite");
  expect(advice("guide", a4)).toContain("über die lange Seite");
});

it("says that screen readers can use a file which keeps its tags: what is imposed on sheets has lost them", () => {
  expect(advice("checklist", a4)).toContain("Vorleseprogramme");
  expect(advice("rules", landscape)).not.toContain("Vorleseprogramme");
});

it("is of its own for products that exist", () => {
  const products = readdirSync(join(import.meta.dirname, "../../../print/products"));
  for (const name of advisedProducts) expect(products).toContain(`${name}.yaml`);
});
