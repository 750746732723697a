import { describe, expect, it, onTestFinished } from "vitest";
import { cardPattern, testValueIds } from "../../modes/fixtures/test-deck.ts";
import type { SupertrumpfState } from "../../modes/supertrumpf/rules/state.ts";
import { type StockPlayer, stockPlayer } from "../fixtures/stock-player.ts";
import { tempFolder } from "../fixtures/temp-folder.ts";
import { post, type SeatedMatch, seatMatch, startTestServer, type TestServer } from "../fixtures/test-server.ts";
import { connect, sync, type Wire } from "../fixtures/wire.ts";

async function serve(options: Parameters<typeof startTestServer>[0] = {}): Promise<TestServer> {
  const server = await startTestServer(options);
  onTestFinished(() => server.close());
  return server;
}

function sitDown(...[server, seat, transports]: Parameters<typeof stockPlayer>): StockPlayer {
  const player = stockPlayer(server, seat, transports);
  onTestFinished(() => player.stop());
  return player;
}

async function open(server: TestServer): Promise<Wire> {
  const wire = await connect(server);
  onTestFinished(() => {
    wire.socket.disconnect();
  });
  return wire;
}

const seatsOf = (server: TestServer, { matchID, credentials }: SeatedMatch): StockPlayer[] =>
  credentials.map((secret, seat) => sitDown(server, { matchID, seat, credentials: secret }));

const seen = (players: readonly StockPlayer[], stateID: number) =>
  Promise.all(players.map((player) => player.until(`state ${stateID}`, () => (player.stateID() ?? -1) >= stateID)));

/** Whoever leads picks `value`; resolves when all of them have the state after. */
async function playRound(players: readonly StockPlayer[], value: string): Promise<void> {
  const { leader } = players[0]?.view() ?? { leader: -1 };
  const stateID = players[0]?.stateID() ?? 0;
  await Promise.all(players.map((player) => player.until("the lobby", () => player.lobby() !== undefined)));
  players.find((player) => player.lobby()?.yourSeat === leader)?.pick(value);
  await seen(players, stateID + 1);
}

/** The learning moment: a trick is picked, and each reads it. Resolves when the match is over for all. */
async function readTrick(players: readonly StockPlayer[]): Promise<void> {
  const seated = players.filter((player) => player.lobby()?.yourSeat != null);
  seated.find((player) => player.lobby()?.yourSeat === player.view()?.learning?.picker)?.act("pickTrick", 0);
  await Promise.all(players.map((player) => player.until("a trick", () => player.view()?.learning?.trick === 0)));
  for (const player of seated) player.act("ready");
  await Promise.all(players.map((player) => player.until("the end", () => player.result() !== undefined)));
}

const move = (args: unknown[] = ["money"], name = "pickValue", seat: string | null = "0") => ({
  type: "MAKE_MOVE",
  payload: { type: name, args, playerID: seat },
});

async function stateIn(server: TestServer, matchID: string) {
  const match = await server.store.load(matchID);
  if (match?.state == null) throw new Error("the match has no state");
  return { match, state: match.state, stateID: match.state._stateID, G: match.state.G as SupertrumpfState };
}

/** Ends the match for good, without playing it out. */
async function putToEnd(server: TestServer, matchID: string): Promise<void> {
  const { match, state } = await stateIn(server, matchID);
  const gameover = { winners: [0], counts: [32, 0] };
  await server.store.save(match, { meta: match.meta, state: { ...state, ctx: { ...state.ctx, gameover } } });
}

