import { roundPhases, votes } from "../../workshop/round.ts";
import type { RoundView } from "../../workshop/views.ts";
import { useDeck } from "../content/use-content.ts";
import { EnterVotes } from "./enter-votes.tsx";
import { useLead } from "./lead-context.ts";
import { useConsoleTexts } from "./use-console-texts.ts";
import { VoteResults } from "./vote-results.tsx";

/** The round that is open: its phase, the way on, who has chosen, and what came of it. */
export function OpenRound({ round }: { round: RoundView }) {
  const { shared, lead, can } = useLead();
  const { round: texts } = useConsoleTexts();
  const place = roundPhases.indexOf(round.phase);
  const vote = votes.find((each) => each === round.phase);
  const go = (phase: (typeof roundPhases)[number]) => lead({ type: "roundPhase", round: round.id, phase });
  return (
    <>
      <RoundCards round={round} />
      <ol className="round-phases">
        {roundPhases.map((phase, index) => (
          <li key={phase} aria-current={phase === round.phase ? "step" : undefined}>
            <button
              type="button"
              className={index === place + 1 ? "button primary" : "button quiet"}
              aria-disabled={phase === round.phase || !can("lead")}
              onClick={() => phase !== round.phase && can("lead") && go(phase)}
            >
              {texts.phases[phase]}
            </button>
          </li>
        ))}
      </ol>
      <p role="status" className="hint">
        {texts.doing[round.phase]}
      </p>
      {place > 1 && <p className="hint">{texts.backHint}</p>}
      {vote !== undefined && (
        <>
          <p role="status" className="console-figure">
            {texts.voters({ count: round.votes[vote]?.voters ?? 0, of: shared.heads })}
          </p>
          {can("tables") && <EnterVotes key={`${round.id} ${vote}`} round={round} vote={vote} />}
        </>
      )}
      <VoteResults round={round} />
    </>
  );
}

function RoundCards({ round }: { round: RoundView }) {
  const { shared } = useLead();
  const loaded = useDeck();
  if (loaded.status !== "ready") return null;
  const cards = Object.entries(round.cards).map(([table, code]) => ({
    table: shared.tables[Number(table) - 1]?.name,
    card: loaded.content.failures.find(({ id }) => id === code),
  }));
  return (
    <ul className="round-cards">
      {cards.map(({ table, card }) => (
        <li key={table ?? ""}>
          {table !== undefined && <>{table}: </>}
          {card !== undefined && (
            <a href={card.page} target="_blank" rel="noreferrer">
              {card.id} {card.title}
            </a>
          )}
        </li>
      ))}
    </ul>
  );
}
