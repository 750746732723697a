import type { PrintState } from "./use-print-job.ts";
import { usePrintTexts } from "./use-print-texts.ts";

/** The real file, for what is not made of card faces: a PDF in the browser's own viewer, or the first picture. */
export function FilePreview({ state }: { state: PrintState }) {
  const texts = usePrintTexts();
  const [first] = state.state === "done" ? state.files : [];
  const isPicture = first?.mediaType.startsWith("image/");
  return (
    <section className={isPicture ? "print-picture" : "print-pdf"} aria-labelledby="print-file-title">
      <h2 id="print-file-title">{texts.preview}</h2>
      {first === undefined ? (
        <p className="hint">{isOnItsWay(state) ? texts.previewSoon : texts.previewLater}</p>
      ) : isPicture ? (
        <img src={`${first.path}?view`} alt={first.name} />
      ) : (
        <iframe src={`${first.path}?view#navpanes=0&view=FitH`} title={first.name} />
      )}
    </section>
  );
}

const isOnItsWay = ({ state }: PrintState): boolean => ["ordering", "queued", "building"].includes(state);
