import { Link } from "react-router";
import { useTexts } from "../texts/language-context.tsx";
import { useSpokenAddress } from "../texts/spoken-address.ts";
import type { GameName } from "../texts/texts.ts";

type LearnLinksProps = {
  games: readonly GameName[];
  /** Where leaving the page would cost something, as in the waiting room. */
  inNewTab?: boolean;
};

/** The ways to the first rounds of these games. */
export function LearnLinks({ games: names, inNewTab = false }: LearnLinksProps) {
  const { learn, games } = useTexts();
  const spoken = useSpokenAddress();
  return (
    <p className="learn-links">
      {learn.link}{" "}
      {names.map((name, index) => (
        <span key={name}>
          {index > 0 && " · "}
          <Link {...(inNewTab ? { to: spoken(`/lernen/${name}`), target: "_blank" } : { to: `/lernen/${name}` })}>
            {games[name]}
            {inNewTab && ` (${learn.newTab})`}
          </Link>
        </span>
      ))}
    </p>
  );
}
