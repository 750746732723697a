import { z } from "zod";
import { safeParse } from "../../../cards/schema/safe-parse.ts";
import { reactions } from "../../protocol/public-match.ts";
import { Refusal } from "../matches/refusal.ts";

/** Longer than any id: a link that was cut or mistyped is answered like one to a match that is gone. */
const matchID = z.string().max(200);
/** boardgame.io sends seats as decimal strings; spectators send null. */
const playerID = z
  .string()
  .regex(/^[0-9]{1,2}$/)
  .nullish();
const secret = z.string().min(1).max(64).nullish();
const argument = z.union([z.string().max(40), z.number(), z.boolean(), z.null()]);
const args = z.array(argument).max(4);

const syncOptions = z.object({ patches: z.boolean().optional() });

/** "sync": a client shows up, or comes back. boardgame.io adds a number of players, which is not for clients to say. */
export const syncPacket = z
  .tuple([matchID, playerID, secret])
  .rest(z.unknown())
  .transform(([matchID, playerID, secret, _players, options]) => {
    const { patches = false } = options == null ? {} : syncOptions.parse(options);
    return { matchID, playerID: playerID ?? null, secret: secret ?? "", takesPatches: patches };
  });

/** "update": boardgame.io's action; of it only name, arguments and player of a move are used. */
export const updatePacket = z
  .tuple([
    z.object({
      type: z.literal("MAKE_MOVE"),
      payload: z.object({ type: z.string().max(40), args, playerID }),
    }),
    z.int().min(0).max(1_000_000),
    matchID,
    playerID,
  ])
  .rest(z.unknown());

/** "creator": a connection that has synced shows the creator's key. */
export const creatorPacket = z.tuple([matchID, z.string().min(1).max(64)]);

/** "react": a player shows one of a few reactions. */
export const reactPacket = z.tuple([matchID, z.literal(reactions)]);

/** The parts of a packet as `schema` says. Refuses "malformed". */
export function readPacket<Schema extends z.ZodType>(schema: Schema, packet: readonly unknown[]): z.output<Schema> {
  const parsed = safeParse(schema, packet);
  if (!parsed.success) throw new Refusal(400, "malformed", "the packet is malformed");
  return parsed.data;
}
