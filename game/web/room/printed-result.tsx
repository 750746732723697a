import { useResultForm } from "../workshop/use-result-form.ts";
import { useWorkshopRoomTexts } from "../workshop/use-workshop-room-texts.ts";
import type { RoomPart } from "./room-part.ts";
import { useUnsent } from "./unsent.ts";
import { useTask } from "./use-task.ts";

/** What came of the own table's game with printed cards, in a line; nothing where it plays on devices. */
export function PrintedResult({ shared, own, api }: Pick<RoomPart, "shared" | "own" | "api">) {
  const { printed: texts } = useWorkshopRoomTexts();
  const task = useTask();
  const { result, isUnsent, form } = useResultForm(shared, own.table ?? 0, (told) =>
    task.run(() => api.takePart({ type: "enterResult", ...told })),
  );
  useUnsent(isUnsent);
  if (form === null) return null;
  return (
    <>
      <p role="status" className={result === null ? undefined : "room-quiet"}>
        {result === null ? "" : texts.sent({ text: result })}
      </p>
      <details>
        <summary>{texts.title}</summary>
        <form className="form" onSubmit={form.submit}>
          <label htmlFor="printed-result">{texts.label}</label>
          <input id="printed-result" aria-describedby="printed-result-hint" {...form.field} />
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
