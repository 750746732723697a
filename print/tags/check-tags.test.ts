import { PDFArray, PDFDict, PDFDocument, PDFHexString, PDFName, type PDFObject } from "@cantoo/pdf-lib";
import type { Browser } from "puppeteer-core";
import { beforeAll, expect, test } from "vitest";
import { testBrowser } from "../fixtures/test-browser.ts";
import { contentText } from "../pdf/content-stream.ts";
import { finishPdf } from "../pdf/finish-pdf.ts";
import { attributeOf, contentIn, readTags, structRoot, type Tag, tagsIn } from "../pdf/tag-tree.ts";
import { checkTags } from "./check-tags.ts";
import { completeTags } from "./complete-tags.ts";

const rows = Array.from({ length: 30 }, (_, row) => `<tr><th scope="row">Zeile ${row}</th><td>Wert ${row}</td></tr>`);
const html = `<html lang="de"><title>Probe</title>
<style>@page { size: A5; margin: 15mm; @bottom-left { content: "Fußzeile" } } * { white-space: pre-wrap } body, div { white-space: normal }
thead { display: table-header-group } td { border: 1px solid }</style><body>
<h1>Probe</h1><h2>Abschnitt</h2><div><span aria-hidden="true">§</span></div>
<p style="background: #eee">Ein Satz mit <em lang="en">foreign words</em>, einem <a href="https://quartett.example/k/A1">Verweis</a> und so vielen Wörtern, dass er auf zwei Zeilen geht.</p>
<ul><li>Punkt<ul><li>Unterpunkt</li></ul></li></ul>
<svg role="img" aria-label="Ein Kreis" width="20" height="20"><circle cx="10" cy="10" r="9" /></svg>
<table><thead><tr><th scope="col">Kopf eins</th><th scope="col">Kopf zwei</th></tr></thead><tbody>${rows.join("")}</tbody></table>
<h3>Ende</h3></body></html>`;

let browser: Browser;
let printed: Uint8Array;
let sound: Uint8Array;
beforeAll(async () => {
  browser = await testBrowser();
  const page = await browser.newPage();
  await page.setContent(html);
  printed = await page.pdf({ preferCSSPageSize: true, printBackground: true, tagged: true, outline: true });
  sound = await complete(await load(printed));
});
const load = (bytes: Uint8Array): Promise<PDFDocument> => PDFDocument.load(bytes, { updateMetadata: false });

async function complete(pdf: PDFDocument): Promise<Uint8Array> {
  const facts = { title: "Probe", language: "de", tagged: true };
  await completeTags(pdf, { ...facts, fileName: "", colour: "rgb", where: "", expected: { minimumType: 6 } });
  return finishPdf(pdf, facts);
}

const name = (text: string): PDFName => PDFName.of(text);
const tagOf = (pdf: PDFDocument, role: string): Tag => {
  const found = [...tagsIn(readTags(pdf))].find((tag) => tag.role === role);
  if (found === undefined) throw new Error(role);
  return found;
};
const annotation = (pdf: PDFDocument): PDFDict => {
  const found = pdf.getPage(0).node.Annots()?.lookup(0);
  if (!(found instanceof PDFDict)) throw new Error("a link");
  return found;
};
const changeContent = (pdf: PDFDocument, change: (content: string) => string): void => {
  const page = pdf.getPage(0).node;
  const content = change(contentText(pdf.context, page.Contents()));
  page.set(name("Contents"), pdf.context.register(pdf.context.flateStream(Buffer.from(content, "latin1"))));
};
const changeMetadata = (pdf: PDFDocument, change: (xmp: string) => string): void => {
  const xmp = change(contentText(pdf.context, pdf.catalog.get(name("Metadata"))));
  pdf.catalog.set(name("Metadata"), pdf.context.register(pdf.context.stream(Buffer.from(xmp, "latin1"))));
};
const setRole = (pdf: PDFDocument, from: string, to: string) => tagOf(pdf, from).dict.set(name("S"), name(to));
const drop = (pdf: PDFDocument, role: string, key: string) => tagOf(pdf, role).dict.delete(name(key));

test("what is complete has no fault, and what Chromium makes has many", async () => {
  expect(checkTags(await load(sound))).toEqual([]);
  const found = checkTags(await load(printed)).join("\n");
  for (const fault of ["no XMP metadata", "directly in LI", "readers do not know", "neither tagged nor an artifact"]) {
    expect(found).toContain(fault);
  }
});

