import { FailureFace } from "../../../../cards/face/failure-face.tsx";
import { MeasureFace } from "../../../../cards/face/measure-face.tsx";
import type { WebDeck } from "../../../web/content/web-deck.ts";
import { ReadingDialog } from "../../../web/controls/dialogs.tsx";
import { Story } from "./story.tsx";

type CardSheetProps = { deck: WebDeck; id: string; close: () => void };

/** One card in full over the table, a failure with its story. The match goes on behind it. */
export function CardSheet({ deck, id, close }: CardSheetProps) {
  const failure = deck.failures.find((card) => card.id === id);
  const measure = deck.measures.find((card) => card.id === id);
  return (
    <ReadingDialog label={(failure ?? measure)?.title ?? id} className="rr-sheet" close={close}>
      <div className="rr-sheet-cards">
        {failure !== undefined && (
          <>
            <FailureFace deck={deck} card={failure} picture={<img src={failure.picture} alt={failure.pictureAlt} />} />
            <Story card={failure} />
          </>
        )}
        {measure !== undefined && <MeasureFace deck={deck} card={measure} />}
      </div>
    </ReadingDialog>
  );
}
