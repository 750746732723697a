import type { ReactNode } from "react";
import type { RunStep } from "../../../workshop-guides/run-sheet.ts";
import { useSpokenAddress } from "../texts/spoken-address.ts";
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
          {step.cards.map((id) => (
            <CardLink key={id} id={id}>
              {words.card({ id })}
            </CardLink>
          ))}
        </p>
      )}
      {step.at === "tables" && (
        <ol className="run-tables">
          {step.cards.map((ids, index) => (
            <li key={ids.join()}>
              {words.table({ number: index + 1 })}
              {ids.map((id) => (
                <CardLink key={id} id={id}>
                  {id}
                </CardLink>
              ))}
            </li>
          ))}
        </ol>
      )}
      <p className="hint">{words.wallHint}</p>
    </section>
  );
}

function CardLink({ id, children }: { id: string; children: ReactNode }) {
  const { step: words } = usePresenterTexts();
  const spoken = useSpokenAddress();
  return (
    <a className="button" href={spoken(`/k/${id}`)} target={wallWindow} aria-label={words.card({ id })}>
      {children}
    </a>
  );
}
