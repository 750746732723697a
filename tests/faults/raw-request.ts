import { request } from "node:http";

export type Reply = Readonly<{ status: number; type: string; text: string }>;

/** A request as it stands: no part of the address or the headers is mended on the way. */
export const ask = (
  url: string,
  method: string,
  path: string,
  headers: Record<string, string> = {},
  body = "",
): Promise<Reply> =>
  new Promise((resolve, reject) => {
    const { hostname, port } = new URL(url);
    const length = { "content-length": String(Buffer.byteLength(body)) };
    const sent = request({ hostname, port, method, path, headers: { ...length, ...headers } }, (answer) => {
      const chunks: Buffer[] = [];
      answer.on("data", (chunk: Buffer) => chunks.push(chunk));
      answer.on("end", () =>
        resolve({
          status: answer.statusCode ?? 0,
          type: answer.headers["content-type"] ?? "",
          text: String(Buffer.concat(chunks)),
        }),
      );
    });
    sent.on("error", reject);
    sent.end(body);
  });
