import type { ReactNode } from "react";
import type { RunStep } from "../../../workshop-guides/run-sheet.ts";
import { useSpokenAddress } from "../texts/spoken-address.ts";
import { type PlanCard, planCard } from "./plan-cards.ts";
import { usePresenterTexts } from "./use-presenter-texts.ts";
import { wallWindow } from "./wall-window.ts";

/** The cards of a round, a tap away from the projector: their pages keep the solution shut. */
export function WallCards({ step }: { step: Extract<RunStep, { kind: "round" }> }) {
  const { step: words } = usePresenterTexts();
  return (
    <section>
      <h2>{step.at === "room" ? words.wall : words.tables}</h2>
      {step.at === "room" && (
        <p className="actions">
          {step.cards.map((id) => {
            const card = planCard(step, id);
            return (
              <CardLink key={id} card={card}>
                {words.card({ id: card.code })}
              </CardLink>
            );
          })}
        </p>
      )}
      {step.at === "tables" && (
        <ol className="run-tables">
          {step.cards.map((ids, index) => (
            <li key={ids.join()}>
              {words.table({ number: index + 1 })}
              {ids.map((id) => {
                const card = planCard(step, id);
                return (
                  <CardLink key={id} card={card}>
                    {card.code}
                  </CardLink>
                );
              })}
            </li>
          ))}
        </ol>
      )}
      <p className="hint">{words.wallHint}</p>
    </section>
  );
}

function CardLink({ card: { deck, code }, children }: { card: PlanCard; children: ReactNode }) {
  const { step: words } = usePresenterTexts();
  const spoken = useSpokenAddress();
  const page = deck === undefined ? `/k/${code}` : `/k/${code}?deck=${deck}`;
  return (
    <a className="button" href={spoken(page)} target={wallWindow} aria-label={words.card({ id: code })}>
      {children}
    </a>
  );
}
