import { type FormEvent, useState } from "react";
import { useNavigate } from "react-router";
import { gameName, roundLimits } from "../../rules/supertrumpf/state.ts";
import { Page } from "../layout/page.tsx";
import { createMatch, type RefusalCode, refusalOf } from "../match/match-api.ts";
import { RefusalNote } from "../match/refusal-note.tsx";
import { rememberMatch } from "../match/seat-memory.ts";
import { useTexts } from "../texts/language-context.tsx";

export function NewMatchPage() {
  const { create } = useTexts();
  const navigate = useNavigate();
  const [roundCap, setRoundCap] = useState(String(roundLimits.usual));
  const [working, setWorking] = useState(false);
  const [refusal, setRefusal] = useState<RefusalCode | null>(null);

  const submit = async (event: FormEvent) => {
    event.preventDefault();
    if (working) return;
    setWorking(true);
    setRefusal(null);
    try {
      const { matchID, creatorKey } = await createMatch(gameName, { roundCap: Number(roundCap) });
      rememberMatch(matchID, { creatorKey });
      await navigate(`/m/${matchID}`);
    } catch (error) {
      setRefusal(refusalOf(error));
      setWorking(false);
    }
  };

  return (
    <Page title={create.title}>
      <p className="lead">{create.game}</p>
      <form className="form" onSubmit={submit}>
        <label htmlFor="round-cap">{create.rounds}</label>
        <input
          id="round-cap"
          type="number"
          inputMode="numeric"
          required
          min={roundLimits.least}
          max={roundLimits.most}
          value={roundCap}
          aria-describedby="round-cap-hint"
          onChange={(event) => setRoundCap(event.target.value)}
        />
        <p id="round-cap-hint" className="hint">
          {create.roundsHint}
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
