import type { PDFDocument } from "@cantoo/pdf-lib";
import type { Browser } from "puppeteer-core";
import type { GuideDocument } from "../../workshop-guides/render/documents.ts";
import type { Paper } from "../paper/paper.ts";
import type { Colour, DuplexEdge } from "../paper/vocabulary.ts";
import type { PageBoxes } from "../pdf/page-box.ts";
import type { RequestFinding } from "../vocabulary/print-failure.ts";
import type { Sources } from "../vocabulary/sources.ts";
import type { GuideKit, PaperNeed } from "./guide-kit.ts";
import type { OptionName, PrintOptions } from "./options.ts";
import type { Product } from "./product.ts";

/** One build of one product: what is asked for, and what there is to build it with. */
export type Job = Readonly<{
  product: Product;
  language: string;
  options: PrintOptions;
  sources: Sources;
  /** What a guide needs, reckoned from all that can be printed; undefined for other documents. */
  kitOf: (document: GuideDocument) => GuideKit | undefined;
  /** An open browser; whoever handed it in closes it. */
  browser: () => Promise<Browser>;
  /** Says what is being done now. */
  report: (message: string) => void;
  /** Throws once the build is no longer wanted; called between steps. */
  stopIfAborted: () => void;
}>;

/** A PDF before colours, tags and finish, with all that preflight expects of it. */
export type PdfDraft = Readonly<{
  fileName: string;
  pdf: PDFDocument;
  title: string;
  /** BCP 47 */
  language: string;
  colour: Colour;
  /** Keeps or gets tags for screen readers. */
  tagged: boolean;
  duplex?: DuplexEdge | undefined;
  /** Which part of the print a finding is about, for example “failures”. */
  where: string;
  expected: Readonly<{
    pages?: number;
    /** Its sheets hold several pages each, which are read in another order than that of the sheets. */
    imposed?: boolean;
    /** One entry a page, in mm; none where pages are as the typesetter made them. */
    boxes?: readonly PageBoxes[];
    /** How far texts stay from the cut in mm, on pages with one card. */
    safe?: number;
    /** Cards show photos: images are no fault. */
    photos?: boolean;
    /** Total ink in % (CMYK). */
    inkLimit?: number | undefined;
    /** Least type in pt. */
    minimumType: number;
    /** The same for light type on a dark ground, where a shop asks for more. */
    minimumNegativeType?: number | undefined;
    /** Codes of the cards on each page, for findings to name them. */
    cards?: readonly (readonly string[])[];
    /** Addresses of the QR codes that must be readable, page by page. */
    addresses?: readonly (readonly string[])[];
  }>;
}>;

/** A file that is no PDF: a picture, a sheet for a virtual table. */
export type PlainFile = Readonly<{ fileName: string; bytes: Uint8Array; mediaType: string }>;

export type Built = Readonly<{
  /** One by one, so that the browser sets the next while the last is finished. Throws PrintFailure like build. */
  files: Iterable<PdfDraft | PlainFile> | AsyncIterable<PdfDraft | PlainFile>;
  /** What whoever prints should know, one sentence each. */
  hints: readonly string[];
}>;

/** A way of building: which options it can take, and how. Products of the same kind differ in their data only. */
export type Kind = Readonly<{
  takes: readonly OptionName[];
  /** Options that a product of this kind must give a default for. */
  needs: readonly OptionName[];
  /** Layouts of the papers it can print on. */
  papers: readonly Paper["layout"][];
  /** Its cards have QR codes where the public address of the game is known. */
  drawsCodes?: true;
  /** The values of an option, where they are not simply those of its schema or folder. */
  choices?: (option: OptionName, sources: Sources) => readonly string[] | undefined;
  /** Whether a value counts as one of the choices although it is not written like one. */
  accepts?: (option: OptionName, value: string, sources: Sources) => boolean;
  /** Fewer languages than the product has, where the options say so. */
  languages?: (options: PrintOptions, sources: Sources) => readonly string[] | undefined;
  /** What is wrong about options that are each fine by themselves. */
  findFaults?: (options: PrintOptions, sources: Sources) => readonly RequestFinding[];
  /** What one copy takes, where that is known before it is set. */
  paperNeed?: (options: PrintOptions, language: string, sources: Sources) => PaperNeed | undefined;
  build: (job: Job) => Promise<Built>;
}>;
