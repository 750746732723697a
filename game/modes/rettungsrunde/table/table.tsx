import "./rettungsrunde.css";
import { type ComponentType, useEffect, useRef, useState } from "react";
import { limitedSticky } from "../../../web/layout/limited-sticky.ts";
import { isBeingRead } from "../../../web/layout/reading-place.tsx";
import type { TableProps } from "../../../web/play/table-props.ts";
import { useKeptReading } from "../../../web/play/use-kept-reading.ts";
import { useLanguage } from "../../../web/texts/language-context.tsx";
import { momentOf, type PhaseName, type RettungsrundeView } from "../rules/state.ts";
import { useModeTexts } from "../texts/use-mode-texts.ts";
import { CardSheet } from "./card-sheet.tsx";
import { CaseCard } from "./case-card.tsx";
import { DebriefPhase } from "./debrief-phase.tsx";
import { DiagnosisPhase } from "./diagnosis-phase.tsx";
import { MeasurePhase } from "./measure-phase.tsx";
import { People } from "./people.tsx";
import { PhaseCourse } from "./phase-course.tsx";
import type { PhaseProps } from "./phase-props.ts";
import { RoundsPlayed } from "./rounds-played.tsx";
import { statusOf } from "./status-sentence.ts";
import { TalkPhase } from "./talk-phase.tsx";
import { TrustTrack } from "./trust-track.tsx";
import { VotePhase } from "./vote-phase.tsx";

/** The debrief stands beside them: it may outlive its phase. */
const phases: Readonly<Record<Exclude<PhaseName, "debrief">, ComponentType<PhaseProps>>> = {
  diagnosis: DiagnosisPhase,
  talk: TalkPhase,
  measure: MeasurePhase,
  vote: VotePhase,
  revote: VotePhase,
};

/** The table of a Rettungsrunde, for players and spectators, and what is left to read when it is over. */
export function RettungsrundeTable({ deck, lobby, view, isOver, act }: TableProps<RettungsrundeView>) {
  const texts = useModeTexts();
  const { tag } = useLanguage();
  const [shown, setShown] = useState<string | null>(null);
  const { news, task } = statusOf(lobby, view, isOver, texts, tag);
  const phase = isOver ? "over" : view.phase;
  const Phase = phase === "over" || phase === "debrief" ? null : phases[phase];
  const top = useScrollToPhase(phase === "over" ? null : `${view.round} ${phase}`);
  // A tap that arrives late, after a lost connection above all, must not count for the phase that came next.
  const actNow: typeof act = (move, ...args) => act(move, ...args, momentOf(view));
  const props = { deck, lobby, view, open: setShown };
  const seat = lobby.yourSeat;
  const debrief = phase === "debrief" ? { key: `${view.round}` } : null;
  const readings = useKeptReading(debrief, seat !== null && view.waitingFor.includes(seat));
  return (
    <div ref={top} className={`rr rr-${phase} ${view.own === null ? "rr-watch" : "rr-play"}`}>
      <p ref={limitedSticky} className="rr-status" role="status" tabIndex={-1} data-focus-home="">
        <span>{news}</span> {task !== "" && <strong>{task}</strong>}
      </p>
      {phase !== "over" && (
        <>
          <div className="rr-bar">
            <TrustTrack trust={view.trust} />
            <PhaseCourse view={view} />
          </div>
          <CaseCard deck={deck} id={view.card} isWhole={phase === "diagnosis"} open={setShown} />
        </>
      )}
      <div className="rr-main">
        {/* Another seat, phase or round starts with nothing picked. */}
        {Phase !== null && (
          <div key={`${view.round} ${phase} ${seat}`} className="rr-now">
            <Phase {...props} act={actNow} />
          </div>
        )}
        {view.history
          .filter(({ round }) => readings.shown.some(({ key }) => key === `${round}`))
          .map((record) => (
            <DebriefPhase
              key={`debrief ${record.round}`}
              {...props}
              record={record}
              isCurrent={debrief?.key === `${record.round}`}
              isUnread={readings.isKept(`${record.round}`)}
              done={() => {
                if (debrief?.key === `${record.round}`) actNow("ready");
                readings.finish(`${record.round}`);
              }}
            />
          ))}
      </div>
      {phase === "over" ? (
        <RoundsPlayed deck={deck} lobby={lobby} view={view} open={setShown} />
      ) : (
        <People deck={deck} lobby={lobby} view={view} />
      )}
      {shown !== null && <CardSheet key={shown} deck={deck} id={shown} close={() => setShown(null)} />}
    </div>
  );
}

/**
 * A phase begins where it can be seen: who pressed a button at the foot of a long page would be left at the footer.
 * Null when the match is over, since the verdict stands above the table.
 */
function useScrollToPhase(phase: string | null) {
  const top = useRef<HTMLDivElement>(null);
  const seen = useRef(phase);
  useEffect(() => {
    if (phase !== null && seen.current !== phase && !isBeingRead()) top.current?.scrollIntoView();
    seen.current = phase;
  }, [phase]);
  return top;
}
