import type { BotStrength } from "../../game/protocol/public-match.ts";
import { postJSON } from "./post-json.ts";

export type StartedMatch = Readonly<{ matchID: string; creatorKey: string; credentials: readonly string[] }>;

type NewMatch = Readonly<{
  gameName: string;
  setup: unknown;
  /** Who joins, in this order. */
  people: readonly string[];
  bots?: readonly BotStrength[];
}>;

/** Sends to the API of matches at `url`. Resolves with what came back, undefined for nothing; rejects if refused. */
export async function postToMatches(url: string, path: string, body?: unknown, secret?: string): Promise<unknown> {
  const answer = await postJSON(`${url}/api/matches${path}`, body, secret);
  if (answer.status >= 300)
    throw new Error(`POST /api/matches${path}: ${answer.status} ${JSON.stringify(answer.body)}`);
  return answer.body;
}

/** Creates a match over HTTP as the web app does it, lets people join and starts it. Rejects with what was refused. */
export async function startMatch(url: string, { gameName, setup, people, bots = [] }: NewMatch): Promise<StartedMatch> {
  const post = (path: string, body?: unknown, secret?: string) => postToMatches(url, path, body, secret);
  const { matchID, creatorKey } = (await post("", { gameName, setup })) as { matchID: string; creatorKey: string };
  const credentials: string[] = [];
  for (const name of people) {
    credentials.push(((await post(`/${matchID}/join`, { name })) as { credentials: string }).credentials);
  }
  for (const strength of bots) await post(`/${matchID}/facilitate`, { type: "seatBot", strength }, creatorKey);
  await post(`/${matchID}/start`, undefined, creatorKey);
  return { matchID, creatorKey, credentials };
}
