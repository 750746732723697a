import { createHash, randomBytes, timingSafeEqual } from "node:crypto";
import { customAlphabet } from "nanoid";

/** Without look-alikes, so that an id can be read aloud and typed. */
const letters = "23456789abcdefghjkmnpqrstuvwxyz";
const idLength = 16;
const readable = customAlphabet(letters, idLength);

/** 79 random bits: the link is the only way to a match. */
export const newMatchID = (): string => readable();

/** The same from 16 random bytes. */
export function matchIDFrom(bytes: Buffer): string {
  let rest = BigInt(`0x${bytes.toString("hex")}`);
  const base = BigInt(letters.length);
  let id = "";
  while (id.length < idLength) {
    id += letters[Number(rest % base)];
    rest /= base;
  }
  return id;
}

export const isMatchID = (text: string): boolean => /^[2-9a-z]{16}$/.test(text);

const digits = customAlphabet("0123456789", 6);

/** Six digits that can be read aloud; worth little alone, so their tries are counted. */
export const newRejoinCode = (): string => digits();

export const newSecret = (): string => randomBytes(24).toString("base64url");

export const hashSecret = (secret: string): string => createHash("sha256").update(secret).digest("base64url");

export function isSecret(secret: string, hash: string): boolean {
  return timingSafeEqual(Buffer.from(hashSecret(secret)), Buffer.from(hash));
}
