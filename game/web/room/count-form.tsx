import type { FormEvent, ReactNode } from "react";
import { NumberField } from "../controls/number-field.tsx";
import { useTyped } from "../controls/use-typed.ts";
import { useTask } from "./use-task.ts";

type CountFormProps = Readonly<{
  id: string;
  texts: Readonly<{ label: string; hint: string; submit: string }>;
  min: number;
  max: number;
  /** As it is stored. */
  count: number;
  send: (count: number) => Promise<unknown>;
  /** What is said of it now. */
  children?: ReactNode;
}>;

/** A device says how many there are of something. */
export function CountForm({ id, texts, min, max, count, send, children }: CountFormProps) {
  const task = useTask();
  const [typed, setTyped] = useTyped<number | undefined>(count);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (typed !== undefined) void task.run(() => send(typed));
  };
  return (
    <form className="form" onSubmit={submit}>
      <label htmlFor={id}>{texts.label}</label>
      <NumberField {...{ id, min, max }} value={typed} change={setTyped} isRequired aria-describedby={`${id}-hint`} />
      <p id={`${id}-hint`} className="hint">
        {texts.hint}
      </p>
      <p role="alert" className="refusal">
        {task.refusal}
      </p>
      <button type="submit" className="button">
        {texts.submit}
      </button>
      {children}
    </form>
  );
}
