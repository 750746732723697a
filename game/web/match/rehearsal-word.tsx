import { useWorkshopRoomTexts } from "../workshop/use-workshop-room-texts.ts";
import "./rehearsal-word.css";

/** Nobody takes the match of computers for one of people. */
export function RehearsalWord() {
  const { room } = useWorkshopRoomTexts();
  return <p className="rehearsal-word">{room.rehearsal}</p>;
}
