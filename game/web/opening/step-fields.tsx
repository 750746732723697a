import { checkTimes, stepKinds } from "../../workshop/step.ts";
import { workshopLimits } from "../../workshop/workshop.ts";
import { deckSourceOf } from "../content/deck-sources.ts";
import { DeckContext } from "../content/use-content.ts";
import { NumberField } from "../controls/number-field.tsx";
import { useDeckChoiceTexts } from "../decks/use-deck-choice-texts.ts";
import { webModeOf } from "../modes/find-web-mode.ts";
import { roundsFieldOf } from "../modes/mode-progress.ts";
import { modeNames, useModeLabels } from "../texts/mode-labels.ts";
import type { StepDraft, StepFault } from "./opening-draft.ts";
import { usePlanDecks } from "./plan-decks.ts";
import { RoundFields } from "./round-fields.tsx";
import { StepDecks } from "./step-decks.tsx";
import { setupFor } from "./steps-of-sheet.ts";
import { useOpeningTexts } from "./use-opening-texts.ts";

type StepFieldsProps = Readonly<{
  step: StepDraft;
  /** It has begun, and stays of its kind. */
  isFixed: boolean;
  change: (step: StepDraft) => void;
  faults: readonly StepFault["field"][];
}>;

/** What can be chosen of one step. */
export function StepFields({ step, isFixed, change, faults }: StepFieldsProps) {
  const { plan, kinds } = useOpeningTexts();
  const id = (field: string) => `${step.id}-${field}`;
  const fault = (field: StepFault["field"]) =>
    faults.includes(field) && <span className="field-fault">{plan.faults[field]}</span>;
  return (
    <div className="step-fields">
      <label htmlFor={id("title")}>{plan.stepTitle}</label>
      <input
        id={id("title")}
        autoComplete="off"
        maxLength={workshopLimits.titleLength}
        aria-invalid={faults.includes("title")}
        value={step.title}
        onChange={({ target }) => change({ ...step, title: target.value })}
      />
      {fault("title")}
      <label htmlFor={id("kind")}>{plan.kind}</label>
      <select
        id={id("kind")}
        disabled={isFixed}
        value={step.kind}
        onChange={({ target }) => change({ ...step, kind: stepKinds.find((kind) => kind === target.value) ?? "talk" })}
      >
        {stepKinds.map((kind) => (
          <option key={kind} value={kind}>
            {kinds[kind]}
          </option>
        ))}
      </select>
      <label htmlFor={id("minutes")}>{plan.minutes}</label>
      <NumberField
        id={id("minutes")}
        min={1}
        max={workshopLimits.minutesAStep}
        isRequired
        value={step.minutes ?? undefined}
        change={(minutes) => change({ ...step, minutes: minutes ?? null })}
      />
      {fault("minutes")}
      <label htmlFor={id("saves")}>{plan.saves}</label>
      <NumberField
        id={id("saves")}
        min={1}
        max={step.minutes ?? workshopLimits.minutesAStep}
        value={step.saves ?? undefined}
        aria-describedby={id("saves-hint")}
        change={(saves) => change({ ...step, saves: saves ?? null })}
      />
      {fault("saves")}
      <p id={id("saves-hint")} className="hint">
        {plan.savesHint}
      </p>
      {step.kind === "match" && <MatchFields step={step} isFixed={isFixed} change={change} faults={faults} />}
      {step.kind === "round" && <RoundFields step={step} change={change} faults={faults} />}
      {step.kind === "check" && (
        <>
          <label htmlFor={id("when")}>{plan.when}</label>
          <select
            id={id("when")}
            disabled={isFixed}
            value={step.when ?? "before"}
            onChange={({ target }) => change({ ...step, when: checkTimes.find((when) => when === target.value) })}
          >
            {checkTimes.map((when) => (
              <option key={when} value={when}>
                {plan.times[when]}
              </option>
            ))}
          </select>
        </>
      )}
    </div>
  );
}

function MatchFields({ step, isFixed, change, faults }: StepFieldsProps) {
  const { plan } = useOpeningTexts();
  const labelOf = useModeLabels();
  const mode = modeNames.find((name) => name === step.mode);
  const { together } = useDeckChoiceTexts();
  const { decks, own, isPinned } = usePlanDecks(step.decks);
  const { SetUp, seats } = mode === undefined ? { SetUp: null, seats: { min: 2, max: 6 } } : webModeOf(mode);
  return (
    <>
      <label htmlFor={`${step.id}-mode`}>{plan.mode}</label>
      <select
        id={`${step.id}-mode`}
        disabled={isFixed}
        value={mode ?? ""}
        onChange={({ target }) => change({ ...step, mode: target.value, setup: setupFor(target.value, {}) })}
      >
        {mode === undefined && <option value="">{plan.chooseMode}</option>}
        {modeNames.map((name) => (
          <option key={name} value={name}>
            {labelOf(name)}
          </option>
        ))}
      </select>
      {faults.includes("mode") && <span className="field-fault">{plan.faults.mode}</span>}
      {decks.length > 1 && (
        <StepDecks
          decks={decks}
          own={own}
          together={together}
          choose={(chosen) => change({ ...step, decks: chosen, setup: setupOfOtherCards(step) })}
        />
      )}
      {SetUp !== null && (
        <DeckContext value={deckSourceOf(own, isPinned)}>
          <SetUp key={mode} setup={step.setup ?? {}} change={(setup) => change({ ...step, setup })} seats={seats} />
        </DeckContext>
      )}
      {faults.includes("chosen") && <span className="field-fault">{plan.faults.chosen}</span>}
    </>
  );
}

/** What is chosen of cards is chosen of others; rounds and the agreed time stay. */
function setupOfOtherCards({ mode, setup = {} }: StepDraft) {
  if (mode === undefined) return setup;
  const [rounds, minutes] = [setup[roundsFieldOf(mode) ?? ""], setup.minutes].map((setting) =>
    typeof setting === "number" ? setting : undefined,
  );
  return setupFor(mode, { rounds, minutes });
}
