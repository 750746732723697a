import type { ChangeEvent, FormEvent } from "react";
import type { PublicWorkshop } from "../../workshop/views.ts";
import { workshopLimits } from "../../workshop/workshop.ts";
import { textOf, useDraft } from "../storage/use-draft.ts";

type Send = (result: Readonly<{ step: string; text: string }>) => Promise<boolean>;

/**
 * The field for what came of a table's game with printed cards in the present step, be it filled at the table or by whoever
 * leads; `form` is null where the table plays on devices, or nothing is played. `send` answers whether it arrived.
 */
export function useResultForm({ steps, run, tables }: PublicWorkshop, number: number, send: Send) {
  const step = steps.find(({ id }) => id === run.step);
  const { match, result = null } = tables[number - 1] ?? {};
  const [typed, setTyped] = useDraft<string | null>(`result-${step?.id}-${number}`, null, textOf);
  const value = typed ?? result ?? "";
  const isUnsent = typed !== null && typed.trim() !== (result ?? "");
  if (step?.mode === undefined || match === undefined || match?.step === step.id)
    return { result, isUnsent, form: null };
  const { id } = step;
  return {
    ...{ result, isUnsent },
    form: {
      step: id,
      submit: async (event: FormEvent) => {
        event.preventDefault();
        if (await send({ step: id, text: value.trim() })) setTyped(null);
      },
      /** Of the input. */
      field: {
        ...{ type: "text", autoComplete: "off", maxLength: workshopLimits.resultLength, value },
        onChange: ({ target }: ChangeEvent<HTMLInputElement>) => setTyped(target.value),
      },
    },
  };
}
