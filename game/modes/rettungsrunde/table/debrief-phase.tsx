import type { RoundRecord } from "../rules/state.ts";
import { useModeTexts } from "../texts/use-mode-texts.ts";
import { DebriefView } from "./debrief-view.tsx";
import type { PhaseProps } from "./phase-props.ts";
import { ReadyButton } from "./ready-button.tsx";
import { isLastDebrief } from "./round-facts.ts";

type DebriefPhaseProps = Omit<PhaseProps, "act"> & {
  record: RoundRecord;
  /** The table looks at it now; otherwise it is kept for somebody who has not finished. */
  isCurrent: boolean;
  isUnread: boolean;
  /** This person has read it. */
  done: () => void;
};

/** What it was, why, and what would have helped: the moment the round is played for. */
export function DebriefPhase(props: DebriefPhaseProps) {
  const { deck, lobby, view, record, isCurrent, isUnread, open, done } = props;
  const { debrief } = useModeTexts();
  const seat = lobby.yourSeat;
  const toSay = isLastDebrief(view) ? debrief.submitLast : debrief.submit;
  return (
    <section className={isCurrent ? "rr-now" : "rr-past"} {...(isUnread ? { "data-reading": "" } : {})}>
      <h2>{debrief.title({ round: record.round })}</h2>
      {!isCurrent && <p className="hint">{debrief.past}</p>}
      <DebriefView deck={deck} lobby={lobby} history={view.history} record={record} open={open} />
      {seat !== null && view.own !== null && (
        <ReadyButton
          isReady={isCurrent && view.acted[seat] === true}
          isPaused={isCurrent && lobby.isPaused}
          label={isCurrent ? toSay : debrief.close}
          kept={debrief.doneLabel}
          say={done}
        />
      )}
    </section>
  );
}
