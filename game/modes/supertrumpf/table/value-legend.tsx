import { DirectionArrow, ValueIcon } from "../../../../cards/face/icons.tsx";
import type { WebDeck } from "../../../web/content/use-content.ts";
import { useModeTexts } from "../texts/use-mode-texts.ts";

/** What the six values measure and which way each wins. */
export function ValueLegend({ deck }: { deck: WebDeck }) {
  const { legend } = useModeTexts();
  return (
    <details className="value-legend">
      <summary>{legend}</summary>
      <dl>
        {deck.values.map(({ id, name, direction, better, definition }) => (
          <div key={id}>
            <dt>
              <ValueIcon id={id} /> {name} <DirectionArrow better={better} label={direction} />
            </dt>
            <dd>
              {definition} ({direction})
            </dd>
          </div>
        ))}
      </dl>
    </details>
  );
}
