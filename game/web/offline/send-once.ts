import { nanoid } from "nanoid";
import { tabStorage } from "../storage/browser-storage.ts";
import { askServer } from "./net-state.ts";

/** A request that changes something. */
export type Change = Readonly<{ method: "POST" | "DELETE"; path: string; body?: unknown; secret?: string | undefined }>;

/** What the server has answered; `content` is undefined where that was nothing, or no JSON. */
export type ServerAnswer = Readonly<{ status: number; content: unknown }>;

/** The server may have done what it was asked for, and may not: its answer has not arrived. */
export class NoAnswer extends Error {}

/** How long is waited before each further try, in ms, and for an answer. */
const pauses = [500, 2000];
const answerWithin = 15_000;

/** 22 of 64 letters: 132 random bits. */
const keyLength = 22;
const place = "quartett.unanswered";
const maxRemembered = 20;

const underWay = new Map<string, Promise<ServerAnswer>>();

/**
 * Has the server carry out a change once, and tries again by itself where the network fails. Asked for again while it is
 * under way, or after it had no answer, it is the same intention, and goes by the same key; also after a reload.
 * Rejects with `NoAnswer`.
 */
export function sendOnce(change: Change): Promise<ServerAnswer> {
  const intention = JSON.stringify([change.method, change.path, change.body, change.secret]);
  const running = underWay.get(intention) ?? sendByKey(change, intention).finally(() => underWay.delete(intention));
  underWay.set(intention, running);
  return running;
}

async function sendByKey(change: Change, intention: string): Promise<ServerAnswer> {
  const key = recallKeys()[intention] ?? nanoid(keyLength);
  rememberKey(intention, key);
  const answer = await persist(change, key);
  // After too many requests nobody knows what came of an earlier try.
  if (answer.status < 500 && answer.status !== 429) rememberKey(intention, undefined);
  return answer;
}

async function persist(change: Change, key: string): Promise<ServerAnswer> {
  for (const pause of pauses) {
    const answer = await send(change, key).catch(() => undefined);
    if (answer !== undefined && !isPassing(answer)) return answer;
    await new Promise((resolve) => setTimeout(resolve, pause));
  }
  return send(change, key).catch(() => {
    throw new NoAnswer();
  });
}

/** A proxy whose server restarts, or a server whose database does; a refusal has a code of its own. */
const isPassing = ({ status, content }: ServerAnswer): boolean => {
  const { code } = (content ?? {}) as { code?: unknown };
  return status >= 500 && (code === undefined || code === "internal" || code === "busy");
};

async function send({ method, path, body, secret }: Change, key: string): Promise<ServerAnswer> {
  const response = await askServer(path, {
    method,
    signal: AbortSignal.timeout(answerWithin),
    headers: {
      "idempotency-key": `"${key}"`,
      ...(body === undefined ? {} : { "content-type": "application/json" }),
      ...(secret === undefined ? {} : { authorization: `Bearer ${secret}` }),
    },
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
  });
  // An answer that is cut off in its middle has not arrived either.
  const text = await response.text();
  return { status: response.status, content: parsed(text) };
}

function parsed(text: string): unknown {
  try {
    return text === "" ? undefined : JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** By intention. A few at most have no answer; older ones are of no use any more. */
function recallKeys(): Readonly<Record<string, string>> {
  const found = parsed(tabStorage.read(place) ?? "");
  return typeof found === "object" && found !== null ? (found as Record<string, string>) : {};
}

function rememberKey(intention: string, key: string | undefined): void {
  const { [intention]: _, ...others } = recallKeys();
  const kept = [...Object.entries(others), ...(key === undefined ? [] : [[intention, key] as const])];
  if (kept.length === 0) tabStorage.remove(place);
  else tabStorage.write(place, JSON.stringify(Object.fromEntries(kept.slice(-maxRemembered))));
}
