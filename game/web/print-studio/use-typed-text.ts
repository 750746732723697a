import { useState } from "react";
import type { PrintField } from "../../protocol/print-studio.ts";
import { useLanguage } from "../texts/language-context.tsx";
import { chosenValue, type PrintOrder } from "./print-order.ts";
import { readField, spellValue, writeValue } from "./print-values.ts";

/** `value` undefined: as usual; `wrong` is what was typed and makes no sense. */
export type SetOption = (name: string, value: unknown, wrong?: string) => void;

/** The text of a field as it was typed, unless the order has come by another one meanwhile; and how to type another. */
export function useTypedText(
  order: PrintOrder,
  field: PrintField,
  set: SetOption,
): readonly [string, (typed: string) => void] {
  const { tag } = useLanguage();
  const [last, setLast] = useState<string>();
  const wrong = order.wrong[field.name];
  const take = (typed: string) => {
    setLast(typed);
    const read = readField(field, typed);
    set(field.name, read?.value, read === undefined ? typed : undefined);
  };
  return [
    last !== undefined && says(order, field, last) ? last : (wrong ?? spellValue(chosenValue(order, field), tag)),
    take,
  ];
}

function says({ options, wrong }: PrintOrder, field: PrintField, text: string): boolean {
  const read = readField(field, text);
  if (read === undefined) return wrong[field.name] === text;
  return wrong[field.name] === undefined && writeValue(read.value) === writeValue(options[field.name]);
}
