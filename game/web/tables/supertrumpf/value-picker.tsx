import { type FailureCardWithoutStory, formatValue } from "../../../../cards/deck.ts";
import { DirectionArrow, ValueIcon } from "../../../../cards/face/icons.tsx";
import type { WebDeck } from "../../content/use-content.ts";
import { useTexts } from "../../texts/language-context.tsx";

type ValuePickerProps = { deck: WebDeck; card: FailureCardWithoutStory; pick: (value: string) => void };

/** Six large buttons: the rows on the card are too small for a finger. */
export function ValuePicker({ deck, card, pick }: ValuePickerProps) {
  const { table } = useTexts();
  return (
    <fieldset className="value-picker">
      <legend>{table.pick}</legend>
      {deck.values.map((value) => (
        <button key={value.id} type="button" onClick={() => pick(value.id)}>
          <ValueIcon id={value.id} />
          <span className="value-name">{value.name}</span>
          <strong>{formatValue(deck, value, card.values[value.id])}</strong>
          <DirectionArrow better={value.better} label={value.direction} />
        </button>
      ))}
    </fieldset>
  );
}
