import { codeOf } from "../../../cards/card-code.ts";
import { causeOf } from "../../../cards/deck.ts";
import type { Vote } from "../../workshop/round.ts";
import { factsWith } from "../../workshop/step-decks.ts";
import type { PublicWorkshop, RoundView } from "../../workshop/views.ts";
import type { WebDeck } from "../content/web-deck.ts";
import { SaidByTable } from "../workshop/said-by-table.tsx";
import { tallyAt } from "../workshop/tally-at.ts";
import { useWorkshopRoomTexts } from "../workshop/use-workshop-room-texts.ts";
import { CauseTable, MeasureTable } from "../workshop/vote-tables.tsx";
import { BeamerCase } from "./beamer-case.tsx";
import { Paged } from "./paged.tsx";
import { useBeamerTexts } from "./use-beamer-texts.ts";

type BeamerRoundProps = Readonly<{ workshop: PublicWorkshop; deck: WebDeck }>;

const isVote = (phase: RoundView["phase"]): phase is Vote =>
  phase === "vote" || phase === "revote" || phase === "measure";

/** A round, phase by phase: how many have chosen while they do, what they chose afterwards, and only then the cause. */
export function BeamerRound({ workshop, deck: all }: BeamerRoundProps) {
  const texts = useBeamerTexts();
  const { round: words } = useWorkshopRoomTexts();
  const { round, heads } = workshop;
  if (round === null) return null;
  const deck = factsWith(all, round);
  const { phase, at } = round;
  const card = deck.failures.find(({ id }) => id === round.cards[0]);
  const voters = isVote(phase) ? round.votes[phase]?.voters : undefined;
  const head = voters !== undefined && (
    <p className="beamer-large">
      {texts[phase as Vote]} <strong>{texts.voted({ count: voters, heads })}</strong>
    </p>
  );
  if (at === "tables") {
    return (
      <>
        {head}
        <Paged>
          <SaidByTable round={round} tables={workshop.tables} deck={deck} isShort />
        </Paged>
      </>
    );
  }
  if (card === undefined) return null;
  if (phase === "read" || phase === "vote") {
    return (
      <>
        {head}
        <BeamerCase deck={deck} code={card.id} />
      </>
    );
  }
  const tables = { words, deck, isShort: true, first: tallyAt(round, "vote", 0) };
  if (phase === "argue" || phase === "revote") {
    return (
      <>
        {head}
        <Paged key={phase}>
          <h2>{texts.case({ number: card.id, title: card.title })}</h2>
          <CauseTable {...tables} caption={phase === "argue" ? texts.argue : words.resultTitle} />
        </Paged>
      </>
    );
  }
  return (
    <>
      {head}
      <Paged key={phase}>
        <h2>{texts.answer({ cause: causeOf(deck, card.cause).name })}</h2>
        <p>{card.causeWhy}</p>
        {phase === "end" && (
          <MeasureTable caption={words.measureTitle} deck={deck} tally={tallyAt(round, "measure", 0)} words={words} />
        )}
        {phase === "measure" ? (
          <ul className="beamer-measures">
            {deck.measures
              .filter(({ id }) => card.measures.includes(id))
              .map((way) => (
                <li key={way.id}>{`${codeOf(way)} ${way.title}`}</li>
              ))}
          </ul>
        ) : (
          <CauseTable
            {...tables}
            caption={words.resultTitle}
            second={tallyAt(round, "revote", 0)}
            answer={card.cause}
          />
        )}
      </Paged>
    </>
  );
}
