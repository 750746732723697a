import { createHash } from "node:crypto";
import type { Browser } from "puppeteer-core";
import { withPage } from "../browser/with-page.ts";
import { fitFindings } from "../typesetting/fit-findings.ts";
import { type FitRules, measureFit } from "../typesetting/measure-fit.ts";
import type { PrintFinding } from "../vocabulary/print-failure.ts";
import { layoutScale } from "./face-document.tsx";

export type RenderedFaces = Readonly<{ pdf: Uint8Array; findings: readonly PrintFinding[] }>;

/** How many prints a browser remembers: the cards of a language in every format there is. */
const maxKnown = 24;
const known = new WeakMap<Browser, Map<string, Promise<RenderedFaces>>>();

/**
 * Sets `html` and prints it, one page a face. Tagged for fronts; a back says nothing a reader needs, it stays untagged.
 * `findings` names every card and field that does not fit; then there is no PDF. What a browser has set already is not
 * set again: many papers take the same cards.
 */
export async function renderFaces(
  browser: Browser,
  html: string,
  rules: FitRules,
  tagged: boolean,
): Promise<RenderedFaces> {
  const prints = known.get(browser) ?? new Map<string, Promise<RenderedFaces>>();
  known.set(browser, prints);
  const key = createHash("sha256")
    .update(JSON.stringify([rules, tagged]))
    .update(html)
    .digest("base64");
  const rendered = prints.get(key) ?? setFaces(browser, html, rules, tagged);
  prints.delete(key);
  prints.set(key, rendered);
  rendered.catch(() => prints.delete(key));
  const [oldest] = prints.keys();
  if (prints.size > maxKnown && oldest !== undefined) prints.delete(oldest);
  return rendered;
}

function setFaces(browser: Browser, html: string, rules: FitRules, tagged: boolean): Promise<RenderedFaces> {
  return withPage(browser, html, async (page) => {
    const faults = await page.evaluate(measureFit, rules);
    // The two halves of a back are alike, and so are their faults.
    if (faults.length > 0) return { pdf: new Uint8Array(), findings: fitFindings(faults) };
    const paged = { preferCSSPageSize: true, printBackground: true, scale: 1 / layoutScale };
    return { pdf: await page.pdf({ ...paged, tagged, outline: false }), findings: [] };
  });
}
