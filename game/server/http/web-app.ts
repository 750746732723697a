import { existsSync, readFileSync } from "node:fs";
import { basename, dirname, join } from "node:path";
import fastifyStatic from "@fastify/static";
import type { FastifyInstance, FastifyReply, FastifyRequest } from "fastify";
import { fillAppPage } from "../../protocol/app-page.ts";
import type { Operator } from "../../protocol/operator.ts";
import type { RefusedMessage } from "../../protocol/public-match.ts";
import { linkPictures } from "./link-pictures.ts";
import { StaticPages, staticFolder } from "./static-pages.ts";

const nothingHere: RefusedMessage = { code: "not-found", message: "there is nothing at this address" };

type WebAppOptions = Readonly<{
  operator?: Operator | undefined;
  /** The origin that people use, as far as it is known. */
  publicUrl?: string | undefined;
}>;

/**
 * Serves the built web app from `folder`; every address that is no file is answered by the app's page itself, which holds
 * what can be read without JavaScript, and what a link to it says.
 */
export async function serveWebApp(
  app: FastifyInstance,
  folder: string,
  { operator = {}, publicUrl }: WebAppOptions = {},
): Promise<void> {
  const indexFile = join(folder, "index.html");
  for (const part of [indexFile, join(folder, staticFolder)]) {
    if (!existsSync(part)) throw new Error(`${part} is missing: build the web app with "npm run build" first`);
  }
  const index = readFileSync(indexFile, "utf8");
  const pages = await StaticPages.open(folder, operator);
  const pictureIn = linkPictures(folder, publicUrl);

  await app.register(fastifyStatic, {
    root: folder,
    index: false,
    // Only files that exist now get a route; every other address falls through to the app's page.
    wildcard: false,
    // Pages of cards as files are for hosts that can do nothing else.
    globIgnore: [`${staticFolder}/**`, "[Kk]/**"],
    // The build puts a .br and a .gz beside what is worth it.
    preCompressed: true,
    // Names of built assets carry a hash of their content; everything else may change with the next release.
    setHeaders: (reply, path) => {
      const immutable = basename(dirname(path)) === "assets";
      reply.header("cache-control", immutable ? "public, max-age=31536000, immutable" : "no-cache");
    },
  });
  const sendPage = (request: FastifyRequest, reply: FastifyReply) => {
    const page = pages.find(request);
    return reply
      .headers({ "cache-control": "no-cache", vary: "accept-language", "content-language": page.tag })
      .type("text/html; charset=utf-8")
      .send(fillAppPage(index, { ...page, picture: pictureIn(page.language) }));
  };
  app.get("/", sendPage);
  app.setNotFoundHandler((request, reply) => {
    // An address with a file's ending that is no file is a mistake, not a page.
    const path = request.url.split("?", 1)[0] ?? "";
    const isPage = request.method === "GET" && !path.startsWith("/api/") && !/\.\w+$/.test(path);
    if (!isPage) return reply.code(404).send(nothingHere);
    return sendPage(request, reply);
  });
}
