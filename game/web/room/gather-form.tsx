import { type FormEvent, useState } from "react";
import { workshopLimits } from "../../workshop/workshop.ts";
import { NumberField } from "../controls/number-field.tsx";
import { useWorkshopRoomTexts } from "../workshop/use-workshop-room-texts.ts";
import type { WorkshopApi } from "../workshop/workshop-api.ts";
import { useTask } from "./use-task.ts";

/** How many people use this device: one phone may answer for those around it who have none. */
export function GatherForm({ people, api }: { people: number; api: WorkshopApi }) {
  const { own: texts } = useWorkshopRoomTexts();
  const task = useTask();
  const [typed, setTyped] = useState<number | undefined>(people);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (typed !== undefined) void task.run(() => api.takePart({ type: "gather", people: typed }));
  };
  return (
    <form className="form" onSubmit={submit}>
      <label htmlFor="own-people">{texts.people}</label>
      <NumberField
        id="own-people"
        value={typed}
        change={setTyped}
        min={1}
        max={workshopLimits.peopleAtDevice}
        isRequired
        aria-describedby="own-people-hint"
      />
      <p id="own-people-hint" className="hint">
        {texts.peopleHint}
      </p>
      <p role="alert" className="refusal">
        {task.refusal}
      </p>
      <button type="submit" className="button">
        {texts.gather}
      </button>
    </form>
  );
}
