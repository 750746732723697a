import { type KeyboardEvent, type RefObject, useRef, useState } from "react";
import { codeOf } from "../../../../cards/card-code.ts";
import { limitedSticky } from "../../../web/layout/limited-sticky.ts";
import type { TableProps } from "../../../web/play/table-props.ts";
import { useKeptReading } from "../../../web/play/use-kept-reading.ts";
import { textOf, useDraft } from "../../../web/storage/use-draft.ts";
import { legalAsks } from "../rules/ask.ts";
import type { QuartettView } from "../rules/state.ts";
import { useModeTexts } from "../texts/use-mode-texts.ts";
import { AskHistory } from "./ask-history.tsx";
import { AskWhom } from "./ask-whom.tsx";
import { CardStory } from "./card-story.tsx";
import { cardOf, quartetOf } from "./deck-quartets.ts";
import { Hand } from "./hand.tsx";
import { Harvest } from "./harvest.tsx";
import { LaidQuartets } from "./laid-quartets.tsx";
import { LastAsk } from "./last-ask.tsx";
import { type LaidMoment, LearningMoment } from "./learning-moment.tsx";
import { Seats } from "./seats.tsx";
import { expectedSentence, happenedSentence, type Telling } from "./sentences.ts";
import "./quartett.css";

/** The Quartett table of a running match, or as it was when the match ended. */
export function QuartettTable(props: TableProps<QuartettView>) {
  // Where one phone is passed round, nothing of one seat may be left for the next.
  return <TableOfSeat key={props.lobby.yourSeat ?? "watching"} {...props} />;
}

function TableOfSeat({ deck, lobby, view, isOver, act }: TableProps<QuartettView>) {
  const texts = useModeTexts();
  const [opened, open] = useState<string | null>(null);
  const [wanted, setWanted] = useDraft<string | null>(`${lobby.matchID} ${lobby.yourSeat} wanted`, null, textOf);
  const [complaint, complain] = useState<string | null>(null);
  const hand = useRef<HTMLHeadingElement>(null);
  const seat = lobby.yourSeat;
  const telling: Telling = {
    texts,
    lobby,
    quartet: (letter) => quartetOf(deck, letter).label,
    card: (id) => codeOf(cardOf(deck, id).card),
    sign: (letter) => quartetOf(deck, letter).sign,
  };
  // A pause keeps people from asking, and takes nothing away of what they have chosen.
  const legal = seat !== null && !isOver ? legalAsks(view, seat) : { seats: [], cards: [] };
  const mayAsk = legal.cards.length > 0 && !lobby.isPaused;
  const card = wanted !== null && legal.cards.includes(wanted) ? wanted : null;
  const expected = expectedSentence(telling, view, isOver, card);

  const want = (next: string | null) => {
    setWanted(next);
    complain(null);
  };
  const opener = useOpener(card);
  const leaveQuestion = () => {
    want(null);
    opener.current?.focus({ preventScroll: true });
  };
  const ask = (asked: number) => {
    act("ask", asked, card);
    want(null);
    hand.current?.focus({ preventScroll: true });
  };
  const moment = isOver ? null : momentOf(view);
  const readings = useKeptReading(moment, seat !== null && view.waitingFor.includes(seat));
  const showsHand = seat !== null && !isOver && view.hand.length > 0;
  const closeQuestion = ({ key }: KeyboardEvent) => {
    if (key === "Escape" && card !== null) leaveQuestion();
  };
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: Escape closes the question from wherever the focus is.
    <div
      className="quartett"
      data-phase={isOver ? "over" : view.phase}
      data-watching={seat === null}
      onKeyDown={closeQuestion}
    >
      {/* When the match is over, the result above the table speaks. */}
      <p
        ref={limitedSticky}
        className="quartett-status"
        role={isOver ? undefined : "status"}
        tabIndex={-1}
        data-focus-home=""
      >
        <span>{happenedSentence(telling, view)}</span> <strong>{(mayAsk && complaint) || expected}</strong>
      </p>
      <Seats deck={deck} telling={telling} view={view} isOver={isOver} />
      <div className="quartett-main">
        {readings.shown.map((reading) => (
          <LearningMoment
            key={reading.key}
            deck={deck}
            telling={telling}
            view={view}
            moment={reading}
            isCurrent={reading.key === moment?.key}
            isUnread={readings.isKept(reading.key)}
            open={open}
            ready={() => {
              if (reading.key === moment?.key) act("ready", reading.laid);
              readings.finish(reading.key);
            }}
          />
        ))}
        {isOver && (
          <>
            <Harvest deck={deck} view={view} />
            <LaidQuartets deck={deck} telling={telling} view={view} open={open} />
          </>
        )}
        {showsHand && (
          <Hand
            deck={deck}
            seat={`${lobby.matchID} ${seat}`}
            view={view}
            heading={hand}
            hindrance={mayAsk ? null : expected}
            wanted={card}
            want={want}
            complain={complain}
            open={open}
          />
        )}
        {!isOver && moment === null && seat === null && <LastAsk deck={deck} texts={texts} view={view} />}
        {card !== null && (
          <AskWhom
            telling={telling}
            view={view}
            card={card}
            seats={legal.seats}
            hindrance={mayAsk ? null : expected}
            ask={ask}
            cancel={leaveQuestion}
          />
        )}
      </div>
      <div className="quartett-side">
        <AskHistory deck={deck} telling={telling} view={view} open={open} />
        {!isOver && <LaidQuartets deck={deck} telling={telling} view={view} open={open} />}
      </div>
      {opened !== null && <CardStory deck={deck} id={opened} close={() => open(null)} />}
    </div>
  );
}

/** A learning moment is known by how many quartets were laid when it began, and by which. */
function momentOf({ phase, learning, laid }: QuartettView): LaidMoment | null {
  if (phase !== "learning" || learning === null) return null;
  const { letters } = learning;
  return { key: `${laid.length} ${letters.join(" ")}`, laid: laid.length, letters };
}

/** What had the focus when the question about this card was opened: it gets it back. */
function useOpener(card: string | null): RefObject<HTMLElement | null> {
  const opener = useRef<HTMLElement | null>(null);
  const last = useRef(card);
  const isNew = card !== null && card !== last.current;
  if (isNew && document.activeElement instanceof HTMLElement) opener.current = document.activeElement;
  last.current = card;
  return opener;
}
