import { type FormEvent, useDeferredValue, useEffect, useState } from "react";
import { useNavigate, useSearchParams } from "react-router";
import { RadioChoice } from "../controls/radio-choice.tsx";
import { Page } from "../layout/page.tsx";
import { LearnLinks } from "../learn/learn-links.tsx";
import { createMatch, type RefusalCode, refusalOf, serverSettings } from "../match/match-api.ts";
import { RefusalNote } from "../match/refusal-note.tsx";
import { rememberMatch } from "../match/seat-memory.ts";
import { setUps } from "../tables/set-ups.tsx";
import { useTexts } from "../texts/language-context.tsx";
import type { GameName } from "../texts/texts.ts";

/** Choose a game, set it up, and go to its waiting room. ?game=quartett chooses beforehand. */
export function NewMatchPage() {
  const { create, games } = useTexts();
  const navigate = useNavigate();
  const [search] = useSearchParams();
  const names = Object.keys(setUps) as GameName[];
  const [gameName, setGameName] = useState(names.find((name) => name === search.get("game")) ?? "supertrumpf");
  const [choices, setChoices] = useState<Readonly<Record<string, unknown>>>({});
  const [playersOnly, setPlayersOnly] = useState(false);
  const [working, setWorking] = useState(false);
  const [refusal, setRefusal] = useState<RefusalCode | null>(null);
  const keep = useKeepDays();
  // The fields of another game may have to wait for their words; until then those of the last one stay.
  const shownName = useDeferredValue(gameName);
  const { SetUp } = setUps[shownName];
  const setup = choices[gameName] ?? setUps[gameName].initial;

  const submit = async (event: FormEvent) => {
    event.preventDefault();
    if (working) return;
    setWorking(true);
    setRefusal(null);
    try {
      const { matchID, creatorKey } = await createMatch(gameName, setup, { keepDays: keep.days, playersOnly });
      rememberMatch(matchID, { creatorKey });
      await navigate(`/m/${matchID}`);
    } catch (error) {
      setRefusal(refusalOf(error));
      setWorking(false);
    }
  };

  return (
    <Page title={create.title}>
      <form className="form" onSubmit={submit}>
        <RadioChoice
          className="game-choice"
          legend={create.choose}
          name="game"
          options={names.map((name) => ({ value: name, label: games[name] }))}
          value={gameName}
          choose={setGameName}
        />
        <LearnLinks games={[gameName]} />
        <SetUp
          key={shownName}
          setup={(choices[shownName] ?? setUps[shownName].initial) as never}
          change={(next: unknown) => setChoices({ ...choices, [shownName]: next })}
        />
        <label htmlFor="keep-days">{create.keepDays}</label>
        <input
          id="keep-days"
          type="number"
          inputMode="numeric"
          min={1}
          max={keep.most}
          value={keep.days ?? ""}
          aria-describedby="keep-days-hint"
          onChange={(event) => keep.choose(event.target.value === "" ? undefined : Number(event.target.value))}
        />
        <p id="keep-days-hint" className="hint">
          {create.keepDaysHint}
        </p>
        <label className="check">
          <input
            type="checkbox"
            checked={playersOnly}
            aria-describedby="players-only-hint"
            onChange={(event) => setPlayersOnly(event.target.checked)}
          />
          {create.playersOnly}
        </label>
        <p id="players-only-hint" className="hint">
          {create.playersOnlyHint}
        </p>
        <RefusalNote code={refusal} />
        {/* A disabled button would lose the focus. */}
        <button type="submit" className="button primary" aria-disabled={working}>
          {working ? create.working : create.submit}
        </button>
      </form>
    </Page>
  );
}

/** For how many days the match is to be kept; undefined leaves it to the server, whose usual number stands there first. */
function useKeepDays() {
  const [days, choose] = useState<number | undefined>(undefined);
  const [most, setMost] = useState<number | undefined>(undefined);
  useEffect(() => {
    serverSettings().then(
      ({ keepDays }) => {
        choose((chosen) => chosen ?? keepDays.usualDays);
        setMost(keepDays.mostDays);
      },
      // Without them the match can be created all the same.
      () => {},
    );
  }, []);
  return { days, most, choose };
}
