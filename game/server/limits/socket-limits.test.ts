import { once } from "node:events";
import { io, type ManagerOptions, type Socket } from "socket.io-client";
import { describe, expect, inject, it, onTestFinished } from "vitest";
import { limitVariables } from "../config/limits.ts";
import { post, seatMatch, startTestServer, type TestServer } from "../fixtures/test-server.ts";
import { sync, tap, type Wire } from "../fixtures/wire.ts";

async function limited(env: Readonly<Record<string, string>> = {}): Promise<TestServer> {
  const server = await startTestServer({ env });
  onTestFinished(() => server.close());
  return server;
}

const transports = ["websocket", "polling"] as const;

function open(server: TestServer, options: Partial<ManagerOptions> = {}): Socket {
  const socket = io(`${server.url}/supertrumpf`, {
    transports: ["websocket"],
    ...{ forceNew: true, reconnection: false },
    ...options,
  });
  onTestFinished(() => void socket.disconnect());
  return socket;
}

async function connected(server: TestServer, options: Partial<ManagerOptions> = {}): Promise<Wire> {
  const wire = tap(open(server, options));
  await wire.until("a connection", () => wire.socket.connected);
  return wire;
}

async function refusal(socket: Socket): Promise<string> {
  const [error] = (await once(socket as never, "connect_error")) as [Error];
  return error.message;
}

/** Without FULL=1 a fifth of the people, under a fifth of each limit. */
const share = process.env.FULL === "1" ? 1 : 5;
const [many, tables] = [250 / share, Math.ceil(63 / share)];
const shareOfDefaults = Object.fromEntries(
  Object.entries(limitVariables).map(([name, limit]) => [name, String(Math.floor(limit.parse(undefined) / share))]),
);

describe("the defaults", () => {
  it("let 250 people behind one address join within two minutes, each with a socket", async () => {
    const server = await limited(shareOfDefaults);
    const begin = performance.now();
    const created = await Promise.all(
      Array.from({ length: tables }, () => post(server, "/api/matches", { gameName: "supertrumpf" })),
    );
    const matches = (await Promise.all(created.map((answer) => answer.json()))) as { matchID: string }[];
    const people = await Promise.all(
      Array.from({ length: many }, async (_, person) => {
        const { matchID = "" } = matches[person % matches.length] ?? {};
        await fetch(`${server.url}/api/matches/${matchID}`);
        const joined = await post(server, `/api/matches/${matchID}/join`, { name: `Person ${person}` });
        const { credentials } = (await joined.json()) as { credentials: string };
        const wire = await connected(server, person % 5 === 0 ? { transports: ["polling"] } : {});
        await sync(wire, matchID, "0", credentials);
        return [joined.status, wire.lobby()?.yourSeat, wire.refusals().length] as const;
      }),
    );
    expect(performance.now() - begin).toBeLessThan(120_000 * inject("slowness"));
    expect(people.filter(([status, seat, refusals]) => status !== 201 || seat == null || refusals > 0)).toEqual([]);
  });
});

describe("sockets", () => {
  it("are refused beyond those of one address and in total, and come in when others leave", async () => {
    const server = await limited({ LIMIT_SOCKETS_PER_ADDRESS: "1", LIMIT_SOCKETS: "2", TRUST_PROXY: "1" });
    const from = (address: string) => ({ extraHeaders: { "x-forwarded-for": address } });
    const first = await connected(server, from("192.0.2.1"));
    await refusal(open(server, from("192.0.2.1")));
    await connected(server, from("192.0.2.2"));
    await refusal(open(server, from("192.0.2.3")));
    const closed = once(first.socket.io.engine as never, "close");
    first.socket.disconnect();
    await closed;
    const again = tap(open(server, { ...from("192.0.2.3"), reconnection: true, reconnectionDelay: 20 }));
    await again.until("a place", () => again.socket.connected);
  });

  it("that come too often are refused at the door", async () => {
    const server = await limited({ LIMIT_CONNECTIONS: "2" });
    await connected(server);
    await connected(server);
    await refusal(open(server));
    expect((await fetch(`${server.url}/healthz`)).status).toBe(200);
  });

  it("that were opened all at once are no more than may be", async () => {
    const server = await limited({ LIMIT_SOCKETS: "5" });
    const sockets = Array.from({ length: 30 }, () => open(server));
    const outcomes = await Promise.all(
      sockets.map((socket) =>
        Promise.race([once(socket as never, "connect").then(() => true), refusal(socket).then(() => false)]),
      ),
    );
    expect(outcomes.filter((isIn) => isIn).length).toBeLessThanOrEqual(5);
  });
});

