import { io, type Socket } from "socket.io-client";
import { inject } from "vitest";
import type { ArrangedMatch } from "./arranged-match.ts";
import type { Site } from "./open-site.ts";

/** The seats of a match on bare connections: what pages show is brought about from here. */
export type DrivenTable<View> = Readonly<{
  /** What a seat sees. */
  view(seat?: number): View;
  /** Makes a move and resolves when every seat has seen what came of it. Rejects with the code of a refusal. */
  act(seat: number, move: string, ...args: readonly unknown[]): Promise<void>;
  leave(): void;
}>;

type Keys = Pick<ArrangedMatch, "matchID" | "gameName" | "credentials">;
type SentState = Readonly<{ G: unknown; _stateID: number }>;
type Connection = { socket: Socket; state: SentState };

/** Takes those seats whose credentials are given; others are "". */
export async function driveTable<View>(site: Pick<Site, "address">, match: Keys): Promise<DrivenTable<View>> {
  const seats = new Map<number, Connection>();
  for (const [seat, secret] of match.credentials.entries()) {
    if (secret !== "") seats.set(seat, await connect(site, match, seat, secret));
  }
  const at = (seat: number) => {
    const connection = seats.get(seat);
    if (connection === undefined) throw new Error(`nobody drives seat ${seat}`);
    return connection;
  };
  return {
    view: (seat = 0) => at(seat).state.G as View,
    async act(seat, type, ...args) {
      const { socket, state } = at(seat);
      const playerID = String(seat);
      const action = { type: "MAKE_MOVE", payload: { type, args, playerID } };
      const isDone = answer(at(seat), `${type} of seat ${seat}`, (next) => next._stateID > state._stateID);
      socket.emit("update", action, state._stateID, match.matchID, playerID);
      await isDone;
      const reached = at(seat).state._stateID;
      await Promise.all(
        [...seats.values()].map((other) => answer(other, `news of ${type}`, ({ _stateID }) => _stateID >= reached)),
      );
    },
    leave() {
      for (const { socket } of seats.values()) socket.disconnect();
    },
  };
}

async function connect(site: Pick<Site, "address">, match: Keys, seat: number, secret: string): Promise<Connection> {
  const socket = io(`${site.address}/${match.gameName}`, { transports: ["websocket"], forceNew: true });
  const connection: Connection = { socket, state: { G: null, _stateID: -1 } };
  const take = (sent: SentState | { state: SentState }) => {
    connection.state = "state" in sent ? sent.state : sent;
  };
  for (const event of ["sync", "update"]) socket.on(event, (_matchID, sent) => take(sent));
  const isDone = answer(connection, `a seat at ${match.gameName}`, ({ _stateID }) => _stateID >= 0);
  socket.emit("sync", match.matchID, String(seat), secret, match.credentials.length);
  await isDone;
  return connection;
}

/** Resolves with the first state that is as expected; rejects when the server refuses or says nothing. */
function answer(connection: Connection, what: string, isIt: (state: SentState) => boolean): Promise<void> {
  const { socket } = connection;
  return new Promise((resolve, reject) => {
    const stop = () => {
      clearTimeout(timer);
      for (const event of ["sync", "update"]) socket.off(event, look);
      socket.off("refused", refuse);
    };
    const look = () => {
      if (!isIt(connection.state)) return;
      stop();
      resolve();
    };
    const refuse = ({ code }: { code: string }) => {
      stop();
      reject(new Error(code));
    };
    const timer = setTimeout(() => {
      stop();
      reject(new Error(`in vain waited for ${what}`));
    }, inject("patienceMs"));
    for (const event of ["sync", "update"]) socket.on(event, look);
    socket.on("refused", refuse);
    look();
  });
}
