import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import fastifyStatic from "@fastify/static";
import type { FastifyInstance, FastifyReply } from "fastify";

/** Serves the built web app from `folder`; every address that is no file is answered by the app's page itself. */
export async function serveWebApp(app: FastifyInstance, folder: string): Promise<void> {
  const indexFile = join(folder, "index.html");
  if (!existsSync(indexFile)) throw new Error(`${indexFile} is missing: build the web app with "npm run build" first`);
  const index = readFileSync(indexFile);

  await app.register(fastifyStatic, {
    root: folder,
    index: false,
    // Only files that exist now get a route; every other address falls through to the app's page.
    wildcard: false,
    // The build puts a .br and a .gz beside what is worth it.
    preCompressed: true,
    // Names of built assets carry a hash of their content; everything else may change with the next release.
    setHeaders: (reply, path) => {
      const immutable = path.includes("/assets/");
      reply.header("cache-control", immutable ? "public, max-age=31536000, immutable" : "no-cache");
    },
  });
  const sendPage = (reply: FastifyReply) =>
    reply.header("cache-control", "no-cache").type("text/html; charset=utf-8").send(index);
  app.get("/", (_request, reply) => sendPage(reply));
  app.setNotFoundHandler((request, reply) => {
    // An address with a file's ending that is no file is a mistake, not a page.
    const path = request.url.split("?", 1)[0] ?? "";
    const isPage = request.method === "GET" && !path.startsWith("/api/") && !/\.\w+$/.test(path);
    if (!isPage) return reply.code(404).send({ code: "not-found", message: "there is nothing at this address" });
    return sendPage(reply);
  });
}
