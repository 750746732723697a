import type { FacilitatorAction, PublicMatch, ServerSettings } from "../../protocol/public-match.ts";
import { askServer } from "../offline/net-state.ts";
import type { Texts } from "../texts/texts.ts";

export type RefusalCode = keyof Texts["refusals"];

/** The server said no; `code` has a text in every language. */
class MatchApiError extends Error {
  readonly code: string;

  constructor(code: string) {
    super(code);
    this.code = code;
  }
}

const refusalCodes: readonly RefusalCode[] = [
  "name-taken",
  "full",
  "already-started",
  "too-few",
  "stale",
  "not-allowed",
  "invalid-request",
  "paused",
  "wrong-code",
  "not-facilitator",
  "nothing-to-undo",
  "nothing-to-skip",
  "no-clock",
  "too-many",
  "server-full",
];

export const knownRefusal = (code: string): RefusalCode => refusalCodes.find((known) => known === code) ?? "other";

/** The match was deleted meanwhile. */
export const isMatchGone = (error: unknown): boolean =>
  error instanceof MatchApiError && error.code === "no-such-match";

export const refusalOf = (error: unknown): RefusalCode =>
  error instanceof MatchApiError ? knownRefusal(error.code) : "other";

/** `keepDays` undefined: as long as the server usually keeps matches. */
type CreationChoices = Readonly<{ keepDays: number | undefined; playersOnly: boolean }>;

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
  post<{ seat: number; credentials: string }>(`/api/matches/${matchID}/rejoin`, { code });

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
  send<undefined>("DELETE", `/api/matches/${encodeURIComponent(matchID)}`, undefined, creatorKey);

/** What is stored about the holder of this secret. */
export const exportData = (matchID: string, secret: string) =>
  send<unknown>("GET", `/api/matches/${encodeURIComponent(matchID)}/export`, undefined, secret);

const post = <Answer>(path: string, body: unknown, secret?: string) => send<Answer>("POST", path, body, secret);

async function send<Answer>(method: string, path: string, body: unknown, secret?: string): Promise<Answer> {
  const response = await askServer(path, {
    method,
    headers: {
      ...(body === undefined ? {} : { "content-type": "application/json" }),
      ...(secret === undefined ? {} : { authorization: `Bearer ${secret}` }),
    },
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
  });
  const answer: unknown = response.status === 204 ? undefined : await response.json().catch(() => undefined);
  if (!response.ok) throw new MatchApiError((answer as { code?: string } | undefined)?.code ?? "other");
  return answer as Answer;
}
