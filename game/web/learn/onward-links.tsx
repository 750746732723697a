import type { ReactNode } from "react";
import { Link } from "react-router";
import { useLearnTexts } from "./use-learn-texts.ts";

/** From a first round to matches of that mode, and to its rules. */
export function OnwardLinks({ mode, children }: { mode: string; children?: ReactNode }) {
  const learn = useLearnTexts();
  return (
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
      {children}
    </p>
  );
}
