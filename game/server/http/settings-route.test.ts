import { request } from "node:http";
import { networkInterfaces } from "node:os";
import Fastify from "fastify";
import { expect, it, onTestFinished } from "vitest";
import type { ServerSettings } from "../../protocol/public-match.ts";
import { networkOrigins } from "./network-addresses.ts";
import { settingsRoute } from "./settings-route.ts";

const retention = { defaultDays: 20, maxDays: 60 };
const modes = { quartett: { seats: { min: 2, max: 8 } } };

/** A server that would listen everywhere; the test speaks to it on loopback. */
async function serve(publicUrl?: string) {
  const app = Fastify();
  onTestFinished(() => app.close());
  settingsRoute(app, { retention, publicUrl, host: "0.0.0.0" }, modes);
  await app.listen({ port: 0, host: "127.0.0.1" });
  const { port } = app.server.address() as { port: number };
  const ask = (headers: Record<string, string> = {}) =>
    new Promise<ServerSettings>((resolve, reject) => {
      const asking = request({ port, host: "127.0.0.1", path: "/api/settings", headers }, async (answer) => {
        const chunks: Buffer[] = [];
        for await (const chunk of answer) chunks.push(chunk as Buffer);
        resolve(JSON.parse(Buffer.concat(chunks).toString()) as ServerSettings);
      });
      asking.on("error", reject);
      asking.end();
    });
  return { ask, port };
}

it("names the public address, and then no other", async () => {
  const { ask } = await serve("https://quartett.example");
  const publicUrl = "https://quartett.example";
  expect(await ask()).toEqual({ modes, keepDays: retention, publicUrl, networkOrigins: [] });
});

it.each(["http://localhost:8000", "http://127.0.0.1"])("takes %s for no public address", async (publicUrl) => {
  const { ask, port } = await serve(publicUrl);
  const origins = networkOrigins("0.0.0.0", port, networkInterfaces());
  expect(await ask()).toMatchObject({ publicUrl: null, networkOrigins: origins });
});

it("names the machine's addresses to whoever sits at it, and to nobody else", async () => {
  const { ask, port } = await serve();
  const origins = networkOrigins("0.0.0.0", port, networkInterfaces());
  expect((await ask({ host: `localhost:${port}` })).networkOrigins).toEqual(origins);
  const elsewhere = [
    { host: "quartett.example" },
    { host: "localhost", "x-forwarded-for": "192.0.2.1" },
    { host: "localhost", forwarded: "for=192.0.2.1" },
  ];
  for (const headers of elsewhere) expect((await ask(headers)).networkOrigins).toEqual([]);
});
