import { useEffect, useId, useRef } from "react";
import { sectorOf } from "../../../../cards/deck.ts";
import type { WebDeck, WebFailure } from "../../../web/content/web-deck.ts";
import { textOf, useDraft } from "../../../web/storage/use-draft.ts";
import { useModeTexts } from "../texts/use-mode-texts.ts";
import { findCases } from "./case-search.ts";

type CasePickerProps = {
  deck: WebDeck;
  /** The failures that can be played: those with a way out. */
  cases: readonly WebFailure[];
  rounds: number;
  /** Ids of the cards picked. */
  picked: readonly string[];
  pick: (cards: readonly string[]) => void;
};

/** Single cases for a match, at least as many as there are rounds: with fewer of them the form is not sent. */
export function CasePicker({ deck, cases, rounds, picked, pick }: CasePickerProps) {
  const { setUp, casePicker: words } = useModeTexts();
  const [wanted, setWanted] = useDraft("case search", "", textOf);
  const [sector, setSector] = useDraft("case sector", "", textOf);
  const search = useRef<HTMLInputElement>(null);
  const id = useId();
  const missing = Math.max(0, rounds - picked.length);
  const complaint = missing > 0 ? words.missing({ count: missing }) : "";
  const rest = complaint === "" && picked.length > rounds ? words.drawn({ rounds }) : complaint;
  useEffect(() => search.current?.setCustomValidity(complaint), [complaint]);
  const found = findCases(cases, wanted, sector);
  const toggle = (card: string) => {
    const next = picked.includes(card) ? picked.filter((other) => other !== card) : [...picked, card];
    // In the order of the deck, so that one seed deals the same, in whatever order they were picked.
    pick(cases.flatMap((failure) => (next.includes(failure.id) ? [failure.id] : [])));
  };
  return (
    <fieldset className="case-picker" aria-describedby={`${id}-count`}>
      <legend>{words.title}</legend>
      <div className="case-filter">
        <label>
          {words.search}
          <input
            ref={search}
            type="search"
            autoComplete="off"
            value={wanted}
            aria-describedby={`${id}-hint`}
            onChange={({ target }) => setWanted(target.value)}
            // Enter would send the whole form.
            onKeyDown={(event) => event.key === "Enter" && event.preventDefault()}
          />
        </label>
        <label>
          {words.sector}
          <select value={sector} onChange={({ target }) => setSector(target.value)}>
            <option value="">{setUp.allSectors}</option>
            {deck.sectors
              .filter(({ letter }) => cases.some((card) => card.sector === letter))
              .map(({ letter, name, lang }) => (
                <option key={letter} value={letter} lang={lang}>
                  {letter} {name}
                </option>
              ))}
          </select>
        </label>
      </div>
      <p id={`${id}-hint`} className="hint">
        {words.searchHint({ example: cases[0]?.id ?? "" })}
      </p>
      <ul className="case-list">
        {found.map((card) => (
          <li key={card.id} style={{ "--sector": sectorOf(deck, card.sector).colour } as React.CSSProperties}>
            <label>
              <input type="checkbox" checked={picked.includes(card.id)} onChange={() => toggle(card.id)} />
              <strong>{card.id}</strong>
              <span lang={card.lang}>
                {card.title} <span className="case-town">{card.municipality.name}</span>
              </span>
            </label>
          </li>
        ))}
      </ul>
      {found.length === 0 && <p>{words.noneFound}</p>}
      <div className="case-count">
        <p id={`${id}-count`} role="status">
          <strong>{words.picked({ count: picked.length })}</strong> {rest}
        </p>
        {/* A disabled button would lose the focus. */}
        <button type="button" className="link-button" aria-disabled={picked.length === 0} onClick={() => pick([])}>
          {words.clear}
        </button>
      </div>
    </fieldset>
  );
}
