import type { Wire } from "../../../game/server/fixtures/wire.ts";
import { dial } from "../player.ts";
import type { openTriedRoom } from "../room-requests.ts";
import type { Table, Target } from "../targets/target.ts";
import type { Packet } from "./packets.ts";

type TriedRoom = Awaited<ReturnType<typeof openTriedRoom>>;

/** Sends packets to a match of `gameName` in which it holds a seat, and to a workshop in which it takes part, and counts what became of them. */
export type Attacker = Readonly<{
  send(packet: Packet): Promise<void>;
  /** Resolves once the server has worked off what was sent. */
  settle(): Promise<void>;
  hangUp(): void;
  /** HTTP statuses and codes of refusals, by how often they came. */
  answers: ReadonlyMap<string, number>;
  /** Matches that it created by right requests. */
  created: readonly string[];
}>;

export function newAttacker(
  target: Target,
  gameName: string,
  { own, other, quiet, room }: Readonly<{ own: Table; other: Table; quiet: Table; room: TriedRoom }>,
): Attacker {
  const person = own.people[0];
  const known: Readonly<Record<string, string>> = {
    $game: gameName,
    $match: own.matchID,
    $other: other.matchID,
    $seat: String(person?.seat),
    $credentials: person?.credentials ?? "",
    $creator: own.creatorKey ?? "",
    $code: room.code,
    $participant: room.participant,
    $facilitator: room.facilitatorKey,
  };
  const answers = new Map<string, number>();
  const created: string[] = [];
  const count = (answer: string) => answers.set(answer, (answers.get(answer) ?? 0) + 1);
  let wire: Wire | undefined;
  let watcher: Wire | undefined;
  let sent = 0;

  const connected = async (): Promise<Wire> => {
    if (wire?.socket.connected !== true) {
      wire = await dial(target, gameName, { stays: true });
      wire.socket.on("refused", ({ code }: { code: string }) => count(code));
      sitBack(wire);
    }
    return wire;
  };
  const sitBack = ({ socket }: Wire) => socket.emit("sync", own.matchID, known.$seat, known.$credentials, 2);
  /** Nothing else asks for the quiet match: once it is shown, all that was sent before has been worked off. */
  const settle = async () => {
    const at = await connected();
    const shown = () =>
      at.events.filter(({ args }) => (args[0] as { matchID?: string })?.matchID === quiet.matchID).length;
    const before = shown();
    at.socket.emit("sync", quiet.matchID, null);
    await at.until("the quiet match", () => shown() > before || !at.socket.connected);
    if (at.socket.connected) sitBack(at);
  };

  /** Sends it, and asks for what must be answered, by a refusal where the workshop is gone. */
  const watch = async (args: readonly unknown[]) => {
    if (watcher?.socket.connected !== true) watcher = await dial(target, "workshop", { stays: true });
    const { socket, events, until } = watcher;
    (socket as unknown as { packet(packet: unknown): void }).packet({ type: 2, data: args, options: {} });
    const before = events.length;
    socket.emit("watch", "bababa22", null);
    await until("an answer", () => events.length > before || !socket.connected);
    for (const { name, args } of events.slice(before))
      if (name === "refused") count((args[0] as { code: string }).code);
  };

  return {
    answers,
    created,
    async send(packet) {
      const filled = fill(packet, known);
      if (filled.kind === "request") {
        const { method, path, headers, body } = filled;
        const init = { method, headers, ...(body === undefined ? {} : { body }), redirect: "manual" as const };
        const response = await fetch(`${target.url}${path}`, init);
        const text = await response.text();
        count(String(response.status));
        if (response.status === 201 && text.includes("creatorKey")) created.push((JSON.parse(text) as Table).matchID);
        return;
      }
      if (filled.kind === "watch") {
        await watch(filled.args);
        return;
      }
      const { socket } = await connected();
      sent += 1;
      if (filled.kind === "frame") {
        const { transport } = socket.io.engine as unknown as { transport: { ws: WebSocket } };
        transport.ws.send(filled.text);
      } else {
        // The client's own serialiser takes anything as name of an event; its check of reserved names does not.
        (socket as unknown as { packet(packet: unknown): void }).packet({ type: 2, data: filled.args, options: {} });
      }
      // Many end the connection, and must not take with them what comes next.
      if (filled.kind === "frame" || typeof filled.args[0] !== "string" || sent % 4 === 0) await settle();
    },
    settle,
    hangUp() {
      for (const one of [wire, watcher]) one?.socket.disconnect();
    },
  };
}

/** Puts what is known in the place of tokens, wherever they stand. */
function fill<Value>(value: Value, known: Readonly<Record<string, string>>): Value {
  if (typeof value === "string") return value.replace(/\$\w+/g, (token) => known[token] ?? token) as Value;
  if (Array.isArray(value)) return value.map((item) => fill(item, known)) as Value;
  if (value === null || typeof value !== "object" || value instanceof Uint8Array) return value;
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, fill(item, known)])) as Value;
}
