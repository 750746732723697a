import type { FormEvent } from "react";
import { workshopLimits } from "../../workshop/workshop.ts";
import { textOf, useDraft } from "../storage/use-draft.ts";
import { useWorkshopRoomTexts } from "../workshop/use-workshop-room-texts.ts";
import type { RoomPart } from "./room-part.ts";
import { useUnsent } from "./unsent.ts";
import { useTask } from "./use-task.ts";

/** What came of the own table's game with printed cards, in a line; nothing where it plays on devices. */
export function PrintedResult({ shared, own, api }: Pick<RoomPart, "shared" | "own" | "api">) {
  const { printed: texts } = useWorkshopRoomTexts();
  const task = useTask();
  const step = shared.steps.find(({ id }) => id === shared.run.step);
  const { match, result } = shared.tables[(own.table ?? 0) - 1] ?? {};
  const [typed, setTyped] = useDraft<string | null>(`result-${step?.id}-${own.table}`, null, textOf);
  useUnsent(typed !== null && typed.trim() !== (result ?? ""));
  if (step?.mode === undefined || match === undefined || match?.step === step.id) return null;
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    const text = (typed ?? result ?? "").trim();
    if (await task.run(() => api.takePart({ type: "enterResult", step: step.id, text }))) setTyped(null);
  };
  return (
    <>
      <p role="status" className={result == null ? undefined : "room-quiet"}>
        {result == null ? "" : texts.sent({ text: result })}
      </p>
      <details>
        <summary>{texts.title}</summary>
        <form className="form" onSubmit={submit}>
          <label htmlFor="printed-result">{texts.label}</label>
          <input
            id="printed-result"
            type="text"
            autoComplete="off"
            maxLength={workshopLimits.resultLength}
            aria-describedby="printed-result-hint"
            value={typed ?? result ?? ""}
            onChange={({ target }) => setTyped(target.value)}
          />
          <p id="printed-result-hint" className="hint">
            {texts.hint}
          </p>
          <p role="alert" className="refusal">
            {task.refusal}
          </p>
          <button type="submit" className="button">
            {texts.send}
          </button>
        </form>
      </details>
    </>
  );
}
