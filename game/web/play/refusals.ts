import type { RefusedFinding, RefusedMessage } from "../../protocol/public-match.ts";
import { readRefusalCode, type RefusalCode as ServerCode } from "../../protocol/refusal-codes.ts";
import { NoAnswer } from "../offline/send-once.ts";
import type { PlayTexts } from "../texts/play-texts.ts";

/** A refusal as it is told: in words of its own, or in those for everything else. */
export type RefusalCode = keyof PlayTexts["refusals"];

/** What somebody is told of a refusal, and what was wrong with which field. */
export type Refusal = Readonly<{ code: RefusalCode; findings?: readonly RefusedFinding[] }>;

/** The server said no, in an answer that names why; `code` is undefined where it does not, or is a newer server's. */
export class MatchApiError extends Error {
  readonly code: ServerCode | undefined;
  readonly findings: readonly RefusedFinding[];

  constructor(answer: unknown) {
    const code = readRefusalCode(answer);
    super(code);
    this.code = code;
    this.findings = (answer as Partial<RefusedMessage> | undefined)?.findings ?? [];
  }
}

/** What somebody is told of a refusal; of those that nobody meets who uses these pages as they are, it is "other". */
const told: Readonly<Partial<Record<ServerCode, RefusalCode>>> = {
  "invalid-request": "invalid-request",
  "invalid-setup": "invalid-request",
  unplayable: "unplayable",
  "no-such-deck": "no-such-deck",
  "not-creator": "not-facilitator",
  "not-facilitator": "not-facilitator",
  "wrong-code": "wrong-code",
  "not-started": "not-allowed",
  "already-started": "already-started",
  "too-few": "too-few",
  full: "full",
  "name-taken": "name-taken",
  paused: "paused",
  over: "over",
  "not-over": "not-allowed",
  stale: "stale",
  "not-allowed": "not-allowed",
  "nothing-to-undo": "nothing-to-undo",
  "nothing-to-skip": "nothing-to-skip",
  "no-clock": "no-clock",
  "too-many": "too-many",
  "too-fast": "too-many",
  "server-full": "server-full",
};

export const toldRefusal = (code: ServerCode | undefined): RefusalCode =>
  (code === undefined ? undefined : told[code]) ?? "other";

/** The match was deleted meanwhile. */
export const isMatchGone = (error: unknown): boolean =>
  error instanceof MatchApiError && error.code === "no-such-match";

export function refusalOf(error: unknown): Refusal {
  if (error instanceof NoAnswer) return { code: "no-answer" };
  if (!(error instanceof MatchApiError)) return { code: "other" };
  return { code: toldRefusal(error.code), findings: error.findings };
}

/** Takes a refusal that says no more than that the match is by now as somebody wanted it, who has pressed twice. */
export const unlessSoAlready = (code: "already-started" | "over") => (error: unknown) => {
  if (!(error instanceof MatchApiError) || error.code !== code) throw error;
};
