import { type FailureCardWithoutStory, mustFind } from "../../../../cards/deck.ts";
import { FailureFace } from "../../../../cards/face/failure-face.tsx";
import type { LobbyMessage } from "../../../protocol/public-match.ts";
import type { WebDeck } from "../../../web/content/web-deck.ts";
import type { Trick } from "../rules/state.ts";
import { useModeTexts } from "../texts/use-mode-texts.ts";
import { PlayResult } from "./play-result.tsx";

type TrickViewProps = { deck: WebDeck; lobby: LobbyMessage; trick: Trick | null; open: (card: string) => void };

/** So many whole cards can be read on a beamer; more are shown in short. */
const maxWholeCards = 4;

/**
 * Every card that the latest trick turned over, and which was best; what decided a tie comes first, so that nobody has to
 * scroll for it. Spectators, as on a beamer, see whole cards.
 */
export function TrickView({ deck, lobby, trick, open }: TrickViewProps) {
  const { table } = useModeTexts();
  if (trick === null) return null;
  const isWatched = lobby.yourSeat === null;
  const showsWholeCards = isWatched && trick.comparisons.flatMap(({ plays }) => plays).length <= maxWholeCards;
  const marks = [isWatched ? "trick-watched" : "", showsWholeCards ? "whole-cards" : ""];
  return (
    <section className={["trick", ...marks].join(" ").trim()}>
      <h2>{table.lastTrick}</h2>
      {trick.comparisons.toReversed().map((comparison) => {
        const { value: id, plays, best } = comparison;
        const value = mustFind(deck.values, (entry) => entry.id === id, `value ${id}`);
        return (
          <ul key={plays[0]?.card} className="plays" aria-label={value.name}>
            {plays.map((play) => {
              const card = mustFind(deck.failures, (entry) => entry.id === play.card, `card ${play.card}`);
              return (
                <li key={card.id} className={best.includes(play.seat) ? "play best" : "play"}>
                  <PlayedCard deck={deck} card={card} isWhole={showsWholeCards} />
                  <div>
                    <PlayResult deck={deck} lobby={lobby} comparison={comparison} card={card.id} />
                    {!showsWholeCards && (
                      <p className="play-card" lang={card.lang}>
                        {card.id} {card.title}
                      </p>
                    )}
                    <button type="button" className="link-button" onClick={() => open(card.id)}>
                      {table.story}
                      <span className="visually-hidden">: {card.id}</span>
                    </button>
                  </div>
                </li>
              );
            })}
          </ul>
        );
      })}
    </section>
  );
}

function PlayedCard({ deck, card, isWhole }: { deck: WebDeck; card: FailureCardWithoutStory; isWhole: boolean }) {
  const address = card.picture;
  if (!isWhole) return <img src={address} alt="" />;
  return <FailureFace deck={deck} card={card} picture={<img src={address} alt={card.pictureAlt} />} />;
}
