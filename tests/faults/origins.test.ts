import { get } from "node:http";
import { io } from "socket.io-client";
import { expect, it, onTestFinished } from "vitest";
import { faultClass } from "./fault-class.ts";

const strangers = ["https://evil.example", "http://localhost.evil.example", "null", "file://", "http://127.0.0.1:1"];

/** HTTP status of the first request of a long polling session from this origin. */
const pollFrom = (url: string, origin: string): Promise<{ status: number; shared: string | undefined }> =>
  new Promise((resolve, reject) => {
    get(`${url}/socket.io/?EIO=4&transport=polling`, { headers: { origin } }, (answer) => {
      answer.resume();
      const shared = answer.headers["access-control-allow-origin"];
      resolve({ status: answer.statusCode ?? 0, shared });
    }).on("error", reject);
  });

/** Whether a WebSocket from this origin reaches the game. */
function connectsFrom(url: string, origin: string): Promise<boolean> {
  const options = { transports: ["websocket"], extraHeaders: { origin }, forceNew: true, reconnection: false };
  const socket = io(`${url}/supertrumpf`, options);
  onTestFinished(() => void socket.disconnect());
  return new Promise((resolve) => {
    socket.once("connect", () => resolve(true));
    socket.once("connect_error", () => resolve(false));
  });
}

/** Stock fails: `origins` guards its lobby's answers and no socket. */
faultClass("origins are ignored on sockets", (target) => {
  it.each(strangers)("a page of %s gets no WebSocket", async (origin) => {
    expect(await connectsFrom(target().url, origin)).toBe(false);
  });

  it.each(strangers)("a page of %s gets no session by long polling", async (origin) => {
    const { status, shared } = await pollFrom(target().url, origin);
    expect(status).toBeGreaterThanOrEqual(400);
    expect(shared).toBeUndefined();
  });

  it("the own page gets both", async () => {
    const { origin } = new URL(target().url);
    expect(await connectsFrom(target().url, origin)).toBe(true);
    expect((await pollFrom(target().url, origin)).status).toBe(200);
  });
});
