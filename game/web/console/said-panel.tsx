import { useState } from "react";
import { useDeck } from "../content/use-content.ts";
import { roundName } from "../workshop/round-names.ts";
import { SaidRound } from "../workshop/said-round.tsx";
import { hasVotes } from "../workshop/tally-at.ts";
import { useLead } from "./lead-context.ts";
import { useConsoleTexts } from "./use-console-texts.ts";

/** "You said, the card says" for every round that is over; one of them can be put on the wall. */
export function SaidPanel() {
  const { shared, own, lead, can } = useLead();
  const { said } = useConsoleTexts();
  const loaded = useDeck();
  const [chosen, choose] = useState<string | null>(null);
  const over = own.allRounds.filter((each) => each.phase === "end" && hasVotes(each));
  const round = over.find(({ id }) => id === chosen) ?? over.at(-1);
  if (round === undefined || loaded.status !== "ready") return null;
  const deck = loaded.content;
  const isOnWall = shared.beamer?.show === "said" && shared.said?.id === round.id;
  const toWall = () => lead({ type: "showOnBeamer", view: isOnWall ? null : { show: "said", round: round.id } });
  return (
    <details className="console-said">
      <summary>{said.title({ count: over.length })}</summary>
      <div className="console-fields">
        <label>
          {said.round}{" "}
          <select value={round.id} onChange={({ target }) => choose(target.value)}>
            {over.map((each, index) => (
              <option key={each.id} value={each.id}>
                {index + 1}: {roundName(each, deck)}
              </option>
            ))}
          </select>
        </label>
        {can("lead") && (
          <button type="button" className="button" onClick={toWall}>
            {isOnWall ? said.offWall : said.toWall}
          </button>
        )}
      </div>
      <SaidRound round={round} tables={shared.tables} deck={deck} />
    </details>
  );
}
