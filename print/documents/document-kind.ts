import type { PDFDocument } from "@cantoo/pdf-lib";
import type { z } from "zod";
import { fillCounts } from "../../cards/counts.ts";
import type { Deck } from "../../cards/deck.ts";
import { message } from "../../cards/text/message.ts";
import { hasPhotos } from "../deck/picture.tsx";
import { imposeAccordion, stripSize } from "../imposition/accordion.ts";
import { imposeBooklet } from "../imposition/booklet.ts";
import { loadFormat } from "../paper/card-format.ts";
import { loadPlainPaper } from "../paper/load-paper.ts";
import type { PlainPaper } from "../paper/paper.ts";
import type { Colour, DuplexEdge } from "../paper/vocabulary.ts";
import { fileNameFrom } from "../product/file-name.ts";
import type { Built, Job, Kind, PdfDraft } from "../product/kind.ts";
import type { OptionName } from "../product/options.ts";
import type { PageContent, PageSize } from "../typesetting/document-page.tsx";
import { setDocument } from "../typesetting/set-document.ts";
import { readTexts } from "../vocabulary/named-files.ts";
import { PrintFailure } from "../vocabulary/print-failure.ts";
import { wordingIn } from "../vocabulary/wording.ts";

/** What a document is made from. */
export type DocumentJob<Texts> = Job & Readonly<{ deck: Deck; texts: Texts; paper: PlainPaper; size: PageSize }>;

/** A document as it is to be set. */
type DocumentPlan = Readonly<{
  content: Pick<PageContent, "margins" | "styles" | "css" | "footer" | "body">;
  /** Words for the file's name besides those every document has. */
  names?: Readonly<Record<string, string>>;
  /** Number of pages, where it is known beforehand. */
  pages?: number;
  duplex?: DuplexEdge;
  /** What is done to the PDF when it is set: form fields, marks. */
  complete?: (pdf: PDFDocument) => void;
  hints?: readonly string[];
}>;

export type DocumentSpec<Texts> = Readonly<{
  /** Options besides paper and colour. */
  takes?: readonly OptionName[];
  needs?: readonly OptionName[];
  papers?: readonly PlainPaper["layout"][];
  /** The words it needs: texts/<language>/<name>.yaml. */
  texts: Readonly<{ name: string; schema: z.ZodType<Texts> }>;
  findFaults?: Kind["findFaults"];
  compose: (job: DocumentJob<Texts>) => DocumentPlan;
}>;

/** A kind of product whose pages are composed of texts and cards as one document. */
export function documentKind<Texts>(spec: DocumentSpec<Texts>): Kind {
  const { takes = [], needs = [], papers = ["page"], findFaults } = spec;
  return {
    takes: ["deck", "paper", "colour", ...takes],
    needs: ["paper", ...needs],
    papers,
    ...(findFaults === undefined ? {} : { findFaults }),
    build: (job) => build(spec, job),
  };
}

async function build<Texts>(spec: DocumentSpec<Texts>, job: Job): Promise<Built> {
  const { product, language, sources, options } = job;
  const paper = loadPlainPaper(sources.print, options.paper ?? "");
  const colour = options.colour ?? "rgb";
  const deck = sources.deckIn(language);
  const texts = withCounts(readTexts(sources.print, language, spec.texts.name, spec.texts.schema), deck);
  const size = pageSizeOn(paper, sources.print);
  const plan = spec.compose({ ...job, deck, texts, paper, size });

  const title = `${wordingIn(product.title, language)} – ${deck.face.deckName}`;
  const where = `${product.name} (${language})`;
  const content = { ...plan.content, title, language: deck.language.tag, size, colour };
  job.report(`Setting ${title}`);
  const browser = await job.browser();
  job.stopIfAborted();
  const { tagged } = product;
  const pdf = await setDocument(browser, content, { minimumType: product.minimumType, tagged, where });
  plan.complete?.(pdf);
  expectPages(pdf, plan.pages, where);
  imposeOn(paper, pdf, sources.print);
  const { duplex = paper.layout === "page" ? undefined : "short-edge" } = plan;
  const expected = { ...expectedOf(pdf, paper, product.minimumType), photos: hasPhotos(deck) };
  const fileName = fileNameFrom(product.fileName, { ...tokensOf(job, colour), ...plan.names });
  const draft: PdfDraft = {
    fileName,
    pdf,
    title,
    language: deck.language.tag,
    colour,
    tagged,
    duplex,
    where,
    expected,
  };
  return { files: [draft], hints: plan.hints ?? [] };
}

/** `texts` with the deck's numbers in every one of them. */
function withCounts<Texts>(texts: Texts, deck: Deck): Texts {
  const filled = (value: unknown): unknown => {
    if (typeof value === "string") return fillCounts(value, deck);
    if (Array.isArray(value)) return value.map(filled);
    if (typeof value !== "object" || value === null) return value;
    return Object.fromEntries(Object.entries(value).map(([key, entry]) => [key, filled(entry)]));
  };
  return filled(texts) as Texts;
}

/** The size of one page before it is imposed. */
function pageSizeOn(paper: PlainPaper, print: string): PageSize {
  if (paper.layout === "booklet") return { width: paper.width / 2, height: paper.height };
  return paper.layout === "accordion" ? stripSize(paper, loadFormat(print, paper.format, "papers")) : paper;
}

/** Pages that are too many would be laid where others belong. */
function expectPages(pdf: PDFDocument, expected: number | undefined, where: string): void {
  const count = pdf.getPageCount();
  if (expected === undefined || expected === count) return;
  throw new PrintFailure([[where, message("pages", { count, expected })]]);
}

function imposeOn(paper: PlainPaper, pdf: PDFDocument, print: string): void {
  if (paper.layout === "booklet") imposeBooklet(pdf, paper);
  if (paper.layout === "accordion") imposeAccordion(pdf, paper, loadFormat(print, paper.format, "papers"));
}

function expectedOf(pdf: PDFDocument, paper: PlainPaper, minimumType: number): PdfDraft["expected"] {
  const media = { x: 0, y: 0, width: paper.width, height: paper.height };
  const boxes = Array.from({ length: pdf.getPageCount() }, () => ({ media }));
  return { minimumType, boxes, imposed: paper.layout !== "page" };
}

/** What is as usual is not in the name. */
function tokensOf({ product, language, options, sources }: Job, colour: Colour): Record<string, string> {
  const unusual = (name: "paper" | "colour", value: string) =>
    value === (product.options[name]?.default ?? "rgb") ? "" : value;
  return {
    deck: sources.deckId ?? "",
    language,
    paper: unusual("paper", options.paper ?? ""),
    colour: unusual("colour", colour),
  };
}
