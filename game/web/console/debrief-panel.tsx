import type { Step } from "../../workshop/step.ts";
import { RadioChoice } from "../controls/radio-choice.tsx";
import { useTyped } from "../controls/use-typed.ts";
import { EnterNote } from "./enter-note.tsx";
import { useLead } from "./lead-context.ts";
import { NoteGroups } from "./note-groups.tsx";
import { StepQuestions, useStepQuestions } from "./step-questions.tsx";
import { useConsoleTexts } from "./use-console-texts.ts";
import { useStepAbout } from "./use-step-about.ts";

/** Notes of a step: open them, group what people have written, close them. */
export function DebriefPanel({ step }: { step: Step }) {
  const { shared, own, lead, can } = useLead();
  const { notes } = useConsoleTexts();
  const debrief = shared.debrief?.step === step.id ? shared.debrief : null;
  const [isAnonymous, setAnonymous] = useTyped(debrief?.isAnonymous ?? true);
  const [isShort, setShort] = useTyped(debrief?.isShort ?? true);
  const [holds, setHolds] = useTyped(debrief?.isHeld ?? false);
  const isHeld = debrief?.isHeld === true;
  const isOpen = debrief?.isOpen === true;
  const about = useStepAbout(step.id);
  const questions = useStepQuestions(step);
  const written = own.written[step.id] ?? 0;
  return (
    <>
      {isOpen && (
        <p>
          {notes.isOpen} {debrief.isAnonymous ? notes.areAnonymous : notes.areNamed}
        </p>
      )}
      {!isOpen && can("notes") && questions !== null && (
        <RadioChoice
          legend={notes.asks}
          className="asked-form"
          name={`asked-${step.id}`}
          options={(["short", "long"] as const).map((form) => ({
            value: form,
            label: notes[form]({ count: questions[form].length }),
          }))}
          value={isShort ? "short" : "long"}
          choose={(form) => setShort(form === "short")}
        />
      )}
      {!isOpen && can("notes") && (
        <div className="console-fields">
          <label className="check">
            <input type="checkbox" checked={isAnonymous} onChange={({ target }) => setAnonymous(target.checked)} />
            {notes.anonymous}
          </label>
          <label className="check">
            <input type="checkbox" checked={holds} onChange={({ target }) => setHolds(target.checked)} />
            {notes.hold}
          </label>
        </div>
      )}
      {can("notes") && (
        <p className="actions">
          <button
            type="button"
            className="button primary"
            onClick={() =>
              lead(
                isOpen
                  ? { type: "closeDebrief", step: step.id }
                  : { type: "openDebrief", step: step.id, isAnonymous, isShort, isHeld: holds, about },
              )
            }
          >
            {isOpen ? notes.close : debrief === null ? notes.open : notes.reopen}
          </button>
          {debrief !== null && (
            <button
              type="button"
              className="button"
              onClick={() => lead({ type: "holdNotes", step: step.id, isHeld: !isHeld })}
            >
              {isHeld ? notes.show : notes.hide}
            </button>
          )}
        </p>
      )}
      <p role="status" className="console-figure">
        {notes.count({ count: written })}
        {debrief !== null && ` · ${isHeld ? notes.areHeld : notes.areShown}`}
      </p>
      {questions !== null && (
        <StepQuestions
          all={questions.long}
          asked={questions[(isOpen ? debrief.isShort : isShort) ? "short" : "long"]}
          isOpen={isOpen}
        />
      )}
      {debrief !== null && can("notes") && <EnterNote {...debrief} />}
      <NoteGroups step={step.id} isShort={debrief?.isShort ?? isShort} />
    </>
  );
}
