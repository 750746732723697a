import type { FastifyInstance } from "fastify";
import Negotiator from "negotiator";
import { z } from "zod";
import type { DeckOffer } from "../../protocol/public-match.ts";
import type { MatchDecks } from "../matches/match-decks.ts";
import { unpack } from "../matches/packed-deck.ts";
import { Refusal } from "../matches/refusal.ts";

/** PostgreSQL takes no NUL in any text; no name has any other control character either. */
const name = (max: number) =>
  z
    .string()
    .max(max)
    .regex(/^\P{Cc}*$/u);
const fileParams = z.object({ id: name(24), version: name(40), "*": name(200) });

const contentTypes: Readonly<Record<string, string>> = {
  json: "application/json; charset=utf-8",
  svg: "image/svg+xml",
  png: "image/png",
  jpg: "image/jpeg",
  webp: "image/webp",
};

/** GET /api/decks: what new matches may be played with. Below it the files of every version that a match may have. */
export function deckRoutes(app: FastifyInstance, decks: MatchDecks): void {
  app.get("/api/decks", async (_, reply): Promise<readonly DeckOffer[]> => {
    reply.header("cache-control", "no-cache");
    return decks.offers;
  });

  app.get("/api/decks/:id/:version/*", async (request, reply) => {
    const parsed = fileParams.safeParse(request.params);
    if (!parsed.success) throw noSuchFile();
    const { id, version, "*": path } = parsed.data;
    const type = contentTypes[path.slice(path.lastIndexOf(".") + 1)];
    const packed = type === undefined ? undefined : await decks.file({ id, version }, path);
    if (type === undefined || packed === undefined) throw noSuchFile();
    const isPacked = new Negotiator(request).encodings(["gzip", "identity"])[0] === "gzip";
    if (isPacked) reply.header("content-encoding", "gzip");
    return reply
      .headers({ "cache-control": "public, max-age=31536000, immutable", vary: "accept-encoding" })
      .type(type)
      .send(isPacked ? packed : unpack(packed));
  });
}

const noSuchFile = () => new Refusal(404, "no-such-deck", "there is no such deck, or it has no such file");
