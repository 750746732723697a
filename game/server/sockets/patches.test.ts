import { describe, expect, inject, it, onTestFinished } from "vitest";
import { testGames } from "../../modes/fixtures/test-deck.ts";
import type { SupertrumpfState } from "../../modes/supertrumpf/rules/state.ts";
import { KnownState } from "../../protocol/known-state.ts";
import type { Acknowledgement } from "../../protocol/public-match.ts";
import type { Patch } from "../../protocol/state-patch.ts";
import { playOut } from "../fixtures/play-out.ts";
import { sitAt, type TablePlayer } from "../fixtures/table-player.ts";
import { facilitate, post, seatMatch, startTestServer, type TestServer } from "../fixtures/test-server.ts";
import { connect, sync, type Wire } from "../fixtures/wire.ts";

type Sent = Readonly<{ _stateID: number; G: unknown }>;

async function serve(): Promise<TestServer> {
  const server = await startTestServer();
  onTestFinished(() => server.close());
  return server;
}

/** A second tab of a seat, or a spectator, that takes patches. */
async function openTab(server: TestServer, gameName: string, matchID: string, seat: number | null, secret?: string) {
  const wire = await connect(server, gameName);
  onTestFinished(() => void wire.socket.disconnect());
  const states = new Map<number, Sent>();
  const known = new KnownState<Sent>();
  const keep = () => {
    if (known.state !== null) states.set(known.state._stateID, known.state);
  };
  const take = (state: Sent) => {
    known.take(state);
    keep();
  };
  wire.socket.on("sync", (_matchID: string, { state }: { state: Sent }) => take(state));
  wire.socket.on("update", (_matchID: string, state: Sent) => take(state));
  wire.socket.on("patch", (from: number, patch: Patch) => {
    expect(known.patch(from, patch)).toBe(true);
    keep();
  });
  const playerID = seat === null ? null : String(seat);
  wire.socket.emit("sync", matchID, playerID, secret, 2, { patches: true });
  await wire.until("the lobby", () => wire.lobby() !== undefined);
  return { wire, states, stateID: () => known.state?._stateID ?? -1, named: (name: string) => countOf(wire, name) };
}

const countOf = ({ events }: Wire, name: string) => events.filter((event) => event.name === name).length;

/** By state, what boardgame.io's own messages said. */
const wholeStates = ({ events }: TablePlayer): Map<number, Sent> =>
  new Map(
    events.flatMap(({ name, args }) => {
      const sent = name === "sync" ? (args[1] as { state: Sent }).state : name === "update" ? (args[1] as Sent) : null;
      return sent === null ? [] : [[sent._stateID, sent] as const];
    }),
  );

describe("patches", () => {
  it.each([...testGames.keys()])("of %s lead to the very states that are sent whole", async (gameName) => {
    const server = await serve();
    const seated = await seatMatch(server, { gameName, players: 3, bots: ["medium"], setup: {} });
    const { matchID, credentials, creatorKey } = seated;
    const people: TablePlayer[] = [];
    for (const [seat, secret] of credentials.entries()) {
      people.push(await sitAt(server, { gameName, matchID, seat, credentials: secret }));
    }
    const watching = await sitAt(server, { gameName, matchID });
    const tabs = [];
    for (const [seat, secret] of credentials.entries()) {
      tabs.push(await openTab(server, gameName, matchID, seat, secret));
    }
    tabs.push(await openTab(server, gameName, matchID, null));
    await playOut(server, gameName, people, (player) => player.stateID() > 12);
    await facilitate(server, matchID, creatorKey, { type: "undo" });
    const undone = (await server.store.load(matchID))?.state?._stateID ?? 0;
    await Promise.all(people.map((player) => player.until("the undoing", () => player.stateID() >= undone)));
    await playOut(server, gameName, people);
    const end = (await server.store.load(matchID))?.state?._stateID ?? 0;
    for (const [index, player] of [...people, watching].entries()) {
      const tab = tabs[index];
      if (tab === undefined) throw new Error("as many tabs as players");
      await player.until("the end", () => player.stateID() === end);
      await tab.wire.until("the end", () => tab.stateID() === end);
      const whole = wholeStates(player);
      expect(tab.states.size).toBeGreaterThan(12);
      for (const [stateID, state] of tab.states) if (whole.has(stateID)) expect(state).toEqual(whole.get(stateID));
      expect([tab.named("sync"), tab.named("update"), tab.named("matchData")]).toEqual([1, 0, 0]);
      const bytesOf = (wire: Wire) => wire.packets.filter((packet) => /"(update|patch)"/.test(packet)).join("").length;
      expect(bytesOf(tab.wire)).toBeLessThan(bytesOf(player) / 2);
    }
  });

  it("give way to the whole state where the seat has changed hands", async () => {
    const server = await serve();
    const gameName = "quartett";
    const { matchID, credentials, creatorKey } = await seatMatch(server, { gameName, players: 3, setup: {} });
    const tab = await openTab(server, gameName, matchID, 0, credentials[0]);
    const { body } = await facilitate(server, matchID, creatorKey, { type: "rejoinCode", seat: 0 });
    await post(server, `/api/matches/${matchID}/rejoin`, body);
    await tab.wire.until("the loss of the seat", () => tab.wire.lobby()?.yourSeat === null);
    const spectator = await sitAt(server, { gameName, matchID });
    expect(tab.named("update")).toBe(1);
    expect(tab.states.get(tab.stateID())?.G).toEqual(spectator.view());
  });
});

