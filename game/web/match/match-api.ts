import type { FacilitatorAction, PublicMatch, RejoinAnswer, ServerSettings } from "../../protocol/public-match.ts";
import { askServer } from "../offline/net-state.ts";
import { type Change, NoAnswer, type ServerAnswer, sendOnce } from "../offline/send-once.ts";
import type { Texts } from "../texts/texts.ts";
import type { MatchKeys } from "./seat-memory.ts";

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
  "no-answer",
];

export const knownRefusal = (code: string): RefusalCode => refusalCodes.find((known) => known === code) ?? "other";

/** The match was deleted meanwhile. */
export const isMatchGone = (error: unknown): boolean =>
  error instanceof MatchApiError && error.code === "no-such-match";

export function refusalOf(error: unknown): RefusalCode {
  if (error instanceof NoAnswer) return "no-answer";
  return error instanceof MatchApiError ? knownRefusal(error.code) : "other";
}

/** Takes a refusal that says no more than that the match is by now as somebody wanted it, who has pressed twice. */
export const unlessSoAlready = (code: "already-started" | "over") => (error: unknown) => {
  if (!(error instanceof MatchApiError) || error.code !== code) throw error;
};

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
  throw new MatchApiError((content as { code?: string } | undefined)?.code ?? "other");
}