const planted: [string, (pdf: PDFDocument) => unknown, RegExp][] = [
  ["no tags", (pdf) => pdf.catalog.delete(name("StructTreeRoot")), /no tags/],
  ["not marked", (pdf) => pdf.catalog.delete(name("MarkInfo")), /does not say that it is tagged/],
  ["file name as title", (pdf) => pdf.catalog.delete(name("ViewerPreferences")), /file's name and not its title/],
  ["no metadata", (pdf) => pdf.catalog.delete(name("Metadata")), /no XMP/],
  [
    "no claim",
    (pdf) => changeMetadata(pdf, (xmp) => xmp.replace("pdfuaid:part>1", "pdfuaid:part>9")),
    /not name PDF\/UA/,
  ],
  ["two titles", (pdf) => pdf.setTitle("Anders"), /two titles/],
  ["no language", (pdf) => pdf.catalog.delete(name("Lang")), /no language/],
  [
    "strange language",
    (pdf) => tagOf(pdf, "Em").dict.set(name("Lang"), PDFHexString.fromText("Deutsch!")),
    /is no language/,
  ],
  ["no bookmarks", (pdf) => pdf.catalog.delete(name("Outlines")), /no bookmarks/],
  ["tab order", (pdf) => pdf.getPage(1).node.delete(name("Tabs")), /page 2: the tab key/],
  ["no document", (pdf) => setRole(pdf, "Document", "Sect"), /start with one document/],
  ["unknown role", (pdf) => setRole(pdf, "P", "Absatz"), /Absatz “Ein Satz.*readers do not know/],
  ["role map", (pdf) => structRoot(pdf)?.delete(name("RoleMap")), /Em “foreign words”: a tag that readers do not know/],
  ["empty tag", (pdf) => drop(pdf, "H2", "K"), /H2: an empty tag/],
  ["list item", (pdf) => setRole(pdf, "LBody", "P"), /P directly in LI/],
  ["stray item", (pdf) => setRole(pdf, "L", "Div"), /LI directly in Div/],
  ["bare text", (pdf) => setRole(pdf, "P", "Div"), /Div “Ein Satz.*text without a paragraph/],
  ["no alternative", (pdf) => drop(pdf, "Figure", "Alt"), /Figure: no alternative text/],
  ["no place", (pdf) => drop(pdf, "Figure", "A"), /Figure: does not say where it is/],
  ["no scope", (pdf) => drop(pdf, "TH", "A"), /TH “Kopf eins”: a table's head without its scope/],
  ["uneven rows", (pdf) => dropFirstKid(tagOf(pdf, "TR")), /rows of 1 and 2 cells/],
  ["heading gap", (pdf) => setRole(pdf, "H2", "H4"), /H4 “Abschnitt”: comes after a heading of level 1/],
  ["first heading", (pdf) => setRole(pdf, "H1", "H2"), /H2 “Probe”: the first heading is not of level 1/],
  ["link without target", (pdf) => keepFirstKid(tagOf(pdf, "Link")), /Link “Verweis”: a link that leads nowhere/],
  ["link without words", (pdf) => dropFirstKid(tagOf(pdf, "Link")), /Link: a link without words/],
  [
    "link without description",
    (pdf) => annotation(pdf).delete(name("Contents")),
    /page 1: a link without a description/,
  ],
  ["link without tag", (pdf) => annotation(pdf).delete(name("StructParent")), /page 1: a link that names no tag/],
  ["link of another tag", (pdf) => setRole(pdf, "Link", "Span"), /page 1: a link tagged Span/],
  [
    "unmarked text",
    (pdf) => changeContent(pdf, (content) => content.replace(/\/H1 <<[^>]*>> BDC([\s\S]*?)EMC/, "$1")),
    /page 1: text is neither/,
  ],
  [
    "unmarked drawing",
    (pdf) => changeContent(pdf, (content) => `${content}\n0 0 9 9 re f`),
    /page 1: something drawn is neither/,
  ],
  [
    "nested",
    (pdf) => changeContent(pdf, (content) => `/Artifact BMC ${content} EMC`),
    /page 1: marked content within an artifact/,
  ],
  [
    "nested without a number, which cuts paragraphs short in poppler",
    (pdf) => changeContent(pdf, (content) => content.replace(/(\/P <<[^>]*>> BDC)/, "$1 /Span <</Lang (en)>> BDC EMC")),
    /page 1: marked content within content \d+/,
  ],
  [
    "unclosed",
    (pdf) => changeContent(pdf, (content) => `${content}\n/Artifact BMC`),
    /page 1: marked content without an end/,
  ],
  [
    "twice",
    (pdf) => changeContent(pdf, (content) => content.replace(/MCID \d+(?=>> BDC[\s\S]*MCID (\d+))/, "MCID $1")),
    /page 1: content \d+ twice/,
  ],
  [
    "no owner",
    (pdf) => changeContent(pdf, (content) => `${content}\n/P <</MCID 999>> BDC EMC`),
    /page 1: content 999 belongs to no tag/,
  ],
  [
    "two owners",
    (pdf) =>
      tagOf(pdf, "H2").dict.set(name("K"), pdf.context.obj(contentIn([tagOf(pdf, "P")]).next().value?.mcid ?? 0)),
    /belongs to several tags/,
  ],
  ["lost", (pdf) => tagOf(pdf, "H2").dict.set(name("K"), pdf.context.obj(998)), /page 1: content 998 is on no page/],
  [
    "wrong parent",
    (pdf) => pdf.getPage(0).node.set(name("StructParents"), pdf.context.obj(1)),
    /page 1: content \d+ names another tag/,
  ],
  ["order", (pdf) => swapFirstKids(tagOf(pdf, "Document")), /page 1: read in another order/],
  ["glued words", (pdf) => changeContent(pdf, withoutLineEnds), /P: “\S+\|\S+” become one word/],
];

test.each(planted)("%s is found", async (_, plant, fault) => {
  const pdf = await load(sound);
  plant(pdf);
  expect(checkTags(pdf).join("\n")).toMatch(fault);
});

test("a figure says where on its page it is", async () => {
  const pdf = await load(sound);
  const box = attributeOf(tagOf(pdf, "Figure").dict, "BBox");
  const [left = 0, bottom = 0, right = 0, top = 0] = box instanceof PDFArray ? box.asArray().map(Number) : [];
  // A circle of 18 px, 1 px into its drawing, beside a margin of 15 mm and 8 px.
  expect(Math.abs(left - (15 / 25.4) * 72 - 9 * 0.75)).toBeLessThan(0.6);
  expect([right - left, top - bottom]).toEqual([expect.closeTo(13.5, 1), expect.closeTo(13.5, 1)]);
  expect([bottom > 0, top < pdf.getPage(0).getHeight()]).toEqual([true, true]);
});

test("a table's head is read once, however many pages it stands on", async () => {
  const pdf = await load(sound);
  expect(pdf.getPageCount()).toBeGreaterThan(1);
  const head = [...tagsIn(readTags(pdf))].filter((tag) => tag.role === "TH").slice(0, 2);
  expect(head.map((tag) => [...contentIn([tag])].length)).toEqual([1, 1]);
});

test("words of another language keep it", async () => {
  const language = tagOf(await load(sound), "Em").dict.get(name("Lang"));
  expect(String(language)).toContain("en");
});

test("a form field gets a tag, and must say what it is for", async () => {
  const pdf = await load(printed);
  const field = pdf.getForm().createCheckBox("tick");
  field.addToPage(pdf.getPage(0), { x: 50, y: 50, width: 10, height: 10 });
  const nameless = await complete(pdf);
  expect(checkTags(await load(nameless))).toEqual(["page 1: a form field without a description"]);
  const named = await load(nameless);
  named.getForm().getCheckBox("tick").acroField.dict.set(name("TU"), PDFHexString.fromText("Erledigt"));
  expect(checkTags(named)).toEqual([]);
  setRole(named, "Form", "Span");
  expect(checkTags(named)).toContain("page 1: a form field tagged Span");
});

function kidsOf(tag: Tag): PDFObject[] {
  const kids = tag.dict.lookup(name("K"));
  return kids instanceof PDFArray ? kids.asArray() : [];
}
const setKids = (tag: Tag, kids: readonly PDFObject[]) => tag.dict.set(name("K"), tag.dict.context.obj([...kids]));
const keepFirstKid = (tag: Tag) => setKids(tag, kidsOf(tag).slice(0, 1));
const dropFirstKid = (tag: Tag) => setKids(tag, kidsOf(tag).slice(1));
const swapFirstKids = (tag: Tag) => {
  const [first, second, ...others] = kidsOf(tag);
  if (first !== undefined && second !== undefined) setKids(tag, [second, first, ...others]);
};
/** Takes the last sign of every text that is followed by another of the same paragraph. */
const withoutLineEnds = (content: string): string => content.replace(/[^\n]*<[\da-f]{4}> Tj\nET\nBT/gi, "ET\nBT");
