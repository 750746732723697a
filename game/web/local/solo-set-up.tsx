import { type FormEvent, Suspense, useDeferredValue, useState } from "react";
import { useSearchParams } from "react-router";
import { useDeck } from "../content/use-content.ts";
import { RadioChoice } from "../controls/radio-choice.tsx";
import { LoadingView } from "../layout/loading-view.tsx";
import { Page } from "../layout/page.tsx";
import { LearnLinks } from "../learn/learn-links.tsx";
import { setUps } from "../tables/set-ups.tsx";
import { tableOf } from "../tables/tables.ts";
import { useTexts } from "../texts/language-context.tsx";
import type { GameName } from "../texts/texts.ts";
import { CompanyFields } from "./company-fields.tsx";
import { type LocalSetup, localGame } from "./local-game.ts";
import { type Company, seatsOf } from "./match-plan.ts";
import { type MatchPlan, type Pace, paces } from "./match-record.ts";
import type { LocalTexts } from "./texts/texts.ts";
import { useLocalTexts } from "./texts/use-local-texts.ts";

const usualCompany: Company = { passes: false, ownName: "", names: ["", "", ""], bots: 2, strength: "medium" };

/** Choose a game and its rules, who plays, and deal. ?game=quartett chooses beforehand. */
export function SoloSetUp({ start }: { start: (plan: MatchPlan) => void }) {
  const { create, games, loading } = useTexts();
  const texts = useLocalTexts();
  const deck = useDeck();
  const [search] = useSearchParams();
  const gameNames = Object.keys(setUps) as GameName[];
  const [gameName, setGameName] = useState(gameNames.find((name) => name === search.get("game")) ?? "supertrumpf");
  const [choices, setChoices] = useState<Readonly<Record<string, unknown>>>({});
  const [company, setCompany] = useState(usualCompany);
  const [pace, setPace] = useState<Pace>("calm");
  const [fault, setFault] = useState<keyof LocalTexts["faults"] | null>(null);
  // The fields of another game may have to wait for their words; until then those of the last one stay.
  const shownName = useDeferredValue(gameName);
  const { SetUp } = setUps[shownName];
  const setup = (choices[gameName] ?? setUps[gameName].initial) as LocalSetup;
  const limits = tableOf(gameName)?.seatLimits ?? { least: 2, most: 8 };

  const changeCompany = (next: Company) => {
    setCompany(next);
    setFault(null);
  };
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (deck.status !== "ready") return;
    const planned = seatsOf(company, limits, texts.someone);
    if ("fault" in planned) return setFault(planned.fault);
    const { game } = localGame(gameName, deck.content);
    if (game.validateSetupData?.(setup as never, planned.seats.length) !== undefined) return setFault("setup");
    start({ gameName, setup, seats: planned.seats, pace });
  };

  return (
    <Page title={texts.title}>
      <p className="lead">{texts.lead}</p>
      {/* The words of the game may come after its cards: the heading and its focus stay. */}
      <Suspense fallback={<p role="status">{loading}</p>}>
        <LoadingView loaded={deck}>
          {() => (
            <form className="form solo-form" onSubmit={submit}>
              <RadioChoice
                className="game-choice"
                legend={create.choose}
                name="game"
                options={gameNames.map((name) => ({ value: name, label: games[name] }))}
                value={gameName}
                choose={setGameName}
              />
              <LearnLinks games={[gameName]} />
              <CompanyFields
                company={company}
                fault={fault}
                faultId="solo-fault"
                limits={limits}
                change={changeCompany}
              />
              <label htmlFor="pace">{texts.pace}</label>
              <select
                id="pace"
                value={pace}
                onChange={({ target }) => setPace(paces.find((known) => known === target.value) ?? pace)}
              >
                {paces.map((known) => (
                  <option key={known} value={known}>
                    {texts.paces[known]}
                  </option>
                ))}
              </select>
              <SetUp
                key={shownName}
                setup={(choices[shownName] ?? setUps[shownName].initial) as never}
                change={(next: unknown) => setChoices({ ...choices, [shownName]: next })}
              />
              <p id="solo-fault" role="alert" className="refusal">
                {fault === null ? "" : texts.faults[fault]}
              </p>
              <button type="submit" className="button primary">
                {texts.start}
              </button>
            </form>
          )}
        </LoadingView>
      </Suspense>
    </Page>
  );
}
