import { type ReactNode, useEffect } from "react";
import { LearnLinks } from "../layout/learn-links.tsx";
import { modeNames, useModeLabels } from "../texts/mode-labels.ts";
import { OnwardLinks } from "./onward-links.tsx";
import { useLearnTexts } from "./use-learn-texts.ts";

type LearnEndProps = { mode: string; again: () => void; children: ReactNode };

/** Where to go after a first round; `children` say how it ended. */
export function LearnEnd({ mode, again, children }: LearnEndProps) {
  const learn = useLearnTexts();
  const labelOf = useModeLabels();
  // What was as long as a table is short now.
  useEffect(() => {
    // Newer browsers answer with a promise, which React would take for a clean-up.
    window.scrollTo(0, 0);
  }, []);
  const others = modeNames.filter((name) => name !== mode);
  return (
    <section className="learn-end" aria-label={labelOf(mode)}>
      {children}
      <OnwardLinks mode={mode}>
        <button type="button" className="button quiet" onClick={again}>
          {learn.again}
        </button>
      </OnwardLinks>
      <LearnLinks modes={others} />
    </section>
  );
}
