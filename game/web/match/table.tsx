import { FailureFace } from "../../../cards/face/failure-face.tsx";
import type { LobbyMessage } from "../../protocol/public-match.ts";
import type { SupertrumpfView } from "../../rules/supertrumpf/state.ts";
import type { WebDeck } from "../content/use-content.ts";
import { useLanguage } from "../texts/language-context.tsx";
import { PlayersAtTable } from "./players-at-table.tsx";
import { trickSentence, turnSentence } from "./table-sentences.ts";
import { TrickView } from "./trick-view.tsx";
import { ValuePicker } from "./value-picker.tsx";

type TableProps = {
  deck: WebDeck;
  lobby: LobbyMessage;
  view: SupertrumpfView;
  isOver: boolean;
  pickValue: (value: string) => void;
};

/** The table of a running match, or as it was when the match ended. */
export function Table({ deck, lobby, view, isOver, pickValue }: TableProps) {
  const language = useLanguage();
  const { table } = language.texts;
  const seat = lobby.yourSeat;
  const isMyTurn = !isOver && seat === view.leader && view.top !== null;
  const card = deck.failures.find(({ id }) => id === view.top);
  return (
    <div className="table">
      <p className="turn" role="status">
        <span>{trickSentence(deck, lobby, view.trick, language)}</span>
        {!isOver && <strong>{turnSentence(language.texts, lobby, view)}</strong>}
      </p>
      {!isOver && card !== undefined && (
        <section className="own-card" aria-label={table.yourCard}>
          <h2>{table.yourCard}</h2>
          <FailureFace
            deck={deck}
            card={card}
            picture={<img src={`/pictures/${card.picture}`} alt={card.pictureAlt} />}
          />
          {isMyTurn && <ValuePicker deck={deck} card={card} pick={pickValue} />}
        </section>
      )}
      <TrickView deck={deck} lobby={lobby} trick={view.trick} />
      {!isOver && (
        <div className="table-side">
          <PlayersAtTable lobby={lobby} view={view} />
          <p className="hint">
            {[
              table.round(Math.min(view.rounds + 1, view.roundCap), view.roundCap),
              view.pot.length > 0 ? table.pot(view.pot.length) : "",
              view.aside.length > 0 ? table.aside(view.aside.join(", ")) : "",
            ]
              .filter((part) => part !== "")
              .join(" · ")}
          </p>
        </div>
      )}
    </div>
  );
}
