import type { Step } from "../../workshop/step.ts";
import { useDebriefQuestions } from "../workshop/use-debrief-questions.ts";
import { useLead } from "./lead-context.ts";
import { useConsoleTexts } from "./use-console-texts.ts";
import { useStepAbout } from "./use-step-about.ts";

/** What is asked at a debrief: as the phones ask it once the notes are open, and all of it until then. */
export function StepQuestions({ step }: { step: Step }) {
  const { shared } = useLead();
  const { words } = useConsoleTexts();
  const isShort = shared.debrief?.step === step.id && shared.debrief.isShort;
  const about = useStepAbout(step.id);
  const loaded = useDebriefQuestions(shared.guide, { isShort, about });
  if (loaded.status !== "ready") return null;
  return (
    <section>
      <h3>{words.questions}</h3>
      <ul>
        {loaded.content.map(({ index, text }) => (
          <li key={index}>{text}</li>
        ))}
      </ul>
    </section>
  );
}
