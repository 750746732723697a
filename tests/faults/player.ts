import type { ManagerOptions } from "socket.io-client";
import { io } from "socket.io-client";
import { onTestFinished } from "vitest";
import type { SupertrumpfView } from "../../game/modes/supertrumpf/rules/state.ts";
import { connected, tap, type Wire } from "../../game/server/fixtures/wire.ts";
import type { Person, Target } from "./targets/target.ts";

/** boardgame.io's state of a match as one client sees it. */
export type SentState<View = SupertrumpfView> = Readonly<{
  G: View;
  ctx: Readonly<{ gameover?: unknown; numPlayers: number }>;
  _stateID: number;
}>;

/** One connection at a table, at a seat or watching, that can also send what no client of ours would send. */
export type Player = Wire &
  Readonly<{
    person: Person | null;
    /** The state received last. */
    state(): SentState;
    /** Asks for the present state; everything this connection sent before is worked off by then. */
    ask(): Promise<SentState>;
    /** Sends a move of the own seat on the state received last. */
    act(move: string, ...args: readonly unknown[]): void;
    /** Whether the server takes this seat to be connected, as this connection was told. */
    isConnected(seat: number): boolean | undefined;
  }>;

/** `stays`: the connection is kept beyond the running test, and whoever opened it hangs up. */
type SocketOptions = Partial<Pick<ManagerOptions, "transports" | "extraHeaders">> & { stays?: boolean };

/** A bare connection to a game. Hangs up after the running test. */
export async function dial(target: Pick<Target, "url">, gameName = "supertrumpf", options: SocketOptions = {}) {
  const { stays = false, ...socketOptions } = options;
  const fixed = { forceNew: true, reconnection: false };
  const wire = tap(io(`${target.url}/${gameName}`, { transports: ["websocket"], ...socketOptions, ...fixed }));
  if (!stays) onTestFinished(() => void wire.socket.disconnect());
  await connected(wire);
  return wire;
}

/** What boardgame.io's client sends for a move. */
export const moveAction = (person: Person, move: string, args: readonly unknown[]) => ({
  type: "MAKE_MOVE",
  payload: { type: move, args, playerID: String(person.seat), credentials: person.credentials },
});

/** Connects, and sits down where a person is given; watches otherwise. */
export async function sitDown(
  target: Pick<Target, "url">,
  matchID: string,
  person: Person | null = null,
  options: SocketOptions = {},
): Promise<Player> {
  const wire = await dial(target, "supertrumpf", options);
  const latest = (): SentState | undefined => {
    const sent = wire.events.findLast(
      ({ name, args }) => (name === "sync" || name === "update") && args[0] === matchID,
    );
    return sent?.name === "sync"
      ? (sent.args[1] as { state: SentState }).state
      : (sent?.args[1] as SentState | undefined);
  };
  const state = (): SentState => {
    const received = latest();
    if (received === undefined) throw new Error("no state has been received");
    return received;
  };
  const player: Player = {
    ...wire,
    person,
    state,
    async ask() {
      const before = wire.events.length;
      wire.socket.emit("sync", matchID, person === null ? null : String(person.seat), person?.credentials, 2);
      const isAnswered = () => wire.events.slice(before).some(({ name }) => name === "sync" || name === "refused");
      await wire.until("an answer to sync", () => isAnswered() || !wire.socket.connected);
      if (!wire.socket.connected) throw new Error("the connection was closed");
      return state();
    },
    act(move, ...args) {
      if (person === null) throw new Error("spectators cannot move");
      wire.socket.emit("update", moveAction(person, move, args), state()._stateID, matchID, String(person.seat));
    },
    isConnected(seat) {
      const told = wire.events.findLast(({ name }) => name === "matchData")?.args[1];
      return (told as { id: number; isConnected?: boolean }[] | undefined)?.find(({ id }) => id === seat)?.isConnected;
    },
  };
  await player.ask();
  return player;
}

/** The player who names the next value. */
export function leaderOf(players: readonly Player[]): Player {
  const leader = players.find(({ person, state }) => person?.seat === state().G.leader);
  if (leader === undefined) throw new Error("nobody leads");
  return leader;
}

/** The leader names a value, and everybody is shown what came of it: the match goes on. */
export async function playRound(players: readonly Player[]): Promise<void> {
  const leader = leaderOf(players);
  const before = leader.state()._stateID;
  leader.act("pickValue", "money");
  for (const player of players) await player.until("the move", () => player.state()._stateID > before);
}