describe("a socket that sends too much", () => {
  it.each(transports)("by %s is told so once and closed; others play on", async (transport) => {
    const server = await limited({ LIMIT_PACKETS_PER_SOCKET: "20" });
    const { matchID, credentials } = await seatMatch(server);
    const calm = await connected(server);
    await sync(calm, matchID, "0", credentials[0]);
    const loud = await connected(server, { transports: [transport] });
    for (let packet = 0; packet < 200; packet += 1) loud.socket.emit("nonsense", packet);
    await loud.until("the end", () => !loud.socket.connected);
    expect(loud.refusals()).toEqual(["too-many"]);
    calm.socket.emit("react", matchID, "clap");
    await calm.until("an answer", () => calm.events.some(({ name }) => name === "reaction"));
  });

  it("counts with all others of its address, and does not begin anew by coming back", async () => {
    const server = await limited({ LIMIT_PACKETS_PER_ADDRESS: "30", TRUST_PROXY: "1" });
    const from = (address: string) => ({ extraHeaders: { "x-forwarded-for": address } });
    const first = await connected(server, from("192.0.2.1"));
    for (let packet = 0; packet < 25; packet += 1) first.socket.emit("nonsense");
    // Answered after all of them: they have been counted by now.
    first.socket.emit("sync", "2222222222222222", null);
    await first.until("an answer", () => first.refusals().length > 0);
    const second = await connected(server, from("192.0.2.1"));
    for (let packet = 0; packet < 10; packet += 1) second.socket.emit("nonsense");
    await second.until("the end", () => !second.socket.connected);
    const stranger = await connected(server, from("192.0.2.2"));
    stranger.socket.emit("sync", "2222222222222222", null);
    await stranger.until("an answer", () => stranger.refusals().length > 0);
    expect(stranger.refusals()).toEqual(["no-such-match"]);
  });
});

describe("wrong keys on sockets", () => {
  it("close the connection once there were too many, and count with those over HTTP", async () => {
    const server = await limited({ LIMIT_WRONG_SECRETS: "3" });
    const { matchID, creatorKey, credentials } = await seatMatch(server);
    expect((await post(server, `/api/matches/${matchID}/start`, undefined, "wrong")).status).toBe(403);
    const guesser = await connected(server);
    await sync(guesser, matchID, null);
    guesser.socket.emit("creator", matchID, "wrong");
    guesser.socket.emit("creator", matchID, "wrong too");
    guesser.socket.emit("creator", matchID, "and again");
    await guesser.until("the end", () => !guesser.socket.connected);
    expect(guesser.refusals()).toEqual(["not-creator", "not-creator", "not-creator", "too-many"]);
    // Whoever shows a right one is let in all the same.
    const player = await connected(server);
    await sync(player, matchID, "0", credentials[0]);
    player.socket.emit("creator", matchID, creatorKey);
    await player.until("the rights", () => player.lobby()?.mayFacilitate === true);
  });
});

describe("an origin", () => {
  const strangers = ["https://evil.example", "null", "http://127.0.0.1.evil.example", "http://127.0.0.1:1"];
  it.each(transports.flatMap((transport) => strangers.map((origin) => [transport, origin] as const)))(
    "by %s of %s is refused",
    async (transport, origin) => {
      const server = await limited();
      await refusal(open(server, { transports: [transport], extraHeaders: { origin } }));
    },
  );

  it.each(transports)("by %s of our own pages is let in, as are clients without one", async (transport) => {
    const server = await limited();
    await connected(server, { transports: [transport], extraHeaders: { origin: server.url } });
    await connected(server, { transports: [transport] });
  });

  it("of the public address is let in behind a proxy that asks by another name", async () => {
    const server = await startTestServer({ publicUrl: "https://quartett.example" });
    onTestFinished(() => server.close());
    await connected(server, { extraHeaders: { origin: "https://quartett.example" } });
    await refusal(open(server, { extraHeaders: { origin: "https://other.example" } }));
  });
});
