import { createCipheriv, createDecipheriv, createHash, hkdfSync, randomBytes } from "node:crypto";
import { Refusal } from "./refusal.ts";
import { matchIDFrom } from "./secrets.ts";

/** A request that may be sent again: the key that its client has made for it, and all that it asks for. */
export type KeyedRequest = Readonly<{
  /** At least 128 random bits, as text. */
  key: string;
  /** Method, address, credentials and body, in one text. */
  content: string;
}>;

/** An answer as it is stored, in base64url: neither it nor the key can be read from it. */
export type SealedAnswer = Readonly<{
  keyHash: string;
  sealed: string;
  /** When it is forgotten, in ms since 1970. */
  expiresAt: number;
}>;

const keptFor = 24 * 60 * 60 * 1000;
const cipher = "aes-256-gcm";
const nonceBytes = 12;
const tagBytes = 16;

/** What the key alone leads to, for one purpose each: none of them gives away another, or the key. */
const derive = (key: string, purpose: "name" | "seal" | "match", bytes: number): Buffer =>
  Buffer.from(hkdfSync("sha256", key, "quartett idempotency key", purpose, bytes));

export const keyHashOf = ({ key }: KeyedRequest): string => derive(key, "name", 24).toString("base64url");

/** The id of the match that a request with this key creates: whoever sends it again comes to the same one. */
export const createdMatchID = ({ key }: KeyedRequest): string => matchIDFrom(derive(key, "match", 16));

/** The answer under the client's key, bound to this very request. */
export function sealAnswer(request: KeyedRequest, answer: unknown, now: number): SealedAnswer {
  const nonce = randomBytes(nonceBytes);
  const sealing = createCipheriv(cipher, derive(request.key, "seal", 32), nonce).setAAD(digest(request.content));
  const text = Buffer.concat([sealing.update(JSON.stringify({ answer }), "utf8"), sealing.final()]);
  const sealed = Buffer.concat([nonce, sealing.getAuthTag(), text]).toString("base64url");
  return { keyHash: keyHashOf(request), sealed, expiresAt: now + keptFor };
}

/** The answer that was sealed for this request. Throws Refusal (422) where its key was used for another one. */
export function openAnswer(request: KeyedRequest, { sealed }: SealedAnswer): unknown {
  const bytes = Buffer.from(sealed, "base64url");
  const opening = createDecipheriv(cipher, derive(request.key, "seal", 32), bytes.subarray(0, nonceBytes), {
    authTagLength: tagBytes,
  })
    .setAAD(digest(request.content))
    .setAuthTag(bytes.subarray(nonceBytes, nonceBytes + tagBytes));
  try {
    const text = Buffer.concat([opening.update(bytes.subarray(nonceBytes + tagBytes)), opening.final()]);
    return (JSON.parse(text.toString("utf8")) as { answer?: unknown }).answer;
  } catch {
    throw keyReused();
  }
}

export const keyReused = () =>
  new Refusal(422, "key-reused", "this Idempotency-Key was used for another request; make a new one for each");

const digest = (content: string): Buffer => createHash("sha256").update(content).digest();
