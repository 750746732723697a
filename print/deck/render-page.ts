import type { Browser } from "puppeteer-core";
import { withPage } from "../browser/with-page.ts";
import { fitMessage } from "../preflight/fit-message.ts";
import { type FitRules, measureFit } from "../preflight/measure-fit.ts";
import { layoutScale } from "./face-document.tsx";

/**
 * Sets `html` and prints it, one page a face. Tagged for fronts; a back says nothing a reader needs, it stays untagged.
 * `findings` names every card and field that does not fit; then there is no PDF.
 */
export async function renderFaces(
  browser: Browser,
  html: string,
  rules: FitRules,
  tagged: boolean,
): Promise<{ pdf: Uint8Array; findings: string[] }> {
  return withPage(browser, html, async (page) => {
    const faults = await page.evaluate(measureFit, rules);
    // The two halves of a back are alike, and so are their faults.
    if (faults.length > 0) return { pdf: new Uint8Array(), findings: [...new Set(faults.map(fitMessage))] };
    const paged = { preferCSSPageSize: true, printBackground: true, scale: 1 / layoutScale };
    return { pdf: await page.pdf({ ...paged, tagged, outline: false }), findings: [] };
  });
}
