import { createHash } from "node:crypto";
import { join } from "node:path";

/** Of what the page holds: its stylesheets are those of all faces, and often change without a change to be seen here. */
const digestOf = (html: string): string =>
  createHash("sha256")
    .update(html.slice(html.indexOf("<body")))
    .digest("hex");

/** The file of a language's picture below the top folder, from which the web app takes it. */
export const linkPictureFile = (root: string, language: string): string =>
  join(root, "game/web/public", `link-picture-${language}.jpg`);

/** `jpeg` with a comment that says of which page it is, so that a picture of what has changed since is found out. */
export function withSource(jpeg: Uint8Array, html: string): Uint8Array {
  const digest = Buffer.from(digestOf(html), "latin1");
  const comment = Buffer.alloc(4);
  comment.writeUInt16BE(0xfffe, 0);
  comment.writeUInt16BE(2 + digest.length, 2);
  const start = 2;
  return Buffer.concat([jpeg.subarray(0, start), comment, digest, jpeg.subarray(start)]);
}

/** Whether `jpeg` says that it is a picture of the page `html`. */
export const isPictureOf = (jpeg: Uint8Array, html: string): boolean =>
  Buffer.from(jpeg).subarray(6, 70).toString("latin1") === digestOf(html);
