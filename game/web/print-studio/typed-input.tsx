import type { PrintField } from "../../protocol/print-studio.ts";
import { CheckedInput } from "../controls/checked-input.tsx";
import { useLanguage } from "../texts/language-context.tsx";
import type { PrintOrder } from "./print-order.ts";
import { spellValue } from "./print-values.ts";
import type { PrintTexts } from "./texts/texts.ts";
import { usePrintTexts } from "./texts/use-print-texts.ts";
import { type SetOption, useTypedText } from "./use-typed-text.ts";

type TypedField = Extract<PrintField, { kind: "number" | "list" | "text" }>;

type TypedInputProps = Readonly<{
  id: string;
  order: PrintOrder;
  field: TypedField;
  described: Readonly<{ "aria-describedby"?: string }>;
  set: SetOption;
}>;

/** A number, a list or a text. */
export function TypedInput({ id, order, field, described, set }: TypedInputProps) {
  const { expected } = usePrintTexts();
  const { tag } = useLanguage();
  const [text, take] = useTypedText(order, field, set);
  const isWrong = field.name in order.wrong;
  return (
    <CheckedInput
      id={id}
      {...(field.kind === "number" ? { inputMode: "decimal" } : {})}
      {...described}
      value={text}
      change={take}
      fault={isWrong ? expectation(field, expected, tag) : undefined}
    />
  );
}

function expectation(field: TypedField, expected: PrintTexts["expected"], tag: string): string {
  if (field.kind === "text") return expected.text(field.max);
  if (field.kind === "number") return expected.number(spellValue(field.min, tag), spellValue(field.max, tag));
  return field.of === "text" ? expected.list : expected.whole(String(field.min), String(field.max));
}
