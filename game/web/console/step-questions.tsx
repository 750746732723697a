import type { DebriefQuestion } from "../../workshop/debrief-questions.ts";
import type { Step } from "../../workshop/step.ts";
import { useDebriefQuestions } from "../workshop/use-debrief-questions.ts";
import { useLead } from "./lead-context.ts";
import { useConsoleTexts } from "./use-console-texts.ts";
import { useStepAbout } from "./use-step-about.ts";

type StepQuestionsProps = Readonly<{ all: readonly DebriefQuestion[]; asked: readonly DebriefQuestion[] }> &
  Readonly<{ isOpen: boolean }>;

/** What is asked at a debrief: what the phones ask, and apart from it what is left to talk about. */
export function StepQuestions({ all, asked, isOpen }: StepQuestionsProps) {
  const { notes } = useConsoleTexts();
  const rest = all.filter(({ index }) => !asked.some((each) => each.index === index));
  return (
    <>
      <p className="asked-first">{(isOpen ? notes.onPhones : notes.toPhones)({ count: asked.length })}</p>
      <Questions questions={asked} />
      {rest.length > 0 && (
        <details>
          <summary>{notes.toTalk({ count: rest.length })}</summary>
          <Questions questions={rest} />
        </details>
      )}
    </>
  );
}

function Questions({ questions }: { questions: readonly DebriefQuestion[] }) {
  const { notes } = useConsoleTexts();
  return (
    <ul>
      {questions.map(({ index, text, isSilent }) => (
        <li key={index}>
          {text} {isSilent && <span className="hint">({notes.silent})</span>}
        </li>
      ))}
    </ul>
  );
}

/** All questions of a step, and those of its short form; null until they are loaded. */
export function useStepQuestions({ id }: Step): Record<"long" | "short", readonly DebriefQuestion[]> | null {
  const { shared } = useLead();
  const about = useStepAbout(id);
  const long = useDebriefQuestions(shared.guide, { isShort: false, about });
  const short = useDebriefQuestions(shared.guide, { isShort: true, about });
  return long.status === "ready" && short.status === "ready" ? { long: long.content, short: short.content } : null;
}
