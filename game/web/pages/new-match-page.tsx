import { type FormEvent, useDeferredValue, useState } from "react";
import { useNavigate, useSearchParams } from "react-router";
import { RadioChoice } from "../controls/radio-choice.tsx";
import { Page } from "../layout/page.tsx";
import { LearnLinks } from "../learn/learn-links.tsx";
import { createMatch, type RefusalCode, refusalOf } from "../match/match-api.ts";
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
  const [working, setWorking] = useState(false);
  const [refusal, setRefusal] = useState<RefusalCode | null>(null);
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
      const { matchID, creatorKey } = await createMatch(gameName, setup);
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
        <RefusalNote code={refusal} />
        {/* A disabled button would lose the focus. */}
        <button type="submit" className="button primary" aria-disabled={working}>
          {working ? create.working : create.submit}
        </button>
      </form>
    </Page>
  );
}
