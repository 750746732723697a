import { useState } from "react";
import { readNumber } from "../../../cards/text/read-number.ts";
import { useTexts } from "../texts/language-context.tsx";
import { CheckedInput } from "./checked-input.tsx";

type NumberFieldProps = Readonly<{
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

/** One whole number from `least` to `most`, as people type it. */
export function NumberField({ id, value, change, min, max, isRequired = false, ...described }: NumberFieldProps) {
  const { wholeNumber } = useTexts();
  const [lastTyped, setTyped] = useState("");
  const read = (text: string): number | undefined => {
    const number = readNumber(text) ?? Number.NaN;
    return Number.isInteger(number) && number >= min && number <= (max ?? number) ? number : undefined;
  };
  // Unless the value has come from elsewhere.
  const typed = read(lastTyped) === value ? lastTyped : String(value ?? "");
  const isRight = read(typed) !== undefined || (typed.trim() === "" && !isRequired);
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
      fault={isRight ? undefined : wholeNumber(min, max)}
    />
  );
}
