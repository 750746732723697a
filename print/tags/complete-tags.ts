import type { PDFDocument } from "@cantoo/pdf-lib";
import type { PdfDraft } from "../product/kind.ts";

/** Completes what Chromium leaves out of the tags of `pdf`, in place. Called for tagged drafts only, before the finish. */
export async function completeTags(_pdf: PDFDocument, _draft: Omit<PdfDraft, "pdf">): Promise<void> {}
