import { useWorkshopRoomTexts } from "../workshop/use-workshop-room-texts.ts";
import type { RoomPart } from "./room-part.ts";
import { useTask } from "./use-task.ts";

/** Says without a name that one is through with the step. */
export function ReadyButton({ shared, own, api }: RoomPart) {
  const { room: texts } = useWorkshopRoomTexts();
  const task = useTask();
  const count = shared.tables.reduce((sum, { ready }) => sum + ready, 0);
  return (
    <section className="room-ready">
      <button
        type="button"
        className="button"
        aria-pressed={own.isReady}
        onClick={() => task.run(() => api.takePart({ type: "ready", isReady: !own.isReady }))}
      >
        {own.isReady ? texts.isReady : texts.ready}
      </button>
      <span className="hint">{texts.readyCount({ count })}</span>
      <p role="alert" className="refusal">
        {task.refusal}
      </p>
    </section>
  );
}
