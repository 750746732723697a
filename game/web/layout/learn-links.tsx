import { firstRounds } from "virtual:first-rounds";
import { Link } from "react-router";
import { useTexts } from "../texts/language-context.tsx";
import { useModeLabels } from "../texts/mode-labels.ts";

type LearnLinksProps = {
  modes: readonly string[];
  /** Where leaving the page would cost something, as in the waiting room. */
  inNewTab?: boolean;
};

/** The ways to the first rounds of these modes, as far as there are cards for them. */
export function LearnLinks({ modes: wanted, inNewTab = false }: LearnLinksProps) {
  const { learn } = useTexts();
  const labelOf = useModeLabels();
  const modes = wanted.filter((name) => firstRounds.includes(name));
  if (modes.length === 0) return null;
  return (
    <p className="learn-links">
      {learn.link}{" "}
      {modes.map((name, index) => (
        <span key={name}>
          {index > 0 && " · "}
          <Link to={`/lernen/${name}`} target={inNewTab ? "_blank" : undefined}>
            {labelOf(name)}
            {inNewTab && ` (${learn.newTab})`}
          </Link>
        </span>
      ))}
    </p>
  );
}
