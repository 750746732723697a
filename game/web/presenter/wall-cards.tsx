import type { RunStep } from "../../../workshop-guides/run-sheet.ts";
import { usePresenterTexts } from "./use-presenter-texts.ts";
import { wallWindow } from "./wall-window.ts";

/** The cards of a round, a tap away from the projector: their pages keep the solution shut. */
export function WallCards({ step }: { step: Extract<RunStep, { kind: "round" }> }) {
  const { step: words } = usePresenterTexts();
  return (
    <section>
      <h2>{words.wall}</h2>
      {step.at === "room" && <CardLinks ids={step.cards} />}
      {step.at === "tables" && (
        <ol className="run-tables">
          {step.cards.map((ids, index) => (
            <li key={ids.join()}>
              {words.table({ number: index + 1 })} <CardLinks ids={ids} />
            </li>
          ))}
        </ol>
      )}
      <p className="hint">{words.wallHint}</p>
    </section>
  );
}

function CardLinks({ ids }: { ids: readonly string[] }) {
  const { step: words } = usePresenterTexts();
  return (
    <span className="actions">
      {ids.map((id) => (
        <a key={id} className="button" href={`/k/${id}`} target={wallWindow}>
          {words.card({ id })}
        </a>
      ))}
    </span>
  );
}
