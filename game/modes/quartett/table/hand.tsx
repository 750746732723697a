import { type KeyboardEvent, type RefObject, useId, useRef } from "react";
import { codeOf } from "../../../../cards/card-code.ts";
import type { WebDeck } from "../../../web/content/web-deck.ts";
import type { QuartettView } from "../rules/state.ts";
import { useModeTexts } from "../texts/use-mode-texts.ts";
import { AskByCode } from "./ask-by-code.tsx";
import { cardOf, quartetOf } from "./deck-quartets.ts";
import { MiniCard } from "./mini-card.tsx";
import { quartetStyle } from "./quartet-style.ts";

type HandProps = {
  deck: WebDeck;
  /** Tells this seat from those of other matches. */
  seat: string;
  view: QuartettView;
  /** Gets the focus back after an ask. */
  heading: RefObject<HTMLHeadingElement | null>;
  /** Why no card can be asked for now; null where one can. */
  hindrance: string | null;
  wanted: string | null;
  want: (card: string) => void;
  complain: (complaint: string) => void;
  open: (card: string) => void;
};

/** The own cards, fanned quartet by quartet, each beside what it lacks: the first of the two taps of an ask. */
export function Hand({ deck, seat, view, heading, hindrance, wanted, want, complain, open }: HandProps) {
  const { hand } = useModeTexts();
  const field = useRef<HTMLInputElement>(null);
  const id = useId();
  const begun = Object.entries(view.quartets).filter(([, all]) => all.some((card) => view.hand.includes(card)));
  const called = (card: string) => codeOf(cardOf(deck, card).card);
  const fresh = new Set(view.drawn);
  const last = view.history.at(-1);
  if (last?.got === true) fresh.add(last.card);
  const example = begun.flatMap(([, all]) => all).find((card) => !view.hand.includes(card)) ?? "";
  const typeAnywhere = (event: KeyboardEvent) => {
    const isText = /^[a-z0-9]$/i.test(event.key) && !event.ctrlKey && !event.metaKey && !event.altKey;
    if (isText && event.target !== field.current) field.current?.focus();
  };
  return (
    <section className="quartett-hand" aria-labelledby="quartett-hand" onKeyDown={typeAnywhere}>
      <h2 ref={heading} id="quartett-hand" tabIndex={-1}>
        {hand.title}
      </h2>
      <ul className="hand-quartets">
        {begun.map(([letter, all]) => {
          const { label, lang } = quartetOf(deck, letter);
          const held = all.filter((card) => view.hand.includes(card));
          const missing = all.filter((card) => !view.hand.includes(card));
          return (
            <li key={letter} className="hand-quartet" style={quartetStyle(deck, letter)}>
              <h3>
                <span lang={lang}>{label}</span> <span>{hand.quartet({ held: held.length, size: all.length })}</span>
              </h3>
              <ul className="fan" aria-label={hand.held({ quartet: label })}>
                {held.map((card) => (
                  <li key={card}>
                    <MiniCard deck={deck} id={card} mark={fresh.has(card) ? hand.fresh : undefined} open={open} />
                  </li>
                ))}
              </ul>
              <ul className="missing" aria-label={hand.missing({ quartet: label })}>
                {missing.map((card) => (
                  <li key={card}>
                    <MissingCard
                      deck={deck}
                      id={card}
                      isWanted={card === wanted}
                      isBarred={hindrance !== null}
                      reasonId={id}
                      want={want}
                    />
                  </li>
                ))}
              </ul>
            </li>
          );
        })}
      </ul>
      {/* What is typed and what has the focus stays, whoever's turn it is. The status says the reason for all to see. */}
      <span id={id} className="visually-hidden">
        {hindrance}
      </span>
      <AskByCode
        seat={seat}
        field={field}
        example={example === "" ? "" : called(example)}
        called={called}
        view={view}
        hindrance={hindrance}
        reasonId={id}
        want={want}
        complain={complain}
      />
    </section>
  );
}

type MissingCardProps = {
  deck: WebDeck;
  id: string;
  isWanted: boolean;
  isBarred: boolean;
  /** The element that says why. */
  reasonId: string;
  want: (card: string) => void;
};

function MissingCard({ deck, id, isWanted, isBarred, reasonId, want }: MissingCardProps) {
  const { card } = cardOf(deck, id);
  return (
    <button
      type="button"
      className="missing-card"
      aria-pressed={isWanted}
      aria-disabled={isBarred}
      aria-describedby={isBarred ? reasonId : undefined}
      onClick={() => {
        if (!isBarred) want(id);
      }}
    >
      <strong>{codeOf(card)}</strong> <span lang={card.lang}>{card.title}</span>
    </button>
  );
}
