import { type FormEvent, useEffect, useState } from "react";
import { useNavigate } from "react-router";
import * as z from "zod/mini";
import type { ServerSettings } from "../../protocol/public-match.ts";
import { loadJson } from "../content/load-json.ts";
import { DeckContext } from "../content/use-content.ts";
import { NumberField } from "../controls/number-field.tsx";
import { deckOffersPath } from "../decks/deck-offers.ts";
import { LearnLinks } from "../layout/learn-links.tsx";
import { Page } from "../layout/page.tsx";
import { useAddressChoice } from "../layout/use-address-choice.ts";
import { DeckChoice } from "../modes/deck-choice.tsx";
import { webModeOf } from "../modes/find-web-mode.ts";
import { ModeChoice, seatLimitsOf } from "../modes/mode-choice.tsx";
import { deckDraft, useDeckChoice, useModeOffers } from "../modes/use-deck-choice.ts";
import { gameDraft, useGameChoice } from "../modes/use-game-choice.ts";
import { RefusalNote } from "../play/refusal-note.tsx";
import { type Refusal, refusalOf } from "../play/refusals.ts";
import { forgetDrafts, useDraft } from "../storage/use-draft.ts";
import { createMatch, serverSettings } from "./match-api.ts";
import { rememberMatch } from "./seat-memory.ts";
import { useMatchTexts } from "./use-match-texts.ts";

const draftOfMatch = z.object({
  ...gameDraft,
  ...deckDraft,
  playersOnly: z.boolean(),
  keepDays: z.nullish(z.number()),
});

export const parts = (language: string) => [useMatchTexts.load(language), loadJson(deckOffersPath)];

/** Choose decks and a game, set it up, and go to its waiting room. ?game=quartett chooses beforehand. */
export function NewMatchPage() {
  const { create } = useMatchTexts();
  const navigate = useNavigate();
  const [draft, change] = useDraft<z.infer<typeof draftOfMatch>>(
    "match",
    { choices: {}, playersOnly: false },
    (found) => draftOfMatch.safeParse(found).data,
  );
  const settings = useServerSettings();
  const address = useAddressChoice();
  const decks = useDeckChoice(address, draft, change);
  const modes = useModeOffers(decks.chosen, decks.source);
  const game = useGameChoice(address, draft, change, modes, decks.shown.scope);
  const { gameName, setup, shownName } = game;
  const [working, setWorking] = useState(false);
  const [refusal, setRefusal] = useState<Refusal | null>(null);
  const { SetUp } = webModeOf(shownName);
  const limits = settings?.keepDays;
  const { playersOnly } = draft;
  // Emptied by hand it stays empty, and leaves the number to the server.
  const keepDays = draft.keepDays === undefined ? limits?.defaultDays : (draft.keepDays ?? undefined);

  const submit = async (event: FormEvent) => {
    event.preventDefault();
    if (working || decks.isLoading) return;
    setWorking(true);
    setRefusal(null);
    try {
      const { matchID, creatorKey } = await createMatch(gameName, setup, { keepDays, playersOnly, decks: decks.ids });
      rememberMatch(matchID, { creatorKey });
      forgetDrafts("/neu");
      await navigate(`/m/${matchID}`);
    } catch (error) {
      setRefusal(refusalOf(error));
      setWorking(false);
    }
  };

  return (
    <Page title={create.title}>
      <form className="form" onSubmit={submit}>
        <DeckChoice {...decks} />
        <ModeChoice offers={modes} value={gameName} choose={game.choose} />
        <LearnLinks modes={[gameName]} />
        <DeckContext value={decks.shown.source}>
          <SetUp
            key={`${shownName} ${decks.shown.scope}`}
            setup={game.shownSetup}
            change={game.changeShown}
            seats={seatLimitsOf(modes, shownName)}
          />
        </DeckContext>
        <label htmlFor="keep-days">{create.keepDays}</label>
        <NumberField
          id="keep-days"
          min={1}
          max={limits?.maxDays}
          value={keepDays}
          aria-describedby="keep-days-hint"
          change={(days) => change({ ...draft, keepDays: days ?? null })}
        />
        <p id="keep-days-hint" className="hint">
          {create.keepDaysHint}
        </p>
        <label className="check">
          <input
            type="checkbox"
            checked={playersOnly}
            aria-describedby="players-only-hint"
            onChange={({ target }) => change({ ...draft, playersOnly: target.checked })}
          />
          {create.playersOnly}
        </label>
        <p id="players-only-hint" className="hint">
          {create.playersOnlyHint}
        </p>
        <RefusalNote refusal={refusal} />
        {/* A disabled button would lose the focus. */}
        <button type="submit" className="button primary" aria-disabled={working || decks.isLoading}>
          {working ? create.working : create.submit}
        </button>
      </form>
    </Page>
  );
}

/** What the server says of matches; null until then, and without network: the match can be created all the same. */
function useServerSettings(): ServerSettings | null {
  const [settings, setSettings] = useState<ServerSettings | null>(null);
  useEffect(() => {
    serverSettings().then(setSettings, () => {});
  }, []);
  return settings;
}
