import type { Namespace, Socket } from "socket.io";
import { z } from "zod";
import type { RefusedMessage } from "../../protocol/public-match.ts";
import { readJoinCode } from "../../workshop/join-code.ts";
import { matchesPlayed } from "../../workshop/played.ts";
import type { Presence } from "../matches/presence.ts";
import { Refusal, WrongSecret } from "../matches/refusal.ts";
import { hashSecret } from "../matches/secrets.ts";
import { liveOf } from "../workshops/live.ts";
import type { Rehearsals } from "../workshops/rehearsal/rehearsals.ts";
import type { ProgressOfTables } from "../workshops/table-progress.ts";
import { actorOf } from "../workshops/workshop-actor.ts";
import { tellWorkshop } from "../workshops/workshop-news.ts";
import type { WorkshopRecord } from "../workshops/workshop-record.ts";
import type { WorkshopService } from "../workshops/workshop-service.ts";
import { WorkshopWatchers } from "../workshops/workshop-watchers.ts";
import { PacketQueue, type PacketWatch } from "./packet-queue.ts";
import { readPacket } from "./packets.ts";

export type WorkshopNamespaceOptions = PacketWatch &
  Readonly<{
    workshops: WorkshopService;
    presence: Presence;
    progress: ProgressOfTables;
    /** Rejects where this connection's address has tried too many codes. */
    requireRightCodes: (socket: Socket) => Promise<void>;
    /** Is told which workshops somebody watches here. */
    rehearsals: Pick<Rehearsals, "attend" | "leave" | "waits">;
    /** Ms since 1970. */
    now: () => number;
  }>;

/** One workshop's news wait so long for more of them, in ms: a room in full play changes all the time. */
const gatherFor = 250;

/** "watch": somebody shows up, with the workshop's join code and, unless it is only to look, a key. */
const watchPacket = z.tuple([z.string().max(40), z.string().min(1).max(64).nullable()]);

const gone: RefusedMessage = { code: "no-such-workshop", message: "the workshop was deleted" };

/** What the rest of the server tells of workshops. */
export type ServedWorkshops = Readonly<{
  /** Somebody came or went, here or on another node. */
  announce: (id: string) => void;
  /** The same at the match of a table. */
  announceMatch: (matchID: string) => void;
}>;

/**
 * Shows workshops ("watch" in; "workshop", "patch" and "refused" out): to each connection what its key opens, at once when
 * it comes, and afterwards what is new, gathered.
 */
export function serveWorkshops(
  namespace: Namespace,
  { workshops, presence, progress, rehearsals, requireRightCodes, now, ...watch }: WorkshopNamespaceOptions,
): ServedWorkshops {
  const watchers = new WorkshopWatchers();
  const gathering = new Map<string, NodeJS.Timeout>();
  /** By workshop: the matches of its tables that are watched for it. */
  const watched = new Map<string, readonly string[]>();

  const tell = ({ id, content }: WorkshopRecord) => {
    // All may have left while the workshop was read: then nothing would end what is begun here.
    if (watchers.in(id).size === 0) return;
    const played = matchesPlayed(content).flat();
    // Tables may lag behind: what they still play of other steps is seen and led from here, too.
    const lagging = content.tables.flatMap(({ matches }) => matches).filter((match) => !progress.isOver(match.id));
    watchMatches(id, [...new Set([...played, ...lagging].map((match) => match.id))]);
    // Where another node keeps it, that one knows.
    const rehearsalWaits = rehearsals.waits(id) && presence.keeps(id);
    const live = { ...liveOf(id, presence, progress), rehearsalWaits };
    tellWorkshop(content, live, watchers.in(id), now());
  };

  const announce = (id: string) => {
    if (watchers.in(id).size === 0 || gathering.has(id)) return;
    gathering.set(
      id,
      setTimeout(() => {
        gathering.delete(id);
        // All may have left meanwhile, and the store with them.
        if (watchers.in(id).size === 0) return;
        workshops.inspect(id, tell).catch((error: unknown) => {
          if (!(error instanceof Refusal)) watch.report(error, "announcement");
        });
      }, gatherFor),
    );
  };

  function watchMatches(id: string, matches: readonly string[]): void {
    const before = watched.get(id) ?? [];
    if (matches.length > 0) watched.set(id, matches);
    else watched.delete(id);
    for (const matchID of matches) if (!before.includes(matchID)) progress.watch(matchID);
    for (const matchID of before) if (!matches.includes(matchID)) progress.release(matchID);
  }

  workshops.onChange(({ id }) => announce(id));
  workshops.onDelete((id) => {
    for (const { socket } of [...watchers.in(id)]) {
      leave(socket);
      socket.emit("refused", gone);
    }
  });
  const announceMatch = (matchID: string) => {
    for (const [id, matches] of watched) if (matches.includes(matchID)) announce(id);
  };
  progress.onChange(announceMatch);

  async function show(socket: Socket, packet: readonly unknown[]): Promise<void> {
    const [typed, key] = readPacket(watchPacket, packet);
    const code = readJoinCode(typed);
    if (code === undefined) throw new Refusal(404, "no-such-workshop", "this is no code of a workshop");
    // Without a key nothing but the code is known: whoever tries them all must not be told which one is right.
    if (key === null) await requireRightCodes(socket);
    const workshop = await workshops.find(code);
    if (key !== null && actorOf(workshop.content, key) === undefined) {
      throw new WrongSecret("not-in-match", "this key opens nothing in this workshop");
    }
    leave(socket);
    const keyHash = key === null ? null : hashSecret(key);
    const isFirst = watchers.in(workshop.id).size === 0;
    watchers.add({ socket, id: workshop.id, keyHash, told: null });
    workshops.hold(workshop.id);
    presence.enter(workshop.id, socket.id, keyHash);
    if (isFirst) {
      rehearsals.attend(workshop);
      await workshops.catchUp(workshop);
    }
    // Whoever comes is told at once, and everybody else that they came.
    await workshops.inspect(workshop.id, tell);
  }

  function leave(socket: Socket): void {
    const left = watchers.remove(socket);
    if (left === undefined) return;
    presence.leave(left.id, socket.id);
    workshops.release(left.id);
    if (watchers.in(left.id).size === 0) {
      watchMatches(left.id, []);
      rehearsals.leave(left.id);
    }
    announce(left.id);
  }

  namespace.on("connection", (socket: Socket) => {
    const queue = new PacketQueue(socket, watch);
    queue.serve("watch", (packet) => show(socket, packet));
    socket.on("error", () => socket.disconnect(true));
    socket.on("disconnect", () => queue.finally(async () => leave(socket)));
  });
  return { announce, announceMatch };
}
