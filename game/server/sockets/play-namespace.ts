import type { Namespace, Socket } from "socket.io";
import type { ReactionMessage, RefusedMessage } from "../../protocol/public-match.ts";
import type { MatchRecord } from "../matches/match-record.ts";
import type { MatchService } from "../matches/match-service.ts";
import type { Presence } from "../matches/presence.ts";
import { Refusal } from "../matches/refusal.ts";
import type { Standing } from "../matches/standing.ts";
import type { TableClock } from "../matches/table-clock.ts";
import { Lobbies } from "./lobbies.ts";
import { PacketQueue, type PacketWatch } from "./packet-queue.ts";
import { PlayPackets } from "./play-packets.ts";
import { TableNews } from "./table-news.ts";
import { Watchers } from "./watchers.ts";

export type PlayOptions = PacketWatch &
  Readonly<{
    service: MatchService;
    presence: Presence;
    standing: Standing;
    clock: TableClock;
    now: () => number;
    /** Shows a reaction to those who watch the match on other nodes. */
    passOn: (matchID: string, message: ReactionMessage) => void;
    /** Is told where somebody came or went. */
    onPresence: (matchID: string) => void;
  }>;

/** One game, as the rest of the server sees it. */
export type PlayedGame = Readonly<{
  /** Tells everybody at a match that somebody came or went. */
  announce: (matchID: string) => Promise<void>;
  showReaction: (matchID: string, message: ReactionMessage) => void;
}>;

/**
 * Speaks boardgame.io's socket protocol in one game's namespace ("sync" and "update" in; "sync", "update" and
 * "matchData" out) and adds events of its own: "patch" instead of "update" for clients that take it (`SyncOptions`),
 * "lobby" (`LobbyMessage`), "reaction" (`ReactionMessage`) and "refused" (`RefusedMessage`, in answer to a packet that
 * was not carried out, and when the match is deleted) out, "creator" and "react" in. "lobby", "matchData" and states
 * go out where they are new to the one who gets them.
 */
export function servePlay(
  namespace: Namespace,
  { service, presence, standing, clock, now, passOn, onPresence, ...watch }: PlayOptions,
): PlayedGame {
  const watchers = new Watchers(service, presence);
  const lobbies = new Lobbies(presence, clock, service);
  const news = new TableNews({ namespace, service, standing, lobbies });
  const isOurs = (match: MatchRecord) => `/${match.meta.gameName}` === namespace.name;

  const tell = (match: MatchRecord) => {
    watchers.forgetFormerCreators(match);
    news.tell(match, watchers.in(match.id));
  };

  service.onChange((match) => {
    if (isOurs(match)) tell(match);
  });
  service.onDelete((matchID) => {
    for (const { socket } of [...watchers.in(matchID)]) {
      watchers.remove(socket);
      socket.emit("refused", gone);
    }
  });

  /** Somebody came or went: clocks and bots may start or stop. A match that was deleted has nobody to tell. */
  const announce = (matchID: string) => {
    onPresence(matchID);
    return service
      .inspect(matchID, (match) => {
        clock.wind(match);
        tell(match);
      })
      .catch((error: unknown) => {
        if (!(error instanceof Refusal)) throw error;
      });
  };

  const showReaction = (matchID: string, message: ReactionMessage) => {
    const sockets = [...watchers.in(matchID)].map(({ socket }) => socket.id);
    if (sockets.length > 0) namespace.to(sockets).emit("reaction", message);
  };
  const react = (matchID: string, message: ReactionMessage) => {
    showReaction(matchID, message);
    passOn(matchID, message);
  };

  const packets = new PlayPackets({ service, presence, watchers, news, now, announce, react, isOurs });
  namespace.on("connection", (socket: Socket) => {
    const queue = new PacketQueue(socket, watch);
    queue.serve("sync", (packet) => packets.sync(socket, packet));
    queue.serve("update", (packet) => packets.update(socket, packet));
    queue.serve("creator", (packet) => packets.showCreatorKey(socket, packet));
    queue.serve("react", (packet) => packets.react(socket, packet));
    socket.on("error", () => socket.disconnect(true));
    socket.on("disconnect", () => queue.finally(() => packets.leave(socket)));
  });
  return { announce, showReaction };
}

const gone: RefusedMessage = { code: "no-such-match", message: "the match was deleted" };
