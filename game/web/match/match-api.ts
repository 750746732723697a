import type { FacilitatorAction, PublicMatch, RejoinAnswer, ServerSettings } from "../../protocol/public-match.ts";
import { askServer } from "../offline/net-state.ts";
import { type Change, type ServerAnswer, sendOnce } from "../offline/send-once.ts";
import { MatchApiError } from "../play/refusals.ts";
import type { MatchKeys } from "./seat-memory.ts";

/** `keepDays` undefined: as long as the server usually keeps matches; `decks` undefined: with its default deck. */
type CreationChoices = Readonly<{
  keepDays: number | undefined;
  playersOnly: boolean;
  decks: readonly string[] | undefined;
}>;

export const createMatch = (gameName: string, setup: unknown, choices: CreationChoices) =>
  post<{ matchID: string; creatorKey: string }>("/api/matches", { gameName, setup, ...choices });

export const joinMatch = (matchID: string, name: string) =>
  post<{ seat: number; credentials: string }>(`/api/matches/${matchID}/join`, { name });

export const leaveMatch = (matchID: string, credentials: string) =>
  post<undefined>(`/api/matches/${matchID}/leave`, undefined, credentials);

export const startMatch = (matchID: string, creatorKey: string) =>
  post<undefined>(`/api/matches/${matchID}/start`, undefined, creatorKey);

export const playAgain = (matchID: string, secret: string) =>
  post<{ matchID: string }>(`/api/matches/${matchID}/again`, undefined, secret);

export const facilitate = (matchID: string, action: FacilitatorAction, secret: string) =>
  post<{ code?: string }>(`/api/matches/${matchID}/facilitate`, action, secret);

export const replaceByBot = (matchID: string, seat: number, credentials: string) =>
  post<undefined>(`/api/matches/${matchID}/replace`, { seat }, credentials);

export const rejoinMatch = (matchID: string, code: string) =>
  post<RejoinAnswer>(`/api/matches/${matchID}/rejoin`, { code });

/** A code that opens on another device what these keys open here. */
export function offerWayBack(matchID: string, { credentials, creatorKey }: MatchKeys): Promise<{ code: string }> {
  const path = `/api/matches/${matchID}/way-back`;
  if (creatorKey === undefined) return post(path, undefined, credentials);
  return post(path, credentials === undefined ? undefined : { credentials }, creatorKey);
}

/** What a match is, before a connection to its game is opened. */
export async function findMatch(matchID: string): Promise<PublicMatch | null> {
  const response = await askServer(`/api/matches/${encodeURIComponent(matchID)}`);
  if (response.status === 404) return null;
  if (!response.ok) throw new MatchApiError("other");
  return (await response.json()) as PublicMatch;
}

export async function serverSettings(): Promise<ServerSettings> {
  const response = await askServer("/api/settings");
  if (!response.ok) throw new MatchApiError("other");
  return (await response.json()) as ServerSettings;
}

export const deleteMatch = (matchID: string, creatorKey: string) =>
  change<undefined>({ method: "DELETE", path: `/api/matches/${encodeURIComponent(matchID)}`, secret: creatorKey });

/** What is stored about the holder of this secret. */
export async function exportData(matchID: string, secret: string): Promise<unknown> {
  const response = await askServer(`/api/matches/${encodeURIComponent(matchID)}/export`, {
    headers: { authorization: `Bearer ${secret}` },
  });
  return contentOf({ status: response.status, content: await response.json().catch(() => undefined) });
}

const post = <Answer>(path: string, body: unknown, secret?: string) =>
  change<Answer>({ method: "POST", path, body, secret });

async function change<Answer>(request: Change): Promise<Answer> {
  return contentOf(await sendOnce(request)) as Answer;
}

function contentOf({ status, content }: ServerAnswer): unknown {
  if (status >= 200 && status < 300) return content;
  throw new MatchApiError(content);
}
