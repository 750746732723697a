import { useState } from "react";
import { factsWith } from "../../workshop/step-decks.ts";
import { useDeck } from "../content/use-content.ts";
import type { WebDeck } from "../content/web-deck.ts";
import { roundName } from "../workshop/round-names.ts";
import { SaidPlayed } from "../workshop/said-played.tsx";
import { SaidRound } from "../workshop/said-round.tsx";
import { hasVotes } from "../workshop/tally-at.ts";
import { type Lead, useLead } from "./lead-context.ts";
import { useConsoleTexts } from "./use-console-texts.ts";

/** Of what was said in play; rounds have ids of their own. */
const inPlay = "play";

/** "You said, the card says" for what was played, and every round that is over; one of them can be put on the wall. */
export function SaidPanel() {
  const lead = useLead();
  const { shared, can } = lead;
  const { said } = useConsoleTexts();
  const loaded = useDeck();
  const [chosen, choose] = useState<string | null>(null);
  if (loaded.status !== "ready") return null;
  const all = whatWasSaid(lead, loaded.content);
  const shown = all.find(({ id }) => id === chosen) ?? all.at(-1);
  if (shown === undefined) return null;
  const onWall = shared.played !== null ? inPlay : shared.said?.id;
  const isOnWall = shared.beamer?.show === "said" && onWall === shown.id;
  const toWall = () => {
    const what = shown.id === inPlay ? { isPlayed: true } : { round: shown.id };
    void lead.lead({ type: "showOnBeamer", view: isOnWall ? null : { show: "said", ...what } });
  };
  return (
    <details className="console-said">
      <summary>{said.title({ count: all.length })}</summary>
      <div className="console-fields">
        <label>
          {said.round}{" "}
          <select value={shown.id} onChange={({ target }) => choose(target.value)}>
            {all.map(({ id, name }, index) => (
              <option key={id} value={id}>
                {index + 1}: {name}
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
      {shown.content}
    </details>
  );
}

/** In the order of the plan, as far as that says it: what was said last is what is talked about. */
function whatWasSaid({ shared: { steps, tables }, own: { allRounds, allPlayed } }: Lead, deck: WebDeck) {
  const placeOf = (step: string | null) => steps.findIndex(({ id }) => id === step);
  const rounds = allRounds
    .filter((round) => round.phase === "end" && hasVotes(round))
    .map((round) => ({
      ...{ id: round.id, place: placeOf(round.step), name: roundName(round, deck) },
      content: <SaidRound round={round} tables={tables} deck={factsWith(deck, round)} />,
    }));
  if (allPlayed === null) return rounds;
  const place = placeOf(allPlayed.step);
  const before = rounds.filter((round) => round.place < place);
  const played = {
    ...{ id: inPlay, place, name: steps[place]?.title ?? "" },
    content: <SaidPlayed played={allPlayed} tables={tables} deck={deck} />,
  };
  return [...before, played, ...rounds.filter((round) => round.place >= place)];
}
