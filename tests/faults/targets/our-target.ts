import { postJSON } from "../../support/post-json.ts";
import type { OwnProcess } from "./own-process.ts";
import type { Person, Table, Target } from "./target.ts";

/** Our server at `url`, through the API the web app uses. `process` is what is known of it besides. */
export function ourTarget(url: string, process: OwnProcess): Target {
  const match = (matchID: string) => `${url}/api/matches/${matchID}`;
  const open = async (_seats: number, gameName = "supertrumpf"): Promise<Table & { creatorKey: string }> => {
    const created = await postJSON<{ matchID: string; creatorKey: string }>(`${url}/api/matches`, { gameName });
    const { status, body } = created;
    if (body === undefined || status !== 201) throw new Error(`no match was created: ${status}`);
    return { ...body, people: [] };
  };
  const join: Target["join"] = async (matchID, name) => {
    const { status, body } = await postJSON<Person>(`${match(matchID)}/join`, { name });
    return status === 201 && body !== undefined ? { status, person: body } : { status };
  };
  const start: Target["start"] = async ({ matchID, creatorKey }) => {
    const { status } = await postJSON(`${match(matchID)}/start`, undefined, creatorKey);
    if (status !== 204) throw new Error(`the match was not started: ${status}`);
  };
  return {
    url,
    apiURL: url,
    open,
    join,
    start,
    async seat(players, gameName) {
      const { matchID, creatorKey } = await open(players, gameName);
      const people: Person[] = [];
      for (let player = 0; player < players; player += 1) {
        const { person } = await join(matchID, `Player ${player}`);
        if (person === undefined) throw new Error("nobody may join");
        people.push(person);
      }
      const table = { matchID, people, creatorKey };
      await start(table);
      return table;
    },
    async vacate({ matchID, creatorKey }, { seat }) {
      await postJSON(`${match(matchID)}/facilitate`, { type: "remove", seat }, creatorKey);
    },
    async look(matchID) {
      const response = await fetch(match(matchID));
      await response.body?.cancel();
      return response.status;
    },
    async requireUp() {
      const response = await fetch(`${url}/healthz`);
      await response.body?.cancel();
      if (!response.ok) throw new Error(`the server is not well: ${response.status}`);
    },
    ...process,
  };
}
