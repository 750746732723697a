import { useId } from "react";
import type { PrintField } from "../../protocol/print-studio.ts";
import type { PrintingTexts } from "../texts/printing-texts.ts";
import { OffsetInput } from "./offset-input.tsx";
import { chosenValue, type PrintOrder } from "./print-order.ts";
import { TypedInput } from "./typed-input.tsx";
import { usePrintTexts } from "./use-print-texts.ts";
import type { SetOption } from "./use-typed-text.ts";

type InputProps = Readonly<{ order: PrintOrder; field: PrintField; set: SetOption }>;

/** One option as a form shows it; an option that this page has no words for yet is called by its English description. */
export function PrintFieldInput({ order, field, set }: InputProps) {
  const texts = usePrintTexts();
  const id = useId();
  const { label, hint } = wordsOf(texts, field);
  const values: Readonly<Record<string, string>> = texts.values;
  const value = chosenValue(order, field);
  const described = hint === undefined ? {} : { "aria-describedby": `${id}-hint` };
  const note = hint !== undefined && (
    <p id={`${id}-hint`} className="hint">
      {hint}
    </p>
  );
  if (field.kind === "switch") {
    return (
      <>
        <label className="print-switch">
          <input
            type="checkbox"
            checked={value === true}
            {...described}
            onChange={(event) => set(field.name, event.target.checked || undefined)}
          />
          {label}
        </label>
        {note}
      </>
    );
  }
  const typed = { order, described, set };
  if (field.kind === "offset") return <OffsetInput {...typed} field={field} label={label} note={note} />;
  return (
    <>
      <label htmlFor={id}>{label}</label>
      {field.kind === "choice" ? (
        <select
          id={id}
          value={String(value ?? "")}
          {...described}
          onChange={(event) => set(field.name, event.target.value || undefined)}
        >
          {value === undefined && <option value="">{texts.default}</option>}
          {value !== undefined && field.sheetsOnly && <option value="">{texts.default}</option>}
          {field.choices.map((choice) => (
            <option key={choice.value} value={choice.value}>
              {choice.title ?? values[choice.value] ?? choice.value}
            </option>
          ))}
        </select>
      ) : (
        <TypedInput key={order.product.name} {...typed} id={id} field={field} />
      )}
      {note}
    </>
  );
}

type FieldWords = Readonly<{ label: string; hint?: string }>;

function wordsOf({ options }: PrintingTexts, { name, description }: PrintField): FieldWords {
  const known: Readonly<Record<string, FieldWords>> = options;
  return known[name] ?? { label: description };
}
