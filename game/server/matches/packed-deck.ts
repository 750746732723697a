import { createHash } from "node:crypto";
import { gunzipSync, gzipSync } from "node:zlib";
import type { DeckVersion } from "../../../cards/load/deck-version.ts";

/** A file as it is stored and sent: gzip, known by the SHA-256 of what is in it, so that versions share their pictures. */
type PackedFile = Readonly<{ hash: string; content: Uint8Array }>;

/** A version of a deck as it is stored. */
export type PackedDeck = Readonly<{ id: string; version: string; files: ReadonlyMap<string, PackedFile> }>;

export function packDeck({ id, version, files }: DeckVersion): PackedDeck {
  const pack = (path: string, bytes: Uint8Array): PackedFile => ({
    hash: createHash("sha256").update(bytes).digest("base64url"),
    // Photos are small already: to look for more takes a deck full of them seconds.
    content: gzipSync(bytes, { level: /\.(json|svg)$/.test(path) ? 6 : 0 }),
  });
  return { id, version, files: new Map([...files].map(([path, bytes]) => [path, pack(path, bytes)])) };
}

/** What is in the file. */
export const unpack = (content: Uint8Array): Buffer => gunzipSync(content);
