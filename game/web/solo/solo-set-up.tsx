import { builtReference } from "virtual:built-deck";
import { type FormEvent, Suspense, useMemo, useState, useSyncExternalStore } from "react";
import * as z from "zod/mini";
import { strengths } from "../../mode/bot.ts";
import type { MatchSetup } from "../../mode/mode.ts";
import { builtDeck, DeckContext, useDeck } from "../content/use-content.ts";
import { LearnLinks } from "../layout/learn-links.tsx";
import { LoadingView } from "../layout/loading-view.tsx";
import { Page } from "../layout/page.tsx";
import { type AddressChoice, useAddressChoice } from "../layout/use-address-choice.ts";
import { DeckChoice } from "../modes/deck-choice.tsx";
import { webModeOf } from "../modes/find-web-mode.ts";
import { isPlayable, ModeChoice, seatLimitsOf } from "../modes/mode-choice.tsx";
import { modeNamed } from "../modes/mode-named.ts";
import { modeOffersWith } from "../modes/mode-offers.ts";
import { deckDraft, useDeckChoice } from "../modes/use-deck-choice.ts";
import { gameDraft, useGameChoice } from "../modes/use-game-choice.ts";
import { offlineCopy } from "../offline/app-version.ts";
import { forgetDrafts, useDraft } from "../storage/use-draft.ts";
import { useTexts } from "../texts/language-context.tsx";
import type { LocalTexts } from "../texts/local-texts.ts";
import { CompanyFields } from "./company-fields.tsx";
import { type Company, seatsOf } from "./match-plan.ts";
import { type MatchPlan, paces } from "./match-record.ts";
import { useLocalTexts } from "./use-local-texts.ts";

const defaultCompany: Company = { passes: false, ownName: "", names: ["", "", ""], bots: 2, strength: "medium" };

const draftOfMatch = z.object({
  ...gameDraft,
  ...deckDraft,
  company: z.object({
    passes: z.boolean(),
    ownName: z.string(),
    names: z.readonly(z.array(z.string())),
    bots: z.number(),
    strength: z.enum(strengths),
  }),
  pace: z.enum(paces),
});
type SoloDraft = z.infer<typeof draftOfMatch>;

type SoloSetUpProps = { start: (plan: MatchPlan) => void };

/** Choose decks, a game and its rules, who plays, and deal. ?game=quartett chooses beforehand. */
export function SoloSetUp({ start }: SoloSetUpProps) {
  const [draft, change] = useDraft<SoloDraft>(
    "match",
    { choices: {}, company: defaultCompany, pace: "calm" },
    (found) => draftOfMatch.safeParse(found).data,
  );
  const address = useAddressChoice();
  const decks = useDeckChoice(address, draft, change);
  return (
    <DeckContext value={decks.shown.source}>
      <SetUpForm address={address} decks={decks} draft={draft} change={change} start={start} />
    </DeckContext>
  );
}

type SetUpFormProps = SoloSetUpProps & {
  address: AddressChoice;
  decks: ReturnType<typeof useDeckChoice>;
  draft: SoloDraft;
  change: (next: SoloDraft) => void;
};

function SetUpForm({ address, decks, draft, change, start }: SetUpFormProps) {
  const { loading } = useTexts();
  const texts = useLocalTexts();
  const isKept = useSyncExternalStore(offlineCopy.subscribe, offlineCopy.read);
  const deck = useDeck();
  const { company, pace } = draft;
  const cards = deck.status === "ready" ? deck.content : null;
  const offers = useMemo(() => (cards === null ? {} : modeOffersWith(cards)), [cards]);
  const { gameName, choose, shownName, shownSetup, changeShown, ...chosen } = useGameChoice(
    address,
    draft,
    change,
    offers,
    decks.shown.scope,
  );
  const [fault, setFault] = useState<keyof LocalTexts["faults"] | null>(null);
  const { SetUp } = webModeOf(shownName);
  const setup = chosen.setup as MatchSetup;
  const limits = seatLimitsOf(offers, gameName);

  const changeCompany = (next: Company) => {
    change({ ...draft, company: next });
    setFault(null);
  };
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (deck.status !== "ready" || decks.isLoading || !isPlayable(offers, gameName)) return;
    const planned = seatsOf(company, limits, texts.someone);
    if ("fault" in planned) return setFault(planned.fault);
    const { game } = modeNamed(gameName).withDeck(deck.content);
    if (game.validateSetupData?.(setup, planned.seats.length) !== undefined) return setFault("setup");
    const played = decks.source === builtDeck ? [builtReference] : decks.chosen;
    forgetDrafts("/solo");
    start({
      gameName,
      decks: played.map(({ id, version }) => ({ id, version })),
      setup,
      seats: planned.seats,
      pace,
    });
  };

  return (
    <Page title={texts.title}>
      <p className="lead">
        {texts.lead} {isKept ? texts.withoutNet : texts.onlyWithNet}
      </p>
      {/* The words of the game may come after its cards: the heading and its focus stay. */}
      <Suspense fallback={<p role="status">{loading}</p>}>
        <LoadingView loaded={deck}>
          {() => (
            <form className="form solo-form" onSubmit={submit}>
              <DeckChoice {...decks} />
              <ModeChoice offers={offers} value={gameName} choose={choose} />
              <LearnLinks modes={[gameName]} />
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
                onChange={({ target }) =>
                  change({ ...draft, pace: paces.find((known) => known === target.value) ?? pace })
                }
              >
                {paces.map((known) => (
                  <option key={known} value={known}>
                    {texts.paces[known]}
                  </option>
                ))}
              </select>
              <SetUp
                key={`${shownName} ${decks.shown.scope}`}
                setup={shownSetup}
                change={changeShown}
                seats={seatLimitsOf(offers, shownName)}
              />
              <p id="solo-fault" role="alert" className="refusal">
                {fault === null ? "" : texts.faults[fault]}
              </p>
              <button type="submit" className="button primary" aria-disabled={decks.isLoading}>
                {texts.start}
              </button>
            </form>
          )}
        </LoadingView>
      </Suspense>
    </Page>
  );
}
