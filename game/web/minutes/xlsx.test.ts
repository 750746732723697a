import { strFromU8, unzipSync } from "fflate";
import { beforeAll, describe, expect, it } from "vitest";
import { sampleSource, tellingIn } from "./fixtures/sample-minutes.ts";
import { sheetsOf } from "./sheets.ts";
import { xlsxOf } from "./xlsx.ts";

let parts: Readonly<Record<string, string>>;
beforeAll(async () => {
  const bytes = await xlsxOf(sheetsOf([sampleSource], await tellingIn("de")), "0012");
  parts = Object.fromEntries(Object.entries(unzipSync(bytes)).map(([name, part]) => [name, strFromU8(part)]));
});

const sheet = (number: number) => parts[`xl/worksheets/sheet${number}.xml`] ?? "";
const texts = () =>
  [...(parts["xl/sharedStrings.xml"] ?? "").matchAll(/<t[^>]*>([^<]*)<\/t>/g)].map(([, text]) => text);
/** What stands in a cell: the text, or the number as it is stored. */
function cell(number: number, place: string): string | undefined {
  const [, attributes = "", value = ""] =
    sheet(number).match(new RegExp(`<c r="${place}"([^>]*)><v>([^<]*)</v>`)) ?? [];
  return attributes.includes('t="s"') ? texts()[Number(value)] : value;
}

describe("a workbook", () => {
  it("has a sheet for each table", () => {
    const names = [...(parts["xl/workbook.xml"] ?? "").matchAll(/<sheet [^>]*name="([^"]*)"/g)].map(([, name]) => name);
    expect(names).toEqual([
      ...[
        "Überblick",
        "Schritte und Zeiten",
        "Tische",
        "Ergebnisse der Partien",
        "Diagnosen am Tisch",
        "Runden",
        "Notizen",
      ],
      "Fragen vorher und nachher",
    ]);
  });

  it("keeps texts as texts, numbers as numbers, and times as times", () => {
    expect(cell(1, "B2")).toBe("0012");
    expect(cell(3, "A2")).toBe("1-2");
    expect(cell(7, "C2")).toBe("Mrz 5");
    expect(cell(2, "D2")).toBe("22.5");
    const noon = new Date(Date.UTC(2026, 10, 30, 11));
    const days = (noon.getTime() / 60_000 - noon.getTimezoneOffset()) / 1440 + 25_569;
    expect(Number(cell(1, "B3"))).toBeCloseTo(days, 4);
    const style = Number(sheet(1).match(/<c r="B3" s="(\d+)"/)?.[1]);
    const format = [...(parts["xl/styles.xml"] ?? "").matchAll(/<xf numFmtId="(\d+)"[^>]*xfId/g)][style]?.[1];
    expect(parts["xl/styles.xml"]).toContain(`numFmtId="${format}" formatCode="yyyy-mm-dd hh:mm"`);
  });

  it("has no formula, though a note looks like one", () => {
    expect(cell(7, "D2")).toBe("=1+1");
    expect(Object.values(parts).join("")).not.toMatch(/<f[ >]/);
  });
});
