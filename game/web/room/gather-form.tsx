import { workshopLimits } from "../../workshop/workshop.ts";
import { useWorkshopRoomTexts } from "../workshop/use-workshop-room-texts.ts";
import type { WorkshopApi } from "../workshop/workshop-api.ts";
import { CountForm } from "./count-form.tsx";

/** How many people use this device: one phone may answer for those around it who have none. */
export function GatherForm({ people, api }: { people: number; api: WorkshopApi }) {
  const { own: texts } = useWorkshopRoomTexts();
  return (
    <CountForm
      id="own-people"
      texts={{ label: texts.people, hint: texts.peopleHint, submit: texts.gather }}
      min={1}
      max={workshopLimits.peopleAtDevice}
      count={people}
      send={(count) => api.takePart({ type: "gather", people: count })}
    />
  );
}
