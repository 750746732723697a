import { DirectionArrow, ValueIcon } from "../../../../cards/face/icons.tsx";
import type { WebDeck } from "../../../web/content/web-deck.ts";
import { useModeTexts } from "../texts/use-mode-texts.ts";

/** What the values measure and which way each wins. */
export function ValueLegend({ deck }: { deck: WebDeck }) {
  const { legend } = useModeTexts();
  return (
    <details className="value-legend">
      <summary>{legend}</summary>
      <dl>
        {deck.values.map(({ name, direction, better, definition, lang, ...value }) => (
          <div key={value.id} lang={lang}>
            <dt>
              <ValueIcon value={value} /> {name} <DirectionArrow better={better} label={direction} />
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
