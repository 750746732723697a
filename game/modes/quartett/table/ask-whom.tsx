import { type KeyboardEvent, type MouseEvent, useEffect, useId, useRef } from "react";
import { useFootHeight } from "../../../web/layout/use-foot-height.ts";
import type { QuartettView } from "../rules/state.ts";
import { nameAt, type Telling } from "./sentences.ts";

/** Within so many ms, a second touch belongs to the double tap that chose the card, and asks nobody. */
const doubleTap = 350;

type AskWhomProps = {
  telling: Telling;
  view: QuartettView;
  card: string;
  /** Seats that may be asked. */
  seats: readonly number[];
  /** Why nobody can be asked now; null where somebody can. */
  hindrance: string | null;
  ask: (seat: number) => void;
  cancel: () => void;
};

/** The second tap of an ask: everybody who holds cards. The digits 1 to 7 do as well. */
export function AskWhom({ telling, view, card, seats, hindrance, ask, cancel }: AskWhomProps) {
  const { texts } = telling;
  const reason = useId();
  const heading = useRef<HTMLHeadingElement>(null);
  const panel = useRef<HTMLElement>(null);
  const opened = useRef(0);
  useFootHeight(panel, "ask-whom");
  // biome-ignore lint/correctness/useExhaustiveDependencies: another card is another question, to be found anew.
  useEffect(() => {
    opened.current = performance.now();
    heading.current?.focus({ preventScroll: true });
    heading.current?.parentElement?.scrollIntoView({ block: "nearest" });
  }, [card]);
  const tap = ({ nativeEvent }: MouseEvent, seat: number) => {
    const isTouch = nativeEvent instanceof PointerEvent && nativeEvent.pointerType === "touch";
    if (hindrance === null && (!isTouch || performance.now() - opened.current > doubleTap)) ask(seat);
  };
  const pressKey = ({ key }: KeyboardEvent) => {
    const seat = /^[1-9]$/.test(key) ? seats[Number(key) - 1] : undefined;
    if (hindrance === null && seat !== undefined) ask(seat);
  };
  return (
    <section ref={panel} className="ask-whom" aria-labelledby="ask-whom" onKeyDown={pressKey}>
      <h2 ref={heading} id="ask-whom" tabIndex={-1}>
        {texts.expected.whom({ card: telling.card(card) })}
      </h2>
      <p id={reason} className="ask-reason">
        {hindrance}
      </p>
      <ul>
        {seats.map((seat, index) => (
          <li key={seat}>
            <button
              type="button"
              aria-disabled={hindrance !== null}
              aria-describedby={hindrance === null ? undefined : reason}
              onClick={(event) => tap(event, seat)}
            >
              <span className="ask-key" aria-hidden="true">
                {index + 1}
              </span>
              <span className="ask-name">{nameAt(telling, seat)}</span>
              <span className="ask-count">{texts.seats.cards({ count: view.counts[seat] ?? 0 })}</span>
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
