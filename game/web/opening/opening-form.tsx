import { type FormEvent, useState } from "react";
import type { RunSheet } from "../../../workshop-guides/run-sheet.ts";
import { workshopLimits } from "../../workshop/workshop.ts";
import { bestLanguage, type DocumentIndex } from "../content/documents.ts";
import { fetchJson } from "../content/load-json.ts";
import { DeckContext, type Loaded, useContent } from "../content/use-content.ts";
import { limitedSticky } from "../layout/limited-sticky.ts";
import { useAddressChoice } from "../layout/use-address-choice.ts";
import { useKeepDays } from "../match/use-keep-days.ts";
import { DeckChoice } from "../modes/deck-choice.tsx";
import { useDeckChoice } from "../modes/use-deck-choice.ts";
import { useDraft } from "../storage/use-draft.ts";
import { useLanguage } from "../texts/language-context.tsx";
import { languages } from "../texts/languages.ts";
import { cardsOfGuide, decksOfSheet, hasDecks } from "../workshop/guide-cards.ts";
import { useRefusalWords } from "../workshop/use-refusal-words.ts";
import { useWorkshopTexts } from "../workshop/use-workshop-texts.ts";
import { GuideChoice } from "./guide-choice.tsx";
import {
  emptyDraft,
  type OpeningDraft,
  openingDraft,
  readSteps,
  rulesOf,
  type StepFault,
  tableNamesOf,
} from "./opening-draft.ts";
import { PlanDecksContext } from "./plan-decks.ts";
import { PlanFields } from "./plan-fields.tsx";
import { RetentionField, RulesFields } from "./rules-fields.tsx";
import { TableFields } from "./table-fields.tsx";
import { TemplateButtons } from "./template-buttons.tsx";
import { useFailureCodes } from "./use-failure-codes.ts";
import { defaultsOf, useOpening } from "./use-opening.ts";
import { useOpeningTexts } from "./use-opening-texts.ts";

