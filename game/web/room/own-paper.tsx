import type { FormEvent } from "react";
import { NumberField } from "../controls/number-field.tsx";
import { useTyped } from "../controls/use-typed.ts";
import { useWorkshopRoomTexts } from "../workshop/use-workshop-room-texts.ts";
import type { RoomPart } from "./room-part.ts";
import { useTask } from "./use-task.ts";

/** A table's device says how many there have a sentence of their own on paper. */
export function OwnPaper({ shared, own, api }: Pick<RoomPart, "shared" | "own" | "api">) {
  const { commitment: texts } = useWorkshopRoomTexts();
  const task = useTask();
  const [count, setCount] = useTyped<number | undefined>(own.committedOnPaper);
  const heads = shared.tables[(own.table ?? 0) - 1]?.heads;
  if (own.people === 1 || heads === undefined) return null;
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (count !== undefined) void task.run(() => api.takePart({ type: "enterCommitted", count }));
  };
  return (
    <form className="form" onSubmit={submit}>
      <label htmlFor="own-paper">{texts.onPaper}</label>
      <NumberField
        id="own-paper"
        value={count}
        change={setCount}
        min={0}
        max={heads}
        isRequired
        aria-describedby="own-paper-hint"
      />
      <p id="own-paper-hint" className="hint">
        {texts.onPaperHint}
      </p>
      <p role="alert" className="refusal">
        {task.refusal}
      </p>
      <button type="submit" className="button">
        {texts.onPaperSubmit}
      </button>
      <p role="status">{own.committedOnPaper > 0 && texts.onPaperNow({ count: own.committedOnPaper })}</p>
    </form>
  );
}
