import { useId, useState } from "react";
import type { PrintField } from "../../protocol/print-studio.ts";
import { chosenValue, type PrintOrder, readList, writeValue } from "./print-order.ts";
import type { PrintTexts } from "./texts/texts.ts";
import { usePrintTexts } from "./texts/use-print-texts.ts";

type InputProps = Readonly<{
  order: PrintOrder;
  field: PrintField;
  /** undefined: as usual. */
  set: (name: string, value: unknown) => void;
}>;

/** One option as a form shows it; an option that this page has no words for yet is called by its English description. */
export function PrintFieldInput({ order, field, set }: InputProps) {
  const texts = usePrintTexts();
  const id = useId();
  const { label, hint } = wordsOf(texts, field);
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
  if (field.kind === "offset") return <OffsetInput field={field} value={value} label={label} hint={hint} set={set} />;
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
          {value === undefined && <option value="">{texts.usual}</option>}
          {value !== undefined && field.sheetsOnly && <option value="">{texts.usual}</option>}
          {field.choices.map((choice) => (
            <option key={choice.value} value={choice.value}>
              {choice.title ?? texts.values[choice.value] ?? choice.value}
            </option>
          ))}
        </select>
      ) : (
        <TypedInput key={order.product.name} id={id} field={field} value={value} described={described} set={set} />
      )}
      {note}
    </>
  );
}

const wordsOf = ({ options }: PrintTexts, { name, description }: PrintField): PrintTexts["options"][string] =>
  options[name] ?? { label: description };

type TypedInputProps = Readonly<{
  id: string;
  field: Extract<PrintField, { kind: "number" | "list" | "text" | "offset" }>;
  value: unknown;
  described: object;
  set: InputProps["set"];
}>;

/** Keeps what is typed as it is typed; only what makes sense is taken over. */
function TypedInput({ id, field, value, described, set }: TypedInputProps) {
  const [typed, setTyped] = useState(writeValue(value));
  const isNumber = field.kind === "number";
  const take = (text: string) => {
    setTyped(text);
    if (text.trim() === "") return set(field.name, undefined);
    if (field.kind === "list") {
      const list = readList(field.of, text);
      return set(field.name, list.length === 0 ? undefined : list);
    }
    return set(field.name, isNumber ? Number(text) : text);
  };
  return (
    <input
      id={id}
      {...(isNumber ? { type: "number", min: field.least, max: field.most, step: "any" } : { type: "text" })}
      value={typed}
      {...described}
      onChange={(event) => take(event.target.value)}
    />
  );
}

type OffsetProps = Readonly<{
  field: Extract<PrintField, { kind: "number" | "offset" }>;
  value: unknown;
  label: string;
  hint: string | undefined;
  set: InputProps["set"];
}>;

function OffsetInput({ field, value, label, hint, set }: OffsetProps) {
  const texts = usePrintTexts();
  const id = useId();
  const { x, y } = (value ?? { x: 0, y: 0 }) as { x: number; y: number };
  const take = (next: { x: number; y: number }) => {
    const isWithin = [next.x, next.y].every((length) => length >= field.least && length <= field.most);
    if (isWithin) set(field.name, next.x === 0 && next.y === 0 ? undefined : next);
  };
  const axis = (name: string, length: number, to: (length: number) => { x: number; y: number }) => (
    <label>
      {name}
      <input
        type="number"
        min={field.least}
        max={field.most}
        step={0.1}
        value={length}
        onChange={(event) => take(to(Number(event.target.value)))}
      />
    </label>
  );
  return (
    <fieldset className="print-offset" {...(hint === undefined ? {} : { "aria-describedby": `${id}-hint` })}>
      <legend>{label}</legend>
      {axis(texts.right, x, (length) => ({ x: length, y }))}
      {axis(texts.down, y, (length) => ({ x, y: length }))}
      {hint !== undefined && (
        <p id={`${id}-hint`} className="hint">
          {hint}
        </p>
      )}
    </fieldset>
  );
}
