/**
 * Why a request or a packet was not carried out: every code that the server answers with. A new one is added here first,
 * and then said in words in `game/web/play/refusals.ts`.
 */
export const refusalCodes = [
  // What was sent cannot be understood, or there is no such thing.
  "invalid-request",
  "malformed",
  "invalid-setup",
  "unplayable",
  "no-such-game",
  "no-such-deck",
  "no-such-match",
  "no-such-move",
  "no-such-seat",
  "no-such-workshop",
  "no-such-step",
  "no-such-participant",
  "no-such-table",
  "no-such-round",
  "no-such-card",
  "no-such-note",
  "no-such-group",
  "no-such-word",
  "no-such-job",
  "not-found",
  // Who asks may not.
  "no-credentials",
  "not-your-seat",
  "not-in-match",
  "not-creator",
  "not-facilitator",
  "wrong-code",
  // It does not fit the match as it is now.
  "not-started",
  "already-started",
  "too-few",
  "full",
  "name-taken",
  "paused",
  "over",
  "not-over",
  "stale",
  "not-allowed",
  "nothing-to-undo",
  "nothing-to-skip",
  "no-clock",
  "vote-closed",
  "notes-closed",
  "check-closed",
  "workshop-full",
  "step-begun",
  "door-closed",
  "word-taken",
  "no-follow-up",
  // The request was sent before, as another one or too long ago.
  "key-reused",
  "key-expired",
  // The server cannot, or not now.
  "too-many",
  "too-fast",
  "busy",
  "server-full",
  "rehearsals-full",
  "print-queue-full",
  "closing",
  "internal",
] as const;

export type RefusalCode = (typeof refusalCodes)[number];

/** The code in an answer of the server; undefined where it names none, or one of a newer server. */
export function readRefusalCode(answer: unknown): RefusalCode | undefined {
  const code = (answer as { code?: unknown } | null | undefined)?.code;
  return refusalCodes.find((known) => known === code);
}
