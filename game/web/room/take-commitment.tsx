import { useWorkshopRoomTexts } from "../workshop/use-workshop-room-texts.ts";
import { newID } from "../workshop/workshop-memory.ts";
import { calendarEntry } from "./calendar-entry.ts";
import { offerFile } from "./offer-file.ts";

/** One's own sentence as files: as a text, and as a day in the calendar. */
export function TakeCommitment({ sentence, title }: { sentence: string; title: string }) {
  const { commitment: texts } = useWorkshopRoomTexts();
  const whole = texts.whole({ sentence });
  const saveCalendar = () =>
    offerFile(
      `${texts.file}.ics`,
      "text/calendar",
      calendarEntry({ summary: texts.entry, description: `${whole}\n${title}` }, Date.now(), newID()),
    );
  return (
    <>
      <button
        type="button"
        className="button"
        onClick={() => offerFile(`${texts.file}.txt`, "text/plain", `${whole}\n`)}
      >
        {texts.text}
      </button>
      <button type="button" className="button" onClick={saveCalendar}>
        {texts.calendar}
      </button>
    </>
  );
}
