import { useRef, useState } from "react";
import { legalAsks } from "../../../rules/quartett/ask.ts";
import type { QuartettView } from "../../../rules/quartett/state.ts";
import { limitedSticky } from "../../layout/limited-sticky.ts";
import type { TableProps } from "../table-props.ts";
import { AskHistory } from "./ask-history.tsx";
import { AskWhom } from "./ask-whom.tsx";
import { CardStory } from "./card-story.tsx";
import { quartetOf } from "./deck-quartets.ts";
import { Hand } from "./hand.tsx";
import { Harvest } from "./harvest.tsx";
import { LaidQuartets } from "./laid-quartets.tsx";
import { LastAsk } from "./last-ask.tsx";
import { LearningMoment } from "./learning-moment.tsx";
import { Seats } from "./seats.tsx";
import { expectedSentence, happenedSentence, type Telling } from "./sentences.ts";
import { useModeTexts } from "./texts/use-mode-texts.ts";
import "./quartett.css";

/** The Quartett table of a running match, or as it was when the match ended. */
export function QuartettTable(props: TableProps<QuartettView>) {
  // Where one phone is passed round, nothing of one seat may be left for the next.
  return <TableOfSeat key={props.lobby.yourSeat ?? "watching"} {...props} />;
}

function TableOfSeat({ deck, lobby, view, isOver, act }: TableProps<QuartettView>) {
  const texts = useModeTexts();
  const [opened, open] = useState<string | null>(null);
  const [wanted, setWanted] = useState<string | null>(null);
  const [complaint, complain] = useState<string | null>(null);
  const hand = useRef<HTMLHeadingElement>(null);
  const seat = lobby.yourSeat;
  const telling: Telling = { texts, lobby, quartet: (letter) => quartetOf(deck, letter).label };
  const mayAsk = seat !== null && !isOver && !lobby.isPaused;
  const legal = mayAsk ? legalAsks(view, seat) : { seats: [], cards: [] };
  const card = wanted !== null && legal.cards.includes(wanted) ? wanted : null;

  const want = (next: string | null) => {
    setWanted(next);
    complain(null);
  };
  const leaveQuestion = () => {
    want(null);
    hand.current?.focus({ preventScroll: true });
  };
  const ask = (asked: number) => {
    act("ask", asked, card);
    leaveQuestion();
  };
  const learning = isOver || view.phase !== "learning" ? null : view.learning;
  // Who is still reading has no use for the hand.
  const showsHand = seat !== null && !isOver && view.hand.length > 0 && !(learning && view.waitingFor.includes(seat));
  return (
    <div className="quartett" data-phase={isOver ? "over" : view.phase} data-watching={seat === null}>
      {/* When the match is over, the result above the table speaks. */}
      <p ref={limitedSticky} className="quartett-status" role={isOver ? undefined : "status"}>
        <span>{happenedSentence(telling, view)}</span>{" "}
        <strong>{(legal.cards.length > 0 && complaint) || expectedSentence(telling, view, isOver, card)}</strong>
      </p>
      <Seats deck={deck} telling={telling} view={view} isOver={isOver} />
      <div className="quartett-main">
        {learning !== null && (
          <LearningMoment
            key={view.laid.length}
            deck={deck}
            telling={telling}
            view={view}
            letters={learning.letters}
            open={open}
            ready={() => act("ready", view.laid.length)}
          />
        )}
        {isOver && (
          <>
            <Harvest deck={deck} view={view} />
            <LaidQuartets deck={deck} telling={telling} view={view} open={open} />
          </>
        )}
        {showsHand && (
          <Hand
            deck={deck}
            view={view}
            heading={hand}
            cards={legal.cards}
            wanted={card}
            want={want}
            complain={complain}
            open={open}
          />
        )}
        {!isOver && learning === null && seat === null && <LastAsk deck={deck} texts={texts} view={view} />}
        {card !== null && (
          <AskWhom telling={telling} view={view} card={card} seats={legal.seats} ask={ask} cancel={leaveQuestion} />
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
