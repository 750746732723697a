import { useState } from "react";
import type { Message } from "../../workshop/workshop.ts";
import { tabStorage } from "../storage/browser-storage.ts";
import { useWorkshopRoomTexts } from "./use-workshop-room-texts.ts";
import "./workshop-message.css";

const readPlace = "quartett.workshop.read";
/** Older ones nobody needs who opens the page only now. */
const freshFor = 10 * 60 * 1000;

/** What the facilitator says to all, or to this table; until it was read. */
export function WorkshopMessage({ message, now }: { message: Message | null; now: number }) {
  const { room: texts } = useWorkshopRoomTexts();
  const [read, setRead] = useState(() => tabStorage.read(readPlace));
  const isShown = message !== null && message.id !== read && now - message.at < freshFor;
  return (
    <div role="status">
      {isShown && (
        <section className="workshop-message">
          <p>
            <strong>{texts.message}:</strong> {message.text}
          </p>
          <button
            type="button"
            className="button"
            onClick={() => {
              tabStorage.write(readPlace, message.id);
              setRead(message.id);
            }}
          >
            {texts.readMessage}
          </button>
        </section>
      )}
    </div>
  );
}
