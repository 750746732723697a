import { usePrintTexts } from "./texts/use-print-texts.ts";
import type { PrintState } from "./use-print-job.ts";

/** The real file, shown by the browser's own viewer, for what is not made of card faces. */
export function PdfPreview({ state }: { state: PrintState }) {
  const texts = usePrintTexts();
  const pdf = state.state === "done" ? state.files.find(({ mediaType }) => mediaType === "application/pdf") : undefined;
  return (
    <section className="print-pdf" aria-labelledby="print-pdf-title">
      <h2 id="print-pdf-title">{texts.preview}</h2>
      {pdf === undefined ? (
        <p className="hint">{texts.previewLater}</p>
      ) : (
        <iframe src={`${pdf.path}?view#navpanes=0&view=FitH`} title={pdf.name} />
      )}
    </section>
  );
}
