import { NoAnswer } from "../offline/send-once.ts";
import type { PlayTexts } from "../texts/play-texts.ts";

export type RefusalCode = keyof PlayTexts["refusals"];

/** The server said no; `code` has a text in every language. */
export class MatchApiError extends Error {
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
  "unplayable",
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
