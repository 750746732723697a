import { type ReactNode, useId } from "react";
import type { PrintField } from "../../protocol/print-studio.ts";
import { CheckedInput } from "../controls/checked-input.tsx";
import { useLanguage } from "../texts/language-context.tsx";
import type { PrintOrder } from "./print-order.ts";
import { readWithin, spellValue } from "./print-values.ts";
import { usePrintTexts } from "./use-print-texts.ts";
import { type SetOption, useTypedText } from "./use-typed-text.ts";

type OffsetInputProps = Readonly<{
  order: PrintOrder;
  field: Extract<PrintField, { kind: "offset" }>;
  label: string;
  /** A hint, and its id. */
  note: ReactNode;
  described: Readonly<{ "aria-describedby"?: string }>;
  set: SetOption;
}>;

/** Two lengths in mm, to the right and downwards, each in a field of its own. */
export function OffsetInput({ order, field, label, note, described, set }: OffsetInputProps) {
  const texts = usePrintTexts();
  const [text, take] = useTypedText(order, field, set);
  const [, x = "", y = ""] = /^([^;]*);?(.*)$/s.exec(text || "0;0") ?? [];
  const isWrong = field.name in order.wrong;
  return (
    <fieldset className="print-offset" {...described}>
      <legend>{label}</legend>
      <Length label={texts.right} field={field} text={x} isWrong={isWrong} take={(typed) => take(`${typed};${y}`)} />
      <Length label={texts.down} field={field} text={y} isWrong={isWrong} take={(typed) => take(`${x};${typed}`)} />
      {note}
    </fieldset>
  );
}

type LengthProps = Readonly<{
  label: string;
  field: OffsetInputProps["field"];
  text: string;
  /** One of the two is. */
  isWrong: boolean;
  take: (typed: string) => void;
}>;

function Length({ label, field, text, isWrong, take }: LengthProps) {
  const { expected } = usePrintTexts();
  const { tag } = useLanguage();
  const id = useId();
  const range = expected.number({ min: spellValue(field.min, tag), max: spellValue(field.max, tag) });
  // Without inputMode: the number keys of many phones have no minus.
  return (
    <div>
      <label htmlFor={id}>{label}</label>
      <CheckedInput
        id={id}
        value={text}
        change={take}
        fault={isWrong && readWithin(field, text) === undefined ? range : undefined}
      />
    </div>
  );
}