describe("stock clients of boardgame.io", () => {
  it.each(["websocket", "polling"] as const)(
    "play a whole match by %s, and each sees what it may",
    async (transport) => {
      const server = await serve();
      const seated = await seatMatch(server, { players: 3, roundCap: 12 });
      const { matchID, credentials, creatorKey } = seated;
      const truth = new Map<number, SupertrumpfState>();
      const start = await stateIn(server, matchID);
      truth.set(0, start.G);
      server.store.onSaved = (_id, { state }) => {
        if (state !== undefined) truth.set(state._stateID, state.G as SupertrumpfState);
      };
      const seats = [0, 1, 2, null].map((seat) => ({ matchID, seat, credentials: credentials[seat ?? -1] }));
      const players = seats.map((seat) => sitDown(server, seat, [transport]));
      await seen(players, 0);

      for (let round = 0; players[0]?.result() === undefined; round += 1) {
        expect(round).toBeLessThan(60);
        if (players[0]?.view()?.phase === "learning") await readTrick(players);
        else await playRound(players, testValueIds[round % testValueIds.length] ?? "money");
      }
      const end = await stateIn(server, matchID);
      expect(end.state.ctx.gameover).toBeDefined();
      for (const player of players) {
        expect(player.result()).toEqual(end.state.ctx.gameover);
        expect(player.refusals()).toEqual([]);
      }

      let packetsWithCards = 0;
      for (const [seat, player] of players.entries()) {
        expect(player.view()?.top ?? null).toEqual(end.G.hands[seat]?.[0] ?? null);
        for (const packet of player.packets) {
          const cards = packet.match(cardPattern) ?? [];
          if (cards.length === 0) continue;
          packetsWithCards += 1;
          const stateIDs = [...packet.matchAll(/"_stateID":(\d+)/g)].map((found) => Number(found[1]));
          expect(new Set(stateIDs).size, packet).toBe(1);
          const now = truth.get(stateIDs[0] ?? -1);
          if (now === undefined) throw new Error(`a state that was never stored: ${packet}`);
          const comparisons = now.history.flatMap((trick) => trick.comparisons);
          const played = comparisons.flatMap(({ plays }) => plays.map(({ card }) => card));
          const mayBeSeen = new Set([now.hands[seat]?.[0], ...now.pot, ...now.aside, ...played]);
          expect(
            cards.filter((card) => !mayBeSeen.has(card)),
            packet,
          ).toEqual([]);
        }
      }
      expect(packetsWithCards).toBeGreaterThan(4 * 12);

      const seed = (start.state.plugins.random?.data as { seed?: string } | undefined)?.seed ?? "";
      expect(seed.length).toBeGreaterThan(20);
      const hashes = [start.match.meta.creatorHash, ...start.match.meta.seats.map((it) => it.credentialHash)];
      const packets = players.flatMap((player) => player.packets);
      for (const secret of [seed, creatorKey, ...credentials, ...hashes]) {
        expect(packets.filter((packet) => packet.includes(secret ?? ""))).toEqual([]);
      }
      expect(
        packets.filter((packet) => /seed|prng|redential|[hH]ash|"hands"|"plugins":\{"random":\{"data/.test(packet)),
      ).toEqual([]);
    },
  );

  it("hear who is there, who they are and when the match starts", async () => {
    const server = await serve();
    const seated = await seatMatch(server, { started: false });
    const { matchID, creatorKey } = seated;
    const [anna, ben] = seatsOf(server, seated);
    if (anna === undefined || ben === undefined) throw new Error("two seats");
    const both = () => anna.lobby()?.players.every((player) => player.isConnected) === true;
    await anna.until("both connected", both);
    await ben.until("the lobby", () => ben.lobby()?.yourSeat === 1);
    // The creator's key was shown by nobody yet. Both came at once: whoever the server saw first stands in.
    const standIn = anna.lobby()?.standIn;
    expect([0, 1]).toContain(standIn);
    expect(anna.lobby()).toEqual({
      matchID,
      gameName: "supertrumpf",
      decks: [{ id: "test", version: expect.stringMatching(/^1\.0\.0-[0-9a-f]{12}$/) }],
      setup: { roundCap: 20, learningSeconds: 0 },
      seatLimits: { min: 2, max: 8 },
      status: "waiting",
      players: [
        { seat: 0, name: "Player 0", isConnected: true, bot: null, isFree: false, hasPerson: true, mayGetBot: false },
        { seat: 1, name: "Player 1", isConnected: true, bot: null, isFree: false, hasPerson: true, mayGetBot: false },
      ],
      playersOnly: false,
      isPaused: false,
      phaseEndsIn: null,
      matchEndsIn: null,
      nextMatchID: null,
      yourSeat: 0,
      mayFacilitate: standIn === 0,
      standIn,
    });
    expect(anna.view()).toBeUndefined();
    await post(server, `/api/matches/${matchID}/start`, undefined, creatorKey);
    await seen([anna, ben], 0);
    expect(anna.lobby()?.status).toBe("running");
  });

  it("go on by themselves after the server was restarted, and nothing is lost", async () => {
    const dataDir = tempFolder();
    let server = await startTestServer({ dataDir });
    const seated = await seatMatch(server);
    const players = seatsOf(server, seated);
    await seen(players, 0);
    await playRound(players, "money");
    await playRound(players, "gloss");
    const before = await stateIn(server, seated.matchID);
    await server.close();
    for (const player of players) await player.until("the loss", () => !player.socket.connected);

    server = await serve({ dataDir, port: server.port });
    expect(await stateIn(server, seated.matchID)).toEqual(before);
    for (const player of players) await player.until("a connection", () => player.socket.connected);
    const synced = (player: StockPlayer) => player.events.filter(({ name }) => name === "sync").length;
    for (const player of players) await player.until("a second sync", () => synced(player) === 2);
    await playRound(players, "affected");
    expect(players.map((player) => player.stateID())).toEqual([before.stateID + 1, before.stateID + 1]);
  });

  it("get no move to see before it is stored, and none that could not be stored", async () => {
    const server = await serve();
    const seated = await seatMatch(server);
    const players = seatsOf(server, seated);
    await seen(players, 0);
    const { G, match } = await stateIn(server, seated.matchID);
    const leader = players[G.leader];
    if (leader === undefined) throw new Error("nobody leads");
    server.store.fault = new Error("disk full at /secret/place");
    leader.pick("money");
    await leader.until("an answer", () => leader.refusals().length === 1);
    expect(leader.refusals()).toEqual(["internal"]);
    expect(await server.store.load(seated.matchID)).toEqual(match);
    server.store.fault = undefined;
    server.store.onSaved = (_id, { state }) => {
      for (const player of players) expect(player.stateID()).toBe((state?._stateID ?? 0) - 1);
    };
    await playRound(players, "money");
    const packets = players.flatMap((player) => player.packets);
    expect(packets.filter((packet) => packet.includes("secret/place"))).toEqual([]);
  });
});

describe("a seat", () => {
  it("opens by its credentials alone", async () => {
    const server = await serve();
    const seated = await seatMatch(server);
    const other = await seatMatch(server);
    const wire = await open(server);
    for (const secret of [undefined, "", "wrong", seated.creatorKey, other.credentials[0], "undefined"]) {
      const before = wire.events.length;
      await sync(wire, seated.matchID, "0", secret);
      const answers = wire.events.slice(before).map(({ name }) => name);
      expect(answers, String(secret)).toEqual(["refused"]);
    }
    expect(new Set(wire.refusals())).toEqual(new Set(["not-your-seat", "malformed"]));
    expect(wire.packets.join().match(cardPattern)).toBeNull();
  });

  it("is the one of the credentials, whichever seat is asked for", async () => {
    const server = await serve();
    const { matchID, credentials } = await seatMatch(server);
    const { G } = await stateIn(server, matchID);
    for (const asked of ["0", "1", "7", "99"]) {
      const wire = await open(server);
      await sync(wire, matchID, asked, credentials[1]);
      expect(wire.lobby()?.yourSeat, asked).toBe(1);
      expect(wire.packets.join(), asked).toContain(G.hands[1]?.[0]);
      expect(wire.packets.join(), asked).not.toContain(G.hands[0]?.[0]);
    }
  });

  it("cannot be moved for by a spectator", async () => {
    const server = await serve();
    const { matchID } = await seatMatch(server);
    const before = await stateIn(server, matchID);
    const stock = sitDown(server, { matchID, seat: null });
    const bare = await open(server);
    await sync(bare, matchID, null);
    expect(bare.lobby()?.yourSeat).toBeNull();
    for (const claimed of [null, "0", "1"]) {
      bare.socket.emit("update", move(["money"], "pickValue", claimed), 0, matchID, claimed);
    }
    await bare.until("three refusals", () => bare.refusals().length === 3);
    expect(bare.refusals()).toEqual(Array(3).fill("not-your-seat"));
    await stock.until("the table", () => stock.view() !== undefined);
    stock.pick("money");
    await sync(bare, matchID, null);
    expect(await stateIn(server, matchID)).toEqual(before);
  });

  it("cannot be moved for by another seat", async () => {
    const server = await serve();
    const { matchID, credentials } = await seatMatch(server);
    const { G, state } = await stateIn(server, matchID);
    const leader = String(G.leader);
    const other = String(1 - G.leader);
    const wires = [await open(server), await open(server)];
    const [leading, waiting] = wires as [Wire, Wire];
    await sync(leading, matchID, leader, credentials[Number(leader)]);
    await sync(waiting, matchID, other, credentials[Number(other)]);
    // The other one moves as the leader; then the leader as the other one.
    waiting.socket.emit("update", move(["money"], "pickValue", leader), 0, matchID, leader);
    waiting.socket.emit("update", move(["money"], "pickValue", leader), 0, matchID, other);
    waiting.socket.emit("update", move(["money"], "pickValue", other), 0, matchID, other);
    leading.socket.emit("update", move(["money"], "pickValue", other), 0, matchID, other);
    leading.socket.emit("update", move(["money"], "pickValue", other), 0, matchID, leader);
    await waiting.until("three refusals", () => waiting.refusals().length === 3);
    await leading.until("two refusals", () => leading.refusals().length === 2);
    expect(waiting.refusals()).toEqual(["not-your-seat", "not-your-seat", "not-allowed"]);
    expect(leading.refusals()).toEqual(["not-your-seat", "not-your-seat"]);
    expect((await stateIn(server, matchID)).state).toEqual(state);
  });

  it("is taken from a socket whose player left, and nobody else counts as gone", async () => {
    const server = await serve();
    const seated = await seatMatch(server, { players: 3, started: false });
    const { matchID, credentials, creatorKey } = seated;
    const wires = [await open(server), await open(server), await open(server)];
    for (const [seat, wire] of wires.entries()) await sync(wire, matchID, String(seat), credentials[seat]);
    const [left, second, third] = wires as [Wire, Wire, Wire];
    const there = (wire: Wire) => wire.lobby()?.players.map((player) => `${player.name} ${player.isConnected}`);

    await post(server, `/api/matches/${matchID}/leave`, undefined, credentials[0]);
    const bothThere = ["Player 1 true", "Player 2 true"];
    await second.until("two players", () => second.lobby()?.players.length === 2);
    expect(there(second)).toEqual(bothThere);
    expect(second.lobby()?.yourSeat).toBe(0);
    expect(left.lobby()?.yourSeat).toBeNull();

    third.socket.disconnect();
    await second.until("one to be gone", () => there(second)?.includes("Player 2 false") === true);
    expect(there(second)).toEqual(["Player 1 true", "Player 2 false"]);
    left.socket.disconnect();
    const again = await open(server);
    await sync(again, matchID, "1", credentials[2]);
    await second.until("both", () => there(second)?.join() === bothThere.join());

    await post(server, `/api/matches/${matchID}/start`, undefined, creatorKey);
    await second.until("the table", () => second.events.some(({ name }) => name === "sync"));
    expect(left.packets.join().match(cardPattern)).toBeNull();
  });

  it("is connected until its last tab is closed", async () => {
    const server = await serve();
    const { matchID, credentials } = await seatMatch(server);
    const [watcher, first, second] = [await open(server), await open(server), await open(server)];
    const isThere = () => watcher.lobby()?.players[0]?.isConnected;
    await sync(watcher, matchID, null);
    expect(isThere()).toBe(false);
    await sync(first, matchID, "0", credentials[0]);
    await sync(second, matchID, "0", credentials[0]);
    await watcher.until("player 0", () => isThere() === true);
    const isSecondThere = () => watcher.lobby()?.players[1]?.isConnected;
    const other = await open(server);
    await sync(other, matchID, "1", credentials[1]);
    await watcher.until("player 1", () => isSecondThere() === true);
    first.socket.disconnect();
    other.socket.disconnect();
    // Both went; what is told of the second shows that the first is worked off, too.
    await watcher.until("player 1 to be gone", () => isSecondThere() === false);
    expect(isThere()).toBe(true);
    second.socket.disconnect();
    await watcher.until("player 0 to be gone", () => isThere() === false);
  });

  it("is rightly connected or not after a storm of comings and goings", async () => {
    const server = await serve();
    const { matchID, credentials } = await seatMatch(server);
    server.store.onLoaded = () => new Promise((resolve) => setImmediate(resolve));
    const watcher = await open(server);
    await sync(watcher, matchID, null);
    for (let wave = 0; wave < 3; wave += 1) {
      const wires = await Promise.all(Array.from({ length: 8 }, () => connect(server)));
      for (const [index, wire] of wires.entries()) {
        wire.socket.emit("sync", matchID, "0", credentials[index % 2]);
        if (index >= 2 || wave < 2) wire.socket.disconnect();
      }
      if (wave === 2) onTestFinished(() => wires.forEach(({ socket }) => void socket.disconnect()));
    }
    const there = () => watcher.lobby()?.players.map((player) => player.isConnected);
    await watcher.until("both", () => there()?.join() === "true,true");
    // One more who comes and goes shows that all that was sent before is worked off.
    const last = await open(server);
    await sync(last, matchID, null);
    await sync(watcher, matchID, null);
    expect(there()).toEqual([true, true]);
  });
});

describe("a move", () => {
  const sitLeader = async (server: TestServer, seated: SeatedMatch) => {
    const { G, stateID } = await stateIn(server, seated.matchID);
    const wire = await open(server);
    await sync(wire, seated.matchID, String(G.leader), seated.credentials[G.leader]);
    const emit = (id: number, args?: unknown[]) =>
      wire.socket.emit("update", move(args, "pickValue", String(G.leader)), id, seated.matchID, String(G.leader));
    return { wire, emit, stateID };
  };

  it("is refused before the start, and after the end", async () => {
    const server = await serve();
    const waiting = await seatMatch(server, { started: false });
    const early = await open(server);
    await sync(early, waiting.matchID, "0", waiting.credentials[0]);
    early.socket.emit("update", move(), 0, waiting.matchID, "0");
    await early.until("a refusal", () => early.refusals().length > 0);
    expect(early.refusals()).toEqual(["not-started"]);
    expect((await server.store.load(waiting.matchID))?.state).toBeNull();

    const running = await seatMatch(server);
    const { wire, emit, stateID } = await sitLeader(server, running);
    await putToEnd(server, running.matchID);
    const over = await server.store.load(running.matchID);
    emit(stateID);
    await wire.until("a refusal", () => wire.refusals().length > 0);
    expect(wire.refusals()).toEqual(["over"]);
    expect(await server.store.load(running.matchID)).toEqual(over);
  });

  it("of an old state is refused, and answered with the state as it is", async () => {
    const server = await serve();
    const { wire, emit, stateID } = await sitLeader(server, await seatMatch(server));
    emit(stateID);
    emit(stateID, ["gloss"]);
    await wire.until("a refusal", () => wire.refusals().length > 0);
    expect(wire.refusals()).toEqual(["stale"]);
    const states = wire.events.flatMap(({ name, args }) => {
      const sent = name === "sync" ? (args[1] as { state: unknown }).state : name === "update" ? args[1] : undefined;
      return sent === undefined ? [] : [`${name} ${(sent as { _stateID: number })._stateID}`];
    });
    expect(states).toEqual(["sync 0", "update 1", "sync 1"]);
  });

  it("is refused on a connection that has not joined the match", async () => {
    const server = await serve();
    const { matchID } = await seatMatch(server);
    const wire = await open(server);
    wire.socket.emit("update", move(), 0, matchID, "0");
    await wire.until("a refusal", () => wire.refusals().length > 0);
    expect(wire.refusals()).toEqual(["not-in-match"]);
  });
});

describe("a connection", () => {
  it("asks in vain for matches that are not there, and none come into being", async () => {
    const server = await serve();
    const wire = await open(server);
    for (const id of ["2222222222222222", "abc", "default", "__proto__", "2222222222222222x"]) {
      await sync(wire, id, null);
      await sync(wire, id, "0", "secret");
      expect(await server.store.load(id)).toBeUndefined();
    }
    expect(wire.refusals()).toEqual(Array(10).fill("no-such-match"));
    expect(server.store.created).toEqual([]);
  });

  it("that turns to a second match leaves the first, and hears nothing more of it", async () => {
    const server = await serve();
    const first = await seatMatch(server);
    const second = await seatMatch(server);
    const players = seatsOf(server, first);
    await seen(players, 0);
    const wire = await open(server);
    await sync(wire, first.matchID, "0", first.credentials[0]);
    players[0]?.stop();
    await sync(wire, second.matchID, "1", second.credentials[1]);
    const [, ben] = players;
    await ben?.until("the other to be gone", () => ben.lobby()?.players[0]?.isConnected === false);
    const before = wire.events.length;

    wire.socket.emit("update", move(), 0, first.matchID, "0");
    await wire.until("a refusal", () => wire.refusals().length === 1);
    expect(wire.refusals()).toEqual(["not-in-match"]);
    const mover = sitDown(server, { matchID: first.matchID, seat: 0, credentials: first.credentials[0] });
    await mover.until("the table", () => mover.view() !== undefined);
    await playRound([mover, ben as StockPlayer], "money");
    await sync(wire, second.matchID, "1", second.credentials[1]);
    const news = wire.events.slice(before).map(({ args }) => JSON.stringify(args));
    expect(news.filter((text) => text.includes(first.matchID))).toEqual([]);
    expect(wire.lobby()?.matchID).toBe(second.matchID);
  });

  it("turns to a second match even when the first was deleted in the meantime", async () => {
    const server = await serve();
    const first = await seatMatch(server);
    const wire = await open(server);
    await sync(wire, first.matchID, "0", first.credentials[0]);
    await server.store.deleteExpired(Number.MAX_SAFE_INTEGER);
    const second = await seatMatch(server);
    await sync(wire, second.matchID, "0", second.credentials[0]);
    expect(wire.refusals()).toEqual([]);
    expect(wire.lobby()).toMatchObject({ matchID: second.matchID, yourSeat: 0 });
  });

  it("gets the newest last, however many join while the store is slow", async () => {
    const server = await serve();
    const { matchID } = await seatMatch(server, { players: 0, started: false });
    server.store.onLoaded = () => new Promise((resolve) => setImmediate(resolve));
    const watcher = await open(server);
    await sync(watcher, matchID, null);
    const comeAndJoin = async (name: string) => {
      const wire = await open(server);
      const joining = post(server, `/api/matches/${matchID}/join`, { name });
      await sync(wire, matchID, null);
      await joining;
    };
    await Promise.all(["Anna", "Ben", "Ina", "Jo", "Kim", "Lea", "Max", "Noa"].map(comeAndJoin));
    await watcher.until("eight players", () => watcher.lobby()?.players.length === 8);
    await sync(watcher, matchID, null);
    const counts = watcher.events.flatMap(({ name, args }) =>
      name === "lobby" ? [(args[0] as { players: unknown[] }).players.length] : [],
    );
    expect(counts).toEqual(counts.toSorted((one, other) => one - other));
  });

  it("is served in one namespace a game and nowhere else", async () => {
    const server = await serve();
    const { io } = await import("socket.io-client");
    for (const name of ["/", "/chess", "/__proto__", "/supertrumpf/"]) {
      const socket = io(`${server.url}${name}`, { transports: ["websocket"], forceNew: true, reconnection: false });
      const answer = await new Promise((resolve) => {
        socket.once("connect", () => resolve("connected"));
        socket.once("connect_error", () => resolve("refused"));
      });
      socket.disconnect();
      expect(answer, name).toBe("refused");
    }
  });

  it.each([
    ["websocket", "https://evil.example", false],
    ["polling", "https://evil.example", false],
    ["websocket", "null", false],
    ["websocket", "https://quartett.example.evil.example", false],
    ["websocket", "file://", false],
    ["websocket", "https://quartett.example", true],
    ["polling", "https://quartett.example", true],
    ["websocket", "own", true],
  ] as const)("by %s from a page of %s: %s", async (transport, origin, allowed) => {
    const server = await serve({ publicUrl: "https://quartett.example" });
    const { io } = await import("socket.io-client");
    const socket = io(`${server.url}/supertrumpf`, {
      transports: [transport],
      extraHeaders: { origin: origin === "own" ? server.url : origin },
      forceNew: true,
      reconnection: false,
    });
    onTestFinished(() => void socket.disconnect());
    const connected = await new Promise((resolve) => {
      socket.once("connect", () => resolve(true));
      socket.once("connect_error", () => resolve(false));
    });
    expect(connected).toBe(allowed);
  });
});
