import { DebriefView } from "./debrief-view.tsx";
import type { PhaseProps } from "./phase-props.ts";
import { ReadyButton } from "./ready-button.tsx";
import { isLastDebrief } from "./round-facts.ts";
import { useModeTexts } from "./texts/use-mode-texts.ts";

/** What it was, why, and what would have helped: the moment the round is played for. */
export function DebriefPhase({ deck, lobby, view, act, open }: PhaseProps) {
  const { debrief } = useModeTexts();
  const record = view.history.at(-1);
  const seat = lobby.yourSeat;
  if (record === undefined) return null;
  return (
    <>
      <h2>{debrief.title(record.round)}</h2>
      <DebriefView deck={deck} lobby={lobby} history={view.history} record={record} open={open} />
      {seat !== null && view.own !== null && (
        <ReadyButton
          isReady={view.acted[seat] === true}
          isPaused={lobby.isPaused}
          label={isLastDebrief(view) ? debrief.submitLast : debrief.submit}
          kept={debrief.doneLabel}
          say={() => act("ready")}
        />
      )}
    </>
  );
}
