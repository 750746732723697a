import { causeOf } from "../../../cards/deck.ts";
import type { RoundView } from "../../workshop/views.ts";
import type { WebDeck } from "../content/web-deck.ts";
import { SaidByTable } from "./said-by-table.tsx";
import { tallyAt } from "./tally-at.ts";
import { useWorkshopRoomTexts } from "./use-workshop-room-texts.ts";
import { CauseTable, MeasureTable } from "./vote-tables.tsx";

type SaidRoundProps = Readonly<{
  round: RoundView;
  tables: readonly Readonly<{ name: string }>[];
  deck: WebDeck;
  isShort?: boolean;
}>;

/** What came of a round that is over: what all have said, and each table, beside what the card says. */
export function SaidRound({ round, tables, deck, isShort = false }: SaidRoundProps) {
  const { round: words, said: texts } = useWorkshopRoomTexts();
  const byTable = <SaidByTable round={round} tables={tables} deck={deck} isShort={isShort} />;
  const card = deck.failures.find(({ id }) => id === round.cards[0]);
  if (round.at === "tables" || card === undefined) return byTable;
  const { votes } = round;
  const voted = new Set(Object.values(votes).flatMap((vote) => Object.keys(vote?.tables ?? {})));
  return (
    <>
      <p>
        {texts.cardSays}: <strong>{causeOf(deck, card.cause).name}</strong>
      </p>
      <CauseTable
        caption={words.resultTitle}
        deck={deck}
        first={tallyAt(round, "vote", 0)}
        second={tallyAt(round, "revote", 0)}
        answer={card.cause}
        isShort={isShort}
        words={words}
      />
      <MeasureTable caption={words.measureTitle} deck={deck} tally={tallyAt(round, "measure", 0)} words={words} />
      {voted.size > 1 && byTable}
    </>
  );
}
