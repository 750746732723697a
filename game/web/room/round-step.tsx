import { causeOf } from "../../../cards/deck.ts";
import type { Vote } from "../../workshop/round.ts";
import { factsWith } from "../../workshop/step-decks.ts";
import { StoryText } from "../cards/story-text.tsx";
import type { WebDeck, WebFailure } from "../content/web-deck.ts";
import { tallyAt } from "../workshop/tally-at.ts";
import { useWorkshopRoomTexts } from "../workshop/use-workshop-room-texts.ts";
import { CauseTable, MeasureTable } from "../workshop/vote-tables.tsx";
import { wayOutName } from "../workshop/way-out-name.ts";
import type { RoomPart } from "./room-part.ts";
import { TableCard } from "./table-card.tsx";
import { type Choice, VoteForm } from "./vote-form.tsx";

type RoundStepProps = RoomPart & Readonly<{ deck: WebDeck; commit: () => void }>;

/** One failure is diagnosed, by the whole room or at the own table: read, vote, argue, vote again, way out. */
export function RoundStep({ shared, own, api, deck: all, commit }: RoundStepProps) {
  const { round: texts, match } = useWorkshopRoomTexts();
  const { round } = shared;
  if (round === null) return null;
  const deck = factsWith(all, round);
  const table = round.at === "room" ? 0 : own.table;
  const card = deck.failures.find(({ id }) => id === round.cards[table ?? -1]);
  if (table === null || card === undefined) return <p className="room-quiet">{match.noTable}</p>;
  const { phase } = round;
  const isRevealed = phase === "reveal" || phase === "measure" || phase === "end";
  const tally = (vote: Vote) => tallyAt(round, vote, table);
  const title = (round.at === "room" ? texts.roomTitle : texts.tableTitle)({ title: card.title });
  const ballot = (vote: Vote, legend: string, choices: readonly Choice[], others?: readonly Choice[]) => (
    <VoteForm
      key={vote}
      draft={`${vote}-${round.id}`}
      legend={legend}
      choices={choices}
      others={others ?? []}
      people={own.people}
      sent={own.ballots[vote] ?? {}}
      voters={round.votes[vote]?.voters ?? 0}
      send={(chosen) => api.takePart({ type: "vote", round: round.id, vote, choices: chosen })}
    />
  );
  const causes = deck.causes.map(({ number, name, definition, lang }) => ({
    ...{ value: String(number), name, more: definition, lang },
  }));
  const measures = deck.measures.map(({ id, do: more, lang }) => ({
    value: id,
    name: wayOutName(deck, id),
    more,
    lang,
  }));
  const isAgainst = ({ value }: Choice) => card.measures.includes(value);
  return (
    <section className="room-round">
      <h2>{title}</h2>
      <CaseText card={card} isOpen={phase === "read" || phase === "vote"} />
      {round.at === "tables" && (phase === "read" || phase === "vote") && (
        <TableCard
          deck={deck}
          card={card.id}
          lay={(laid) => api.takePart({ type: "layCard", round: round.id, card: laid })}
        />
      )}
      {phase === "read" && <p className="room-quiet">{texts.read}</p>}
      {phase === "vote" && ballot("vote", texts.voteTitle, causes)}
      {phase === "argue" && <CauseTable caption={texts.argueTitle} deck={deck} first={tally("vote")} words={texts} />}
      {phase === "revote" && ballot("revote", texts.revoteTitle, causes)}
      {isRevealed && (
        <>
          <h3 className="room-answer">{texts.answer({ cause: causeOf(deck, card.cause).name })}</h3>
          <p lang={card.lang}>{card.causeWhy}</p>
          <p lang={card.lang} className="lesson">
            {card.lesson}
          </p>
          {phase !== "measure" && (
            <CauseTable
              caption={texts.resultTitle}
              deck={deck}
              first={tally("vote")}
              second={tally("revote")}
              answer={card.cause}
              words={texts}
            />
          )}
        </>
      )}
      {phase === "measure" &&
        ballot(
          "measure",
          texts.measureTitle,
          measures.filter(isAgainst),
          measures.filter((each) => !isAgainst(each)),
        )}
      {phase === "end" && (
        <>
          <MeasureTable caption={texts.measureTitle} deck={deck} tally={tally("measure")} words={texts} />
          <p>
            <button type="button" className="button" onClick={commit}>
              {texts.toCommitment}
            </button>
          </p>
        </>
      )}
    </section>
  );
}

/** Face and story as text: cards are drawn for paper, and phones are narrow. */
function CaseText({ card, isOpen }: { card: WebFailure; isOpen: boolean }) {
  const { round: texts } = useWorkshopRoomTexts();
  return (
    <details className="room-case" open={isOpen}>
      <summary>
        {card.id} · {card.municipality.name}
      </summary>
      <img src={card.picture} alt={card.pictureAlt} />
      <h3>{texts.promise}</h3>
      <blockquote lang={card.lang} className="promise">
        {card.promise}
      </blockquote>
      <h3>{texts.story}</h3>
      <p>
        <strong lang={card.lang}>{card.happened}</strong>
      </p>
      <StoryText card={card} />
    </details>
  );
}
