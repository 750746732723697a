import { type RefObject, useLayoutEffect, useRef, useState } from "react";
import type { QuartettView } from "../rules/state.ts";

type Flight = Readonly<{ key: number; card: string; from: string; to: string; path: React.CSSProperties }>;

type CardFlightProps = {
  view: QuartettView;
  /** Holds the places, marked with data-place: a seat's number, or "stock". */
  table: RefObject<HTMLElement | null>;
  colourOf: (card: string) => string;
};

/** The card that the latest ask moved, on its way from place to place. Only for the eye: the status says it in words. */
export function CardFlight({ view, table, colourOf }: CardFlightProps) {
  const [flight, setFlight] = useState<Flight | null>(null);
  const asks = view.history.length;
  const seen = useRef(asks);
  useLayoutEffect(() => {
    const isNew = asks > seen.current;
    seen.current = asks;
    const ask = view.history.at(-1);
    if (!isNew || ask === undefined || (!ask.got && ask.drewIt === undefined)) return;
    const from = ask.got ? String(ask.asked) : "stock";
    const to = String(ask.asker);
    const path = pathBetween(table.current, from, to);
    // What was drawn face down stays face down.
    const card = ask.got || ask.drewIt === true ? ask.card : "";
    if (path !== null) setFlight({ key: asks, card, from, to, path });
  }, [asks, view.history, table]);
  if (flight === null) return null;
  const style = { ...flight.path, "--quartet": colourOf(flight.card) } as React.CSSProperties;
  return (
    <span
      key={flight.key}
      className="quartett-flight"
      style={style}
      aria-hidden="true"
      onAnimationEnd={() => setFlight(null)}
    >
      {flight.card}
    </span>
  );
}

/** Middle to middle, in px from the corner of `table`; null where one of the places is not on the table. */
function pathBetween(table: HTMLElement | null, from: string, to: string): React.CSSProperties | null {
  const middle = (place: string) => {
    const box = table?.querySelector(`[data-place="${place}"]`)?.getBoundingClientRect();
    const corner = table?.getBoundingClientRect();
    if (box === undefined || corner === undefined) return null;
    return { x: box.left + box.width / 2 - corner.left, y: box.top + box.height / 2 - corner.top };
  };
  const start = middle(from);
  const end = middle(to);
  if (start === null || end === null) return null;
  return {
    left: end.x,
    top: end.y,
    "--from-x": `${start.x - end.x}px`,
    "--from-y": `${start.y - end.y}px`,
  } as React.CSSProperties;
}
