import { basename, dirname } from "node:path";
import { send } from "@fastify/send";
import type { FastifyReply, FastifyRequest } from "fastify";
import type { RefusedMessage } from "../../protocol/public-match.ts";

/**
 * Answers with the file at `path`, or with the part of it that was asked for: viewers read long PDFs in parts, and
 * downloads that broke go on. False where there is no file.
 */
export async function sendFile(request: FastifyRequest, reply: FastifyReply, path: string): Promise<boolean> {
  const options = { root: dirname(path), cacheControl: false, contentType: false };
  const { type, statusCode, headers, stream } = await send(request.raw, `/${basename(path)}`, options);
  if (type === "file") {
    await reply.code(statusCode).headers(headers).send(stream);
    return true;
  }
  if (statusCode === 404) return false;
  // A part that is not there, or a file that is another one by now.
  const range = headers["Content-Range"];
  if (range !== undefined) reply.header("content-range", range);
  for (const name of ["content-disposition", "cache-control"]) reply.removeHeader(name);
  const answer: RefusedMessage = { code: "invalid-request", message: "there is no such part of this file" };
  await reply.code(statusCode).type("application/json; charset=utf-8").send(answer);
  return true;
}
