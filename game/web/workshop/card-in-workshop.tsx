import { useState } from "react";
import { Link } from "react-router";
import { cardIn } from "../../workshop/step-decks.ts";
import type { ParticipantOwn } from "../../workshop/views.ts";
import { useRefusalWords } from "./use-refusal-words.ts";
import { useWorkshop } from "./use-workshop.ts";
import { useWorkshopRoomTexts } from "./use-workshop-room-texts.ts";
import { WorkshopApi } from "./workshop-api.ts";
import { recallWorkshop } from "./workshop-memory.ts";
import "./card-in-workshop.css";

type CardInWorkshopProps = Readonly<{
  /** The workshop's join code. */
  code: string;
  /** Id of the deck that the card is of. */
  deck: string;
  card: string;
}>;

/** Over the page of a card, on a device that takes part in a workshop: whether this card lies on its table, and the way back. */
export function CardInWorkshop(props: CardInWorkshopProps) {
  const key = recallWorkshop("participant", props.code)?.key ?? null;
  return key === null ? null : <Offer {...props} participantKey={key} />;
}

function Offer({ code, deck, card: printed, participantKey }: CardInWorkshopProps & { participantKey: string }) {
  const { tableCard, strip } = useWorkshopRoomTexts();
  const words = useRefusalWords();
  const snapshot = useWorkshop(code, participantKey);
  const [refusal, setRefusal] = useState("");
  if (snapshot?.shared == null || snapshot.role !== "participant" || snapshot.isGone || snapshot.isLockedOut)
    return null;
  const { round, decks, tables, title } = snapshot.shared;
  const { table } = snapshot.own as ParticipantOwn;
  const card = cardIn(decks, deck, printed);
  const isOfRound = card !== undefined && (round?.decks?.includes(deck) ?? true);
  const isAsked = isOfRound && round?.at === "tables" && (round.phase === "read" || round.phase === "vote");
  const lies = table !== null && isAsked ? round.cards[table] : undefined;
  const lay = async () => {
    if (round === null || card === undefined) return;
    setRefusal("");
    try {
      await new WorkshopApi(code, participantKey).takePart({ type: "layCard", round: round.id, card });
    } catch (error) {
      setRefusal(await words.ofError(error));
    }
  };
  return (
    <section className="card-in-workshop" aria-label={title}>
      {lies !== undefined && table !== null && (
        <p role="status">
          {lies === card
            ? tableCard.lies({ table: tables[table - 1]?.name ?? "" })
            : tableCard.offer({ table: tables[table - 1]?.name ?? "", card: lies })}
        </p>
      )}
      <p className="actions">
        {lies !== undefined && lies !== card && (
          <button type="button" className="button primary" onClick={lay}>
            {tableCard.lay}
          </button>
        )}
        <Link className="button" to={`/w/${code}`}>
          {strip.back}
        </Link>
      </p>
      <p role="alert" className="refusal">
        {refusal}
      </p>
    </section>
  );
}
