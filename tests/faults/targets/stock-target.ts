import { postJSON } from "../../support/post-json.ts";
import type { OwnProcess } from "./own-process.ts";
import type { Person, Target } from "./target.ts";

/** boardgame.io's own server: sockets at `url`, its lobby API at `lobbyURL`. */
export function stockTarget(url: string, lobbyURL: string, process: OwnProcess): Target {
  const match = (matchID: string) => `${lobbyURL}/games/supertrumpf/${matchID}`;
  const open: Target["open"] = async (seats) => {
    const body = { numPlayers: seats, setupData: { roundCap: 24 } };
    const created = await postJSON<{ matchID: string }>(`${lobbyURL}/games/supertrumpf/create`, body);
    if (created.body === undefined) throw new Error(`no match was created: ${created.status}`);
    return { matchID: created.body.matchID, people: [] };
  };
  const join: Target["join"] = async (matchID, name) => {
    type Seat = { playerID: string; playerCredentials: string };
    const { status, body } = await postJSON<Seat>(`${match(matchID)}/join`, { playerName: name });
    if (status !== 200 || body === undefined) return { status };
    return { status, person: { seat: Number(body.playerID), credentials: body.playerCredentials } };
  };
  return {
    url,
    apiURL: lobbyURL,
    open,
    join,
    // Its matches run from the moment they are created.
    start: async () => {},
    async seat(players) {
      const { matchID } = await open(players);
      const people: Person[] = [];
      for (let player = 0; player < players; player += 1) {
        const { person } = await join(matchID, `Player ${player}`);
        if (person === undefined) throw new Error("nobody may join");
        people.push(person);
      }
      return { matchID, people };
    },
    async vacate({ matchID }, { seat, credentials }) {
      await postJSON(`${match(matchID)}/leave`, { playerID: String(seat), credentials });
    },
    async look(matchID) {
      const response = await fetch(match(matchID));
      await response.body?.cancel();
      return response.status;
    },
    async requireUp() {
      const response = await fetch(`${lobbyURL}/games`);
      await response.body?.cancel();
      if (!response.ok) throw new Error(`the server is not well: ${response.status}`);
    },
    ...process,
  };
}
