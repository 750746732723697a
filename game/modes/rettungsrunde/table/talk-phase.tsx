import { useModeTexts } from "../texts/use-mode-texts.ts";
import { DiagnosisReveal } from "./diagnosis-reveal.tsx";
import type { PhaseProps } from "./phase-props.ts";
import { ReadyButton } from "./ready-button.tsx";

/** Who chose what lies open; the table talks until everybody is ready or time is up. */
export function TalkPhase({ deck, lobby, view, act }: PhaseProps) {
  const { talk } = useModeTexts();
  const seat = lobby.yourSeat;
  return (
    <>
      <DiagnosisReveal deck={deck} lobby={lobby} view={view} />
      <section className="rr-prompts">
        <h2>{talk.promptsTitle}</h2>
        <ul>
          {talk.prompts.map((prompt) => (
            <li key={prompt}>{prompt}</li>
          ))}
        </ul>
      </section>
      {seat !== null && view.own !== null && (
        <ReadyButton
          isReady={view.acted[seat] === true}
          isPaused={lobby.isPaused}
          label={talk.submit}
          kept={talk.kept}
          say={() => act("ready")}
        />
      )}
    </>
  );
}
