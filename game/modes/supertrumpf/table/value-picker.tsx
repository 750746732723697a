import { useId } from "react";
import { amountOf, type FailureCardWithoutStory, formatValue } from "../../../../cards/deck.ts";
import { DirectionArrow, ValueIcon } from "../../../../cards/face/icons.tsx";
import type { WebDeck } from "../../../web/content/web-deck.ts";
import { useModeTexts } from "../texts/use-mode-texts.ts";

type ValuePickerProps = {
  deck: WebDeck;
  card: FailureCardWithoutStory;
  /** Why no value can be picked now; null where one can. */
  hindrance: string | null;
  pick: (value: string) => void;
};

/**
 * Six large buttons: the rows on the card are too small for a finger. They stay where they are while others pick or the
 * match is paused: buttons that went away would take the focus with them, and cut off what a screen reader says.
 */
export function ValuePicker({ deck, card, hindrance, pick }: ValuePickerProps) {
  const { table } = useModeTexts();
  const id = useId();
  return (
    <fieldset className="value-picker">
      <legend>{table.pick}</legend>
      {deck.values.map((value) => (
        <button
          key={value.id}
          type="button"
          aria-disabled={hindrance !== null}
          aria-describedby={id}
          onClick={() => {
            if (hindrance === null) pick(value.id);
          }}
        >
          <ValueIcon value={value} />
          <span className="value-name" lang={value.lang}>
            {value.name}
          </span>
          <strong>{formatValue(deck, value, amountOf(card, value.id))}</strong>
          <DirectionArrow better={value.better} label={value.direction} />
        </button>
      ))}
      {/* The sentence above the table says the same to those who see it. */}
      <span id={id} className="visually-hidden">
        {hindrance}
      </span>
    </fieldset>
  );
}