describe("what has not changed", () => {
  it("is not told again", async () => {
    const server = await serve();
    const gameName = "supertrumpf";
    const { matchID, credentials } = await seatMatch(server);
    const people = [];
    for (const [seat, secret] of credentials.entries()) {
      people.push(await sitAt(server, { gameName, matchID, seat, credentials: secret }));
    }
    const watching = await sitAt(server, { gameName, matchID });
    await watching.until("everybody", () => watching.lobby()?.players.every((it) => it.isConnected) === true);
    const [lobbies, lists, updates] = ["lobby", "matchData", "update"].map((name) => countOf(watching, name));
    const spectator = await sitAt(server, { gameName, matchID });
    spectator.socket.disconnect();
    await playOut(server, gameName, people, (player) => player.stateID() >= 5);
    await watching.until("the moves", () => watching.stateID() >= 5);
    expect([countOf(watching, "lobby"), countOf(watching, "matchData")]).toEqual([lobbies, lists]);
    expect(countOf(watching, "update")).toBe((updates ?? 0) + watching.stateID());
  });
});

describe("an acknowledgement", () => {
  it("says that the move was made, or why not", async () => {
    const server = await serve();
    const { matchID, credentials } = await seatMatch(server);
    const { G } = (await server.store.load(matchID))?.state ?? {};
    const { leader } = G as { leader: number };
    const wire = await connect(server);
    onTestFinished(() => void wire.socket.disconnect());
    await sync(wire, matchID, String(leader), credentials[leader]);
    const ask = (stateID: unknown, name = "pickValue", value = "money"): Promise<Acknowledgement> => {
      const action = { type: "MAKE_MOVE", payload: { type: name, args: [value], playerID: String(leader) } };
      return wire.socket.timeout(inject("patienceMs")).emitWithAck("update", action, stateID, matchID, String(leader));
    };
    expect(await ask(0)).toEqual({ ok: true });
    // Tapped twice: it is done, and only another move comes too late.
    expect(await ask(0)).toEqual({ ok: true });
    expect(await ask(0, "pickValue", "gloss")).toEqual({ code: "stale", message: expect.any(String) });
    expect(await ask(1, "takeAll")).toMatchObject({ code: "no-such-move" });
    expect(await ask("first")).toMatchObject({ code: "malformed" });
    expect(wire.refusals()).toEqual(["stale", "no-such-move", "malformed"]);
  });

  it("comes to everybody who sends too fast, who is then hung up on; nobody else notices", async () => {
    const server = await serve();
    const { matchID } = await seatMatch(server);
    const other = await sitAt(server, { gameName: "supertrumpf", matchID });
    const wire = await connect(server);
    for (let packet = 0; packet < 200; packet += 1) wire.socket.emit("sync", matchID, null);
    await wire.until("the end", () => !wire.socket.connected);
    expect(new Set(wire.refusals())).toEqual(new Set(["too-fast"]));
    await sync(other, matchID, null);
    expect(other.refusals()).toEqual([]);
  });
});

describe("a match that is deleted", () => {
  it("is gone for who watches it, and for good", async () => {
    const server = await serve();
    const { matchID, credentials } = await seatMatch(server);
    const state = (await server.store.load(matchID))?.state?.G as SupertrumpfState;
    const seat = state.leader;
    const anna = await sitAt(server, { gameName: "supertrumpf", matchID, seat, credentials: credentials[seat] ?? "" });
    await server.store.delete(matchID);
    anna.act("pickValue", "money");
    await anna.until("the news", () => anna.refusals().length > 0);
    expect(anna.refusals()).toContain("no-such-match");
    const later = await connect(server);
    onTestFinished(() => void later.socket.disconnect());
    await sync(later, matchID, null);
    expect(later.refusals()).toEqual(["no-such-match"]);
  });
});
