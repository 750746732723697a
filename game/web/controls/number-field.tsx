import { readNumber } from "../../../cards/text/read-number.ts";
import { textOf, useDraft } from "../storage/use-draft.ts";
import { useTexts } from "../texts/language-context.tsx";
import { CheckedInput } from "./checked-input.tsx";

type NumberFieldProps = Readonly<{
  /** Of the element, and of what is typed there among the drafts of the page. */
  id: string;
  value: number | undefined;
  /** undefined: nothing is typed, or no number that the field takes. */
  change: (value: number | undefined) => void;
  min: number;
  max: number | undefined;
  /** Nothing typed is a fault, too. */
  isRequired?: boolean;
  "aria-describedby"?: string;
}>;

/** One whole number from `min` to `max`, as people type it; what makes no sense stays as it was typed, too. */
export function NumberField({ id, value, change, min, max, isRequired = false, ...described }: NumberFieldProps) {
  const { wholeNumber } = useTexts();
  const [lastTyped, setTyped] = useDraft(id, "", textOf);
  const read = (text: string): number | undefined => {
    const number = readNumber(text) ?? Number.NaN;
    return Number.isInteger(number) && number >= min && number <= (max ?? number) ? number : undefined;
  };
  // Unless the value has come from elsewhere.
  const typed = value === undefined || read(lastTyped) === value ? lastTyped : String(value);
  const isRight = read(typed) !== undefined || (typed.trim() === "" && !isRequired);
  const expected = max === undefined ? wholeNumber.from({ min }) : wholeNumber.between({ min, max });
  return (
    <CheckedInput
      id={id}
      className="number"
      inputMode="numeric"
      required={isRequired}
      {...described}
      value={typed}
      change={(text) => {
        setTyped(text);
        change(read(text));
      }}
      fault={isRight ? undefined : expected}
    />
  );
}
