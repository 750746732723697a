import { inflateSync } from "node:zlib";
import { PDFDocument, PDFName, PDFRawStream } from "@cantoo/pdf-lib";
import { expect, test } from "vitest";
import { finishPdf } from "./finish-pdf.ts";
import { contentStream, unpacked } from "./packed-stream.ts";

const facts = { title: "A title", language: "en" };
const content = "0 0 10 10 re f\n".repeat(100);

async function draft(): Promise<PDFDocument> {
  const pdf = await PDFDocument.create({ updateMetadata: false });
  const page = pdf.addPage([100, 100]);
  page.node.set(PDFName.of("Contents"), pdf.context.register(contentStream(pdf.context, content)));
  // Nothing leads to it.
  pdf.context.register(contentStream(pdf.context, "nobody needs this"));
  return pdf;
}

const streamsIn = (pdf: PDFDocument): PDFRawStream[] =>
  pdf.context.enumerateIndirectObjects().flatMap(([, object]) => (object instanceof PDFRawStream ? [object] : []));

test("streams are packed, and what nothing leads to is gone", async () => {
  const pdf = await PDFDocument.load(await finishPdf(await draft(), facts), { updateMetadata: false });
  const streams = streamsIn(pdf);
  const texts = streams.map((stream) => unpacked(stream).toString("latin1"));
  expect(texts).toContain(content);
  expect(texts.join("\n")).not.toContain("nobody needs this");
  const packed = streams[texts.indexOf(content)];
  expect(inflateSync(packed?.getContents() ?? new Uint8Array()).toString("latin1")).toBe(content);
});

test("the ID is made of the content, and the same each time", async () => {
  const idOf = (bytes: Uint8Array) =>
    /\/ID \[ <([0-9a-f]{32})> <\1> \]/.exec(Buffer.from(bytes).toString("latin1"))?.[1];
  const [one, same] = [await finishPdf(await draft(), facts), await finishPdf(await draft(), facts)];
  const other = await finishPdf(await draft(), { ...facts, title: "Another title" });
  expect(idOf(one)).toMatch(/[1-9a-f]/);
  expect(Buffer.from(same).equals(Buffer.from(one))).toBe(true);
  expect(idOf(other)).not.toBe(idOf(one));
});
