import { type ReactNode, useEffect, useId } from "react";
import type { SeatLimits } from "../../../mode/limits.ts";
import { useDeck } from "../../../web/content/use-content.ts";
import { seatRange } from "../../../web/play/seat-range.ts";
import { type TimeChoice, TimeFields } from "../../../web/play/time-fields.tsx";
import { rettungsrundeDeckOf } from "../rules/deck.ts";
import { type RettungsrundeSetup, roundLimits } from "../rules/state.ts";
import { useModeTexts } from "../texts/use-mode-texts.ts";
import { CasePicker } from "./case-picker.tsx";
import "./set-up.css";

/** What a creator may choose; the server knows the times, the rules do not. */
export type RettungsrundeWish = RettungsrundeSetup & TimeChoice<"talkSeconds" | "learningSeconds">;

/** Cases of a sector, until the deck says how many it has. */
const defaultCases = 4;

/** In the list of sectors, the way to single cards. */
const singleCards = "cards";

type SetUpProps = { setup: RettungsrundeWish; change: (setup: RettungsrundeWish) => void; seats: SeatLimits };

/** The fields of a new Rettungsrunde. Every choice offered is one that the rules allow. */
export function RettungsrundeSetUp({ setup, change, seats }: SetUpProps) {
  const { setUp, casePicker } = useModeTexts();
  const deck = useDeck();
  const names = deck.status === "ready" ? deck.content : null;
  const playable = names === null ? null : rettungsrundeDeckOf(names).failures;
  const allCases = Object.values(playable ?? {});
  const cases = (sector: string | undefined) =>
    playable === null ? defaultCases : allCases.filter((card) => card.sector === sector).length;
  const available =
    setup.sector === undefined ? (playable === null ? roundLimits.max : allCases.length) : cases(setup.sector);
  const maxRounds = Math.max(roundLimits.min, Math.min(roundLimits.max, available));
  useEffect(() => {
    if (setup.rounds > maxRounds) change({ ...setup, rounds: maxRounds });
  });
  const rounds = Array.from({ length: maxRounds - roundLimits.min + 1 }, (_, more) => roundLimits.min + more);
  const chooseCases = (letter: string) => {
    const { sector: _, cards: __, ...rest } = setup;
    if (letter === "") change(rest);
    else if (letter === singleCards) change({ ...rest, cards: [] });
    else change({ ...rest, sector: letter, rounds: Math.min(setup.rounds, cases(letter)) });
  };
  return (
    <>
      <p>{setUp.lead(seatRange(seats))}</p>
      <Choice
        label={setUp.rounds}
        hint={setUp.roundsHint}
        value={setup.rounds}
        choose={(value) => change({ ...setup, rounds: Number(value) })}
      >
        {rounds.map((count) => (
          <option key={count} value={count}>
            {count}
          </option>
        ))}
      </Choice>
      <Choice
        label={setUp.sector}
        hint={
          setup.cards === undefined
            ? setUp.roundsOfSector({ count: cases(setup.sector ?? names?.sectors[0]?.letter) })
            : casePicker.hint
        }
        value={setup.cards === undefined ? (setup.sector ?? "") : singleCards}
        choose={chooseCases}
      >
        <option value="">{setUp.allSectors}</option>
        <option value={singleCards}>{casePicker.choose}</option>
        {names?.sectors
          .filter(({ letter }) => cases(letter) >= roundLimits.min)
          .map(({ letter, name }) => (
            <option key={letter} value={letter}>
              {letter} {name}
            </option>
          ))}
      </Choice>
      {setup.cards !== undefined && names !== null && (
        <CasePicker
          deck={names}
          cases={names.failures.filter(({ id }) => id in (playable ?? {}))}
          rounds={setup.rounds}
          picked={setup.cards}
          pick={(cards) => change({ ...setup, cards })}
        />
      )}
      <TimeFields
        setup={setup}
        change={change}
        parts={[
          { limit: "talkSeconds", label: setUp.talk },
          { limit: "learningSeconds", label: setUp.learning },
        ]}
        matchHint={setUp.matchHint}
      />
    </>
  );
}

type ChoiceProps = {
  label: string;
  hint: string;
  value: string | number;
  choose: (value: string) => void;
  children: ReactNode;
};

function Choice({ label, hint, value, choose, children }: ChoiceProps) {
  const id = useId();
  return (
    <>
      <label htmlFor={id}>{label}</label>
      <select id={id} value={value} aria-describedby={`${id}-hint`} onChange={(event) => choose(event.target.value)}>
        {children}
      </select>
      <p id={`${id}-hint`} className="hint">
        {hint}
      </p>
    </>
  );
}
