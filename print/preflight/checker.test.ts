import { PDFDocument } from "@cantoo/pdf-lib";
import { expect, test } from "vitest";
import { tellPrintFinding } from "../vocabulary/print-failure.ts";
import { Checker } from "./checker.ts";

test("another thread finds what is wrong with a file, and says so where it is no file at all", async () => {
  const pdf = await PDFDocument.create({ updateMetadata: false });
  pdf.addPage([100, 100]);
  const draft = { colour: "rgb", tagged: false, where: "planted", expected: { pages: 2, minimumType: 7 } } as const;
  const product = { preflight: { contrast: 4.5, rasters: false, photos: 300 } };
  const checker = new Checker();
  try {
    const bytes = await pdf.save();
    const told = async (given: Uint8Array) =>
      (await checker.check(given, draft, product)).map((finding) => tellPrintFinding(finding));
    const [found, broken] = await Promise.allSettled([told(bytes), told(new Uint8Array([1, 2, 3]))]);
    expect(found).toMatchObject({ status: "fulfilled", value: ["planted: 1 page, 2 expected"] });
    expect(broken.status).toBe("rejected");
  } finally {
    await checker.close();
  }
});
