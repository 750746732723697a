import { Link } from "react-router";
import { useTexts } from "../texts/language-context.tsx";
import type { GameName } from "../texts/texts.ts";

type LearnLinksProps = {
  games: readonly GameName[];
  /** Where leaving the page would cost something, as in the waiting room. */
  inNewTab?: boolean;
};

/** The ways to the first rounds of these games. */
export function LearnLinks({ games: names, inNewTab = false }: LearnLinksProps) {
  const { learn, games } = useTexts();
  return (
    <p className="learn-links">
      {learn.link}{" "}
      {names.map((name, index) => (
        <span key={name}>
          {index > 0 && " · "}
          <Link to={`/lernen/${name}`} {...(inNewTab ? { target: "_blank" } : {})}>
            {games[name]}
            {inNewTab && ` (${learn.newTab})`}
          </Link>
        </span>
      ))}
    </p>
  );
}
