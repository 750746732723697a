import { PDFDocument } from "@cantoo/pdf-lib";
import { beforeAll, describe, expect, it } from "vitest";
import { bareText, textRuns } from "../fixtures/pdf-text.ts";
import { testBrowser } from "../fixtures/test-browser.ts";
import { readTags, tagsIn } from "../pdf/tag-tree.ts";
import { findPrintFaults } from "../preflight/preflight.ts";
import { buildReport } from "./build-report.ts";
import type { PrintedReport } from "./printed-report.ts";

const words = "Wir fragen früher nach, bevor jemand etwas kauft. ";
const report: PrintedReport = {
  title: "Ergebnisse: <b>Musterstadt</b>",
  language: "de",
  lead: ["Probe"],
  footer: "Seite {n} von {total}",
  sections: [
    {
      ...{ heading: "Ursachen", level: 2, paragraphs: ["Auf der Karte: 3"], items: ["=1+1", words.repeat(8)] },
      tables: [
        {
          caption: "Erste Abstimmung",
          columns: [
            { title: "Ursache", bars: false },
            { title: "Stimmen", bars: true },
          ],
          rows: Array.from({ length: 60 }, (_, index) => [`Ursache ${index}`, index]),
        },
      ],
    },
    { heading: "Notizen", level: 3, paragraphs: [], tables: [], items: ["Fax 📠"] },
  ],
};

let bytes: Uint8Array;
beforeAll(async () => {
  ({ bytes } = await buildReport(report, await testBrowser()));
});

describe("a report", () => {
  it("is a tagged PDF that preflight finds nothing wrong with", async () => {
    const usual = { ...report, sections: report.sections.slice(0, 1) };
    const built = await buildReport(usual, await testBrowser());
    const draft = { colour: "rgb", tagged: true, where: "minutes", expected: { minimumType: 8 } } as const;
    const preflight = { contrast: 4.5, rasters: false, photos: 300 };
    expect(await findPrintFaults(built.bytes, draft, { preflight })).toEqual([]);
  });

  it("has title, language, headings, header cells of both kinds, and lists", async () => {
    const pdf = await PDFDocument.load(bytes, { updateMetadata: false });
    expect([pdf.getTitle(), pdf.getLanguage()]).toEqual([report.title, "de"]);
    const roles = [...tagsIn(readTags(pdf))].map(({ role }) => role);
    for (const role of ["H1", "H2", "H3", "Table", "Caption", "TH", "TD", "L", "LI"]) expect(roles).toContain(role);
    expect(roles.filter((role) => role === "TH")).toHaveLength(62);
  });

  it("says everything as it was written, on as many pages as it takes", async () => {
    const pages = await textRuns(bytes);
    expect(pages.length).toBeGreaterThan(1);
    const said = bareText(
      pages
        .flat()
        .map(({ text }) => text)
        .join(" "),
    );
    for (const text of [report.title, "=1+1", "Ursache 59", `Seite 2 von ${pages.length}`]) {
      expect(said).toContain(bareText(text));
    }
  });

  it.each([
    ["another language", { language: "de; drop" }],
    ["what nobody knows", { html: "<p>" }],
  ])("with %s is refused", async (_what, wrong) => {
    await expect(buildReport({ ...report, ...wrong }, await testBrowser())).rejects.toThrow();
  });
});
