import { type ReactNode, useEffect } from "react";
import { Link } from "react-router";
import { LearnLinks } from "../layout/learn-links.tsx";
import { modeNames, useModeLabels } from "../texts/mode-labels.ts";
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
      <p className="actions">
        <Link className="button primary" to={`/neu?game=${mode}`}>
          {learn.play}
        </Link>
        <Link className="button" to={`/solo?game=${mode}`}>
          {learn.solo}
        </Link>
        <Link className="button" to={`/anleitungen/rules/${mode}`}>
          {learn.rules}
        </Link>
        <button type="button" className="button quiet" onClick={again}>
          {learn.again}
        </button>
      </p>
      <LearnLinks modes={others} />
    </section>
  );
}
