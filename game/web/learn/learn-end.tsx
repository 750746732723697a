import { type ReactNode, useEffect } from "react";
import { Link } from "react-router";
import { LearnLinks } from "../layout/learn-links.tsx";
import { useTexts } from "../texts/language-context.tsx";
import type { GameName } from "../texts/texts.ts";
import { firstRounds } from "./first-rounds.ts";
import { useLearnTexts } from "./texts/use-learn-texts.ts";

type LearnEndProps = { gameName: GameName; again: () => void; children: ReactNode };

/** Where to go after a first round; `children` say how it ended. */
export function LearnEnd({ gameName, again, children }: LearnEndProps) {
  const learn = useLearnTexts();
  const { games } = useTexts();
  // What was as long as a table is short now.
  useEffect(() => {
    // Newer browsers answer with a promise, which React would take for a clean-up.
    window.scrollTo(0, 0);
  }, []);
  const others = (Object.keys(firstRounds) as GameName[]).filter((name) => name !== gameName);
  return (
    <section className="learn-end" aria-label={games[gameName]}>
      {children}
      <p className="actions">
        <Link className="button primary" to={`/neu?game=${gameName}`}>
          {learn.play}
        </Link>
        <Link className="button" to={`/solo?game=${gameName}`}>
          {learn.solo}
        </Link>
        <Link className="button" to={`/anleitungen/rules/${gameName}`}>
          {learn.rules}
        </Link>
        <button type="button" className="button quiet" onClick={again}>
          {learn.again}
        </button>
      </p>
      <LearnLinks games={others} />
    </section>
  );
}
