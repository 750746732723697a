import type { Result } from "lighthouse";
import type { Page } from "puppeteer-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { lighthouseReport } from "../support/lighthouse-report.ts";
import { arrangeMatch, sitDown } from "./arranged-match.ts";
import { openSite, type Site } from "./open-site.ts";

/** Of 100. */
const min = 95;
const categories = ["accessibility", "best-practices"] as const;

/** Six seconds a page: without FULL=1 one page alone; axe looks at all of them every time. */
const allPages: readonly [string, string, string][] = [
  ["home", "/", ".fan .face"],
  ["all cards", "/karten", ".card-tile"],
  ["a card", "/k/A1", ".solve"],
  ["a guide", "/anleitungen/guide/kompakttraining", ".guide-body"],
];
const isFull = process.env.FULL === "1";
const pages = isFull ? allPages : allPages.slice(0, 1);

let site: Site;
let page: Page;

beforeAll(async () => {
  site = await openSite();
  page = await site.newPage();
});

afterAll(() => site?.close());

/** What takes points off, one line for each audit that fails. */
const lowering = ({ categories, audits }: Result): string =>
  Object.values(categories)
    .flatMap(({ id, auditRefs }) =>
      auditRefs
        .filter((ref) => ref.weight > 0 && (audits[ref.id]?.score ?? 1) < 1)
        .map((ref) => `${id}: ${audits[ref.id]?.title}: ${JSON.stringify(audits[ref.id]?.details)}`),
    )
    .join("\n");

async function expectGood(path: string): Promise<void> {
  const report = await lighthouseReport(page, site.address + path, categories);
  for (const category of categories) {
    // A score of null is a category that was not judged.
    const points = Math.round((report.categories[category]?.score ?? 0) * 100);
    expect(points, `${category} of ${path}\n${lowering(report)}`).toBeGreaterThanOrEqual(min);
  }
}

describe("Lighthouse finds accessibility and best practices good", () => {
  it.each(pages)("on %s", async (_, path, content) => {
    await expectGood(path);
    expect(await page.$(content)).not.toBeNull();
  });

  it.runIf(isFull)("on a running table", async () => {
    const match = await arrangeMatch(site, ["Anna", "Bea", "Cem"]);
    await sitDown(page, site, match, 0);
    await expectGood(match.path);
    expect(await page.$(".own-card")).not.toBeNull();
  });
});
