import type { LobbyMessage } from "../../../protocol/public-match.ts";
import type { RettungsrundeTexts } from "../texts/rettungsrunde-texts.ts";

/** The name at a seat; a seat that was freed during the match still needs one in its history. */
export function seatName({ players }: LobbyMessage, seat: number, { people }: RettungsrundeTexts): string {
  const name = players.find((player) => player.seat === seat)?.name ?? "";
  return name === "" ? people.free : name;
}
