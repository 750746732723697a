import { convertColours } from "../colour/convert-colours.ts";
import { finishPdf } from "../pdf/finish-pdf.ts";
import { findPrintFaults } from "../preflight/preflight.ts";
import { PrintFailure } from "../print-failure.ts";
import type { PdfDraft, PlainFile } from "../product/kind.ts";
import type { PrintOptions } from "../product/options.ts";
import type { Product } from "../product/product.ts";
import { completeTags } from "../tags/complete-tags.ts";
import { resolveRequest } from "./request.ts";
import type { Studio } from "./studio.ts";

export type BuiltFile = Readonly<{ name: string; bytes: Uint8Array; mediaType: string; pages?: number }>;

export type BuildReport = Readonly<{
  product: string;
  language: string;
  /** With defaults filled in. */
  options: PrintOptions;
  /** What whoever prints should know, one sentence each. */
  hints: readonly string[];
}>;

/** How much of a build is done when its pages are set and only finishing is left. */
const setShare = 0.8;

/**
 * Builds one product. `request` comes from outside and is checked here. The same request on the same data gives the same
 * bytes. Throws RequestFault if the request is wrong and PrintFailure if the print cannot be made, with all findings;
 * then there is no file at all. Throws the signal's reason once that is aborted.
 */
export async function buildProduct(
  request: unknown,
  studio: Studio,
): Promise<{ files: BuiltFile[]; report: BuildReport }> {
  const { loaded, language, options } = resolveRequest(request, studio.catalogue);
  const { product, kind } = loaded;
  const stopIfAborted = () => studio.signal?.throwIfAborted();
  let share = 0;
  const report = (message: string) => {
    studio.report?.(message, share);
    // How many steps a kind takes is its own affair: each covers a third of what is left.
    share += (setShare - share) / 3;
  };
  stopIfAborted();
  const { house } = studio.catalogue;
  const built = await kind.build({ product, language, options, house, browser: studio.browser, report, stopIfAborted });

  const files: BuiltFile[] = [];
  const findings: string[] = [];
  const hints = [...built.hints];
  for (const [index, file] of built.files.entries()) {
    stopIfAborted();
    studio.report?.(`Checking ${file.fileName}`, setShare + ((1 - setShare) * index) / built.files.length);
    const finished = "pdf" in file ? await finishDraft(file, product) : { ...asBuilt(file), findings: [], hints: [] };
    findings.push(...finished.findings);
    hints.push(...finished.hints.filter((hint) => !hints.includes(hint)));
    files.push(finished.file);
  }
  if (findings.length > 0) throw new PrintFailure(findings);
  studio.report?.("Done", 1);
  return { files, report: { product: product.name, language, options, hints } };
}

const asBuilt = ({ fileName: name, bytes, mediaType }: PlainFile): { file: BuiltFile } => ({
  file: { name, bytes, mediaType },
});

async function finishDraft(
  draft: PdfDraft,
  product: Product,
): Promise<{ file: BuiltFile; findings: string[]; hints: string[] }> {
  const { pdf, fileName, title, language, duplex } = draft;
  const hints = await convertColours(pdf, draft.colour, draft.expected.inkLimit);
  if (draft.tagged) await completeTags(pdf, draft);
  const pages = pdf.getPageCount();
  const bytes = await finishPdf(pdf, { title, language, duplex, tagged: draft.tagged });
  const findings = await findPrintFaults(bytes, draft, product);
  return { file: { name: fileName, bytes, mediaType: "application/pdf", pages }, findings, hints };
}