/** What is chosen for a workshop; as it stands at first, one press opens one by the first guide. */
export function OpeningForm({ guides }: { guides: DocumentIndex }) {
  const texts = useOpeningTexts();
  const page = useLanguage();
  const words = useRefusalWords();
  const [address, chooseAddress] = useAddressChoice();
  const [kept, change] = useDraft("workshop", emptyDraft, (found) => openingDraft.safeParse(found).data);
  const draft = withGuide(kept, guides, address.get("guide"));
  const limits = useKeepDays();
  const opening = useOpening(draft, change);
  const { rehearsal } = useWorkshopTexts();
  const [working, setWorking] = useState<keyof typeof opening | null>(null);
  const [refusal, setRefusal] = useState("");
  const [faults, setFaults] = useState<readonly StepFault[]>([]);
  const [wasEmpty, setWasEmpty] = useState(false);
  const language = draft.language ?? page.id;
  const guide = draft.guide === undefined ? (guides[0]?.name ?? null) : draft.guide;
  const sheet = useSheet(guides, guide, language);
  const plan = sheet.status === "ready" ? sheet.content : null;
  const needed = plan === null ? undefined : decksOfSheet(plan);
  const decks = useDeckChoice([address, chooseAddress], draft, change, needed);
  const known = useFailureCodes(decks.shown.source);
  const cardOf = cardsOfGuide(decks.chosen, known ?? []);
  const defaults = defaultsOf(plan, texts.untitled, cardOf, decks.chosen);
  const title = draft.title ?? defaults.title;
  const isWaiting = working !== null || decks.isLoading || sheet.status === "loading" || known === null;

  const chosen = (steps: ReturnType<typeof readSteps>) => ({
    ...{ title: title.trim() || defaults.title, language, guide, steps: steps as typeof defaults.steps },
    tableNames: tableNamesOf(draft, (number) => texts.tables.default({ number })),
    rules: rulesOf(draft),
  });
  const steps = draft.steps === undefined ? defaults.steps : readSteps(draft.steps, known ?? []);
  const faultsNow = steps.flatMap((step) => ("field" in step ? [step] : []));

  const open = async (how: keyof typeof opening) => {
    if (isWaiting) return;
    setFaults(faultsNow);
    setWasEmpty(steps.length === 0);
    if (faultsNow.length > 0 || steps.length === 0) return;
    setWorking(how);
    setRefusal("");
    try {
      const keepDays = draft.keepDays ?? limits?.defaultDays ?? 30;
      await opening[how]({ ...chosen(steps), keepDays, decks: decks.ids });
    } catch (error) {
      setRefusal(await words.ofError(error));
      setWorking(null);
    }
  };

  const submit = (event: FormEvent) => {
    event.preventDefault();
    void open("open");
  };
  return (
    <form className="form opening-form" onSubmit={submit}>
      <label htmlFor="title">{texts.name}</label>
      <input
        id="title"
        required
        autoComplete="off"
        maxLength={workshopLimits.titleLength}
        value={title}
        onChange={({ target }) => change({ ...draft, title: target.value })}
      />
      <label htmlFor="language">{texts.language}</label>
      <select id="language" value={language} onChange={({ target }) => change({ ...draft, language: target.value })}>
        {languages.map(({ id, name, tag }) => (
          <option key={id} value={id} lang={tag}>
            {name}
          </option>
        ))}
      </select>
      <DeckChoice {...decks} />
      <GuideChoice
        guides={guides}
        value={guide}
        language={language}
        choose={(name) => {
          const next = new URLSearchParams(address);
          next.delete("guide");
          chooseAddress(next);
          change({ ...draft, guide: name, steps: name === null ? draft.steps : undefined });
        }}
      />
      {guide !== null && !hasDecks(decks.chosen, needed) && <p className="hint">{texts.guide.otherDeck}</p>}
      <DeckContext value={decks.shown.source}>
        <PlanDecksContext value={{ decks: decks.chosen, isPinned: false }}>
          <PlanFields
            key={guide}
            defaults={defaults.steps}
            drafts={draft.steps}
            change={(next) => change({ ...draft, steps: next })}
            faults={faults}
            guide={guide}
          />
        </PlanDecksContext>
      </DeckContext>
      <TableFields draft={draft} change={change} />
      <details className="more-fields">
        <summary>{texts.rules.title}</summary>
        <RulesFields rules={draft.rules} change={(rules) => change({ ...draft, rules })} />
        <RetentionField
          days={draft.keepDays === undefined ? limits?.defaultDays : (draft.keepDays ?? undefined)}
          maxDays={limits?.maxDays}
          change={(days) => change({ ...draft, keepDays: days ?? null })}
        />
      </details>
      <div ref={limitedSticky} className="open-now">
        <p role="alert" className="refusal">
          {refusal}
          {faults.length > 0 && faultsNow.length > 0 && texts.plan.faulty}
          {wasEmpty && steps.length === 0 && texts.plan.empty}
        </p>
        {/* A disabled button would lose the focus. */}
        <button type="submit" className="button primary" aria-disabled={isWaiting}>
          {working === "open" ? texts.working : texts.submit}
        </button>
      </div>
      <p className="rehearse">
        <button
          type="button"
          className="button quiet start-rehearsal"
          aria-disabled={isWaiting}
          onClick={() => open("rehearse")}
        >
          {working === "rehearse" ? rehearsal.working : rehearsal.start}
        </button>
        <span className="hint">{rehearsal.hint}</span>
      </p>
      <TemplateButtons
        take={change}
        make={() => {
          if (faultsNow.length > 0 || steps.length === 0) {
            setFaults(faultsNow);
            return null;
          }
          const { tableNames, ...rest } = chosen(steps);
          return {
            ...{ ...rest, tables: [...tableNames], steps: steps as never },
            ...(decks.ids === undefined ? {} : { decks: [...decks.ids] }),
            ...(draft.keepDays == null ? {} : { keepDays: draft.keepDays }),
          };
        }}
      />
    </form>
  );
}

/** The draft with the guide that the address names: links choose it beforehand. */
function withGuide(draft: OpeningDraft, guides: DocumentIndex, wanted: string | null): OpeningDraft {
  if (wanted === null || wanted === draft.guide || !guides.some(({ name }) => name === wanted)) return draft;
  return { ...draft, guide: wanted, steps: undefined };
}

/** The plan of the guide that leads, in the language nearest to the workshop's; null where none leads. */
function useSheet(guides: DocumentIndex, name: string | null, language: string): Loaded<RunSheet | null> {
  const titles = guides.find((guide) => guide.name === name)?.titles;
  const best = titles === undefined ? undefined : bestLanguage(titles, language);
  const path = best === undefined ? "no sheet" : `/content/${best}/guides/${name}.run.json`;
  return useContent<RunSheet | null>(path, async () => (best === undefined ? null : fetchJson<RunSheet>(path)));
}
