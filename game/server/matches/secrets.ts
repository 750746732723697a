import { createHash, randomBytes, timingSafeEqual } from "node:crypto";
import { customAlphabet } from "nanoid";

/** Without look-alikes, so that an id can be read aloud and typed. */
const readable = customAlphabet("23456789abcdefghjkmnpqrstuvwxyz", 16);

/** 79 random bits: the link is the only way to a match. */
export const newMatchID = (): string => readable();

export const isMatchID = (text: string): boolean => /^[2-9a-z]{16}$/.test(text);

const digits = customAlphabet("0123456789", 6);

/** Six digits that can be read aloud; worth little alone, so their tries are counted. */
export const newRejoinCode = (): string => digits();

export const newSecret = (): string => randomBytes(24).toString("base64url");

export const hashSecret = (secret: string): string => createHash("sha256").update(secret).digest("base64url");

export function isSecret(secret: string, hash: string): boolean {
  return timingSafeEqual(Buffer.from(hashSecret(secret)), Buffer.from(hash));
}
