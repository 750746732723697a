import { type KeyboardEvent, useEffect, useRef } from "react";
import type { QuartettView } from "../../../rules/quartett/state.ts";
import { nameAt, type Telling } from "./sentences.ts";

type AskWhomProps = {
  telling: Telling;
  view: QuartettView;
  card: string;
  /** Seats that may be asked. */
  seats: readonly number[];
  ask: (seat: number) => void;
  cancel: () => void;
};

/** The second tap of an ask: everybody who holds cards. The digits 1 to 7 do as well. */
export function AskWhom({ telling, view, card, seats, ask, cancel }: AskWhomProps) {
  const { texts } = telling;
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    heading.current?.focus({ preventScroll: true });
    heading.current?.parentElement?.scrollIntoView({ block: "nearest" });
  }, [card]);
  const useKeys = ({ key }: KeyboardEvent) => {
    const seat = /^[1-9]$/.test(key) ? seats[Number(key) - 1] : undefined;
    if (key === "Escape") cancel();
    else if (seat !== undefined) ask(seat);
  };
  return (
    <section className="ask-whom" aria-labelledby="ask-whom" onKeyDown={useKeys}>
      <h2 ref={heading} id="ask-whom" tabIndex={-1}>
        {texts.expected.whom(card)}
      </h2>
      <ul>
        {seats.map((seat, index) => (
          <li key={seat}>
            <button type="button" onClick={() => ask(seat)}>
              <span className="ask-key" aria-hidden="true">
                {index + 1}
              </span>
              <span className="ask-name">{nameAt(telling, seat)}</span>
              <span className="ask-count">{texts.seats.cards(view.counts[seat] ?? 0)}</span>
            </button>
          </li>
        ))}
      </ul>
      <button type="button" className="link-button" onClick={cancel}>
        {texts.ask.otherCard}
      </button>
    </section>
  );
}
