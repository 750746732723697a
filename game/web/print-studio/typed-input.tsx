import type { PrintField } from "../../protocol/print-studio.ts";
import { CheckedInput } from "../controls/checked-input.tsx";
import { useLanguage } from "../texts/language-context.tsx";
import type { PrintingTexts } from "../texts/printing-texts.ts";
import type { PrintOrder } from "./print-order.ts";
import { spellValue } from "./print-values.ts";
import { usePrintTexts } from "./use-print-texts.ts";
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

function expectation(field: TypedField, expected: PrintingTexts["expected"], tag: string): string {
  if (field.kind === "text") return expected.text({ max: field.max });
  if (field.kind === "list" && field.of === "text") return expected.list;
  const range = { min: spellValue(field.min, tag), max: spellValue(field.max, tag) };
  return field.kind === "number" ? expected.number(range) : expected.whole(range);
}
