import { mustFind } from "../../../../cards/deck.ts";
import { FailureFace } from "../../../../cards/face/failure-face.tsx";
import type { WebDeck } from "../../../web/content/web-deck.ts";
import { useModeTexts } from "../texts/use-mode-texts.ts";

type CaseCardProps = {
  deck: WebDeck;
  id: string;
  /** While the case is being read the whole face is shown everywhere; later a phone needs the room. */
  isWhole: boolean;
  open: (id: string) => void;
};

/** The failure card of the round, with the way to its promise and story. */
export function CaseCard({ deck, id, isWhole, open }: CaseCardProps) {
  const texts = useModeTexts();
  const card = mustFind(deck.failures, (entry) => entry.id === id, `card ${id}`);
  const picture = card.picture;
  return (
    <section className={isWhole ? "rr-case rr-case-whole" : "rr-case"} aria-label={texts.failure.title}>
      <div className="rr-case-face">
        <FailureFace deck={deck} card={card} picture={<img src={picture} alt={card.pictureAlt} />} />
      </div>
      {!isWhole && (
        <div className="rr-case-strip">
          <img src={picture} alt="" />
          <p>
            <strong>{card.id}</strong> <span lang={card.lang}>{card.title}</span>
          </p>
        </div>
      )}
      {!isWhole && (
        <button type="button" className="button" onClick={() => open(id)}>
          {texts.failure.open}
        </button>
      )}
    </section>
  );
}
