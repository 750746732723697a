import { mustFind } from "../../../cards/deck.ts";
import { FailureFace } from "../../../cards/face/failure-face.tsx";
import type { WebDeck } from "../content/web-deck.ts";
import { ReadingDialog } from "../controls/dialogs.tsx";
import { useTexts } from "../texts/language-context.tsx";
import { useSpokenAddress } from "../texts/spoken-address.ts";

type CardDialogProps = { deck: WebDeck; id: string; close: () => void };

/** One card in full over the table; the match goes on behind it. */
export function CardDialog({ deck, id, close }: CardDialogProps) {
  const { table, card: words } = useTexts();
  const spoken = useSpokenAddress();
  const card = mustFind(deck.failures, (entry) => entry.id === id, `card ${id}`);
  return (
    <ReadingDialog label={card.title} className="card-dialog" close={close}>
      <FailureFace deck={deck} card={card} picture={<img src={card.picture} alt={card.pictureAlt} />} />
      <div>
        <h3>{words.promise}</h3>
        <p lang={card.lang}>{card.promise}</p>
        <p>
          <a href={spoken(card.page)} target="_blank" rel="noreferrer">
            {table.fullCard}
          </a>
        </p>
      </div>
    </ReadingDialog>
  );
}
