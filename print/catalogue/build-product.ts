import { convertColours } from "../colour/convert-colours.ts";
import { finishPdf } from "../pdf/finish-pdf.ts";
import { findPrintFaults } from "../preflight/preflight.ts";
import type { PdfDraft } from "../product/kind.ts";
import type { PrintOptions } from "../product/options.ts";
import { completeTags } from "../tags/complete-tags.ts";
import { PrintFailure, type PrintFinding } from "../vocabulary/print-failure.ts";
import { readGuideKit } from "./guide-kits.ts";
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
  const { loaded, language, options, sources } = resolveRequest(request, studio.catalogue);
  const { product, kind } = loaded;
  const stopIfAborted = () => studio.signal?.throwIfAborted();
  let share = 0;
  const report = (message: string) => {
    studio.report?.(message, share);
    // How many steps a kind takes is its own affair: each covers a third of what is left.
    share += Math.max(0, setShare - share) / 3;
  };
  stopIfAborted();
  const built = await kind.build({
    product,
    language,
    options,
    sources,
    kitOf: (document) => readGuideKit(studio.catalogue, document, options.deck),
    browser: studio.browser,
    report,
    stopIfAborted,
  });

  const files: BuiltFile[] = [];
  const findings: PrintFinding[] = [];
  const checks: Promise<PrintFinding[]>[] = [];
  const hints = [...built.hints];
  const check = studio.check ?? findPrintFaults;
  try {
    for await (const file of built.files) {
      stopIfAborted();
      studio.report?.(`Checking ${file.fileName}`, share);
      // How many there will be, nobody knows yet.
      share += (1 - share) / 3;
      if (!("pdf" in file)) {
        files.push({ name: file.fileName, bytes: file.bytes, mediaType: file.mediaType });
        continue;
      }
      const finished = await finishDraft(file);
      hints.push(...finished.hints.filter((hint) => !hints.includes(hint)));
      files.push(finished.file);
      const checking = check(finished.file.bytes, file, product);
      checking.catch(() => undefined);
      checks.push(checking);
      // One may be under way while the next file is finished: more would pile up.
      await checks.at(-2);
    }
  } catch (error) {
    if (!(error instanceof PrintFailure)) throw error;
    findings.push(...error.findings);
  }
  findings.unshift(...(await Promise.all(checks)).flat());
  if (findings.length > 0) throw new PrintFailure(findings);
  studio.report?.("Done", 1);
  return { files, report: { product: product.name, language, options, hints } };
}

/** The file of a draft, with its colours, tags and facts. */
export async function finishDraft(draft: PdfDraft): Promise<{ file: BuiltFile; hints: string[] }> {
  const { pdf, fileName, title, language, duplex } = draft;
  const hints = await convertColours(pdf, draft.colour, draft.expected.inkLimit);
  if (draft.tagged) await completeTags(pdf, draft);
  const pages = pdf.getPageCount();
  const bytes = await finishPdf(pdf, { title, language, duplex, tagged: draft.tagged });
  return { file: { name: fileName, bytes, mediaType: "application/pdf", pages }, hints };
}
