import { useWorkshopRoomTexts } from "../workshop/use-workshop-room-texts.ts";
import { CountForm } from "./count-form.tsx";
import type { RoomPart } from "./room-part.ts";

/** A table's device says how many there have a sentence of their own on paper. */
export function OwnPaper({ shared, own, api }: Pick<RoomPart, "shared" | "own" | "api">) {
  const { commitment: texts } = useWorkshopRoomTexts();
  const heads = shared.tables[(own.table ?? 0) - 1]?.heads;
  if (own.people === 1 || heads === undefined) return null;
  return (
    <CountForm
      id="own-paper"
      texts={{ label: texts.onPaper, hint: texts.onPaperHint, submit: texts.onPaperSubmit }}
      min={0}
      max={heads}
      count={own.committedOnPaper}
      send={(count) => api.takePart({ type: "enterCommitted", count })}
    >
      <p role="status">{own.committedOnPaper > 0 && texts.onPaperNow({ count: own.committedOnPaper })}</p>
    </CountForm>
  );
}
