import { useLead } from "./lead-context.ts";
import { stillOpen } from "./still-open.ts";
import { useConsoleTexts } from "./use-console-texts.ts";

/** The ways out of the present step. Each asks first where it would close what people are still answering. */
type Ways = Readonly<{
  /** Goes on to the step that follows. */
  goOn: (step: string) => void;
  /** Goes to any other one. */
  goTo: (step: string) => void;
  finish: () => void;
}>;

export function useWays(): Ways {
  const { shared, own, lead, ask } = useLead();
  const { now } = useConsoleTexts();
  const open = stillOpen(shared, (step) => own.written[step] ?? 0);
  const warning = open === null ? null : now.stillOpen[open.what](open);
  const go = (step: string, question: string, confirm: string) => {
    const act = () => void lead({ type: "goTo", step });
    if (warning === null) act();
    else ask({ question: `${warning} ${question}`, confirm, stay: now.stay, act });
  };
  return {
    goOn: (step) => go(step, now.goOnQuestion, now.goOn),
    goTo(step) {
      const { title = "" } = shared.steps.find(({ id }) => id === step) ?? {};
      go(step, now.goToQuestion({ step: title }), now.goTo);
    },
    finish: () =>
      ask({
        question: warning === null ? now.finishQuestion : `${warning} ${now.finishQuestion}`,
        ...{ confirm: now.finish, stay: now.stay },
        act: () => void lead({ type: "finish" }),
      }),
  };
}
