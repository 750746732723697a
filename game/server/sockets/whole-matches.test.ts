import type { State } from "boardgame.io";
import { describe, expect, it, onTestFinished } from "vitest";
import { cardPattern, measurePattern, testGames } from "../../modes/fixtures/test-deck.ts";
import { viewFor as quartettView } from "../../modes/quartett/rules/player-view.ts";
import type { QuartettState } from "../../modes/quartett/rules/state.ts";
import { viewFor as rettungsrundeView } from "../../modes/rettungsrunde/rules/player-view.ts";
import type { RettungsrundeState } from "../../modes/rettungsrunde/rules/state.ts";
import { playOut } from "../fixtures/play-out.ts";
import { sitAt, type TablePlayer } from "../fixtures/table-player.ts";
import { seatMatch, startTestServer, type TestServer } from "../fixtures/test-server.ts";

async function serve(): Promise<TestServer> {
  const server = await startTestServer();
  onTestFinished(() => server.close());
  return server;
}

const everyGame = [...testGames.keys()];
const strengths = ["easy", "medium", "strong"] as const;

describe("bots alone", () => {
  it.each(everyGame)("play %s to its end while the creator watches", async (gameName) => {
    const server = await serve();
    const { matchID, creatorKey } = await seatMatch(server, { gameName, players: 0, bots: strengths, setup: {} });
    const creator = await sitAt(server, { gameName, matchID, creatorKey });
    await creator.until("the end", () => creator.result() !== undefined);
    expect(creator.result()).toMatchObject({ winners: expect.any(Array) });
    expect(creator.lobby()).toMatchObject({ status: "over", yourSeat: null, mayFacilitate: true });
    expect(creator.refusals()).toEqual([]);
    const log = await server.store.log(matchID);
    const movers = log.flatMap((item) => (item.kind === "move" ? [item.by] : []));
    expect(new Set(movers)).toEqual(new Set(["bot"]));
  });

  it("rest while nobody watches, and go on for whoever comes", async () => {
    const server = await serve();
    const gameName = "quartett";
    const { matchID } = await seatMatch(server, { gameName, players: 0, bots: strengths, setup: {} });
    const stateID = async () => (await server.store.load(matchID))?.state?._stateID;
    const spectator = await sitAt(server, { gameName, matchID });
    await spectator.until("some moves", () => spectator.stateID() > 3);
    spectator.socket.disconnect();
    // Each look takes longer than a bot that does not rest: it would reach the end before it seemed to stand still.
    let resting = await stateID();
    for (let alike = 0; alike < 25; alike += 1) {
      expect((await fetch(`${server.url}/healthz`)).status).toBe(200);
      const now = await stateID();
      if (now !== resting) alike = 0;
      resting = now;
    }
    expect((await server.store.load(matchID))?.state?.ctx.gameover).toBeUndefined();
    const back = await sitAt(server, { gameName, matchID });
    await back.until("more moves", () => back.stateID() > (resting ?? 0));
  });
});

/** A match of these people and bots, played to the end, with all states that were stored and what everybody heard. */
async function playRecorded(gameName: string, players: number, bots: readonly (typeof strengths)[number][]) {
  const server = await serve();
  const seated = await seatMatch(server, { gameName, players, bots, setup: {} });
  const { matchID, credentials, creatorKey } = seated;
  const truth = new Map<number, State>();
  const start = await server.store.load(matchID);
  if (start?.state == null) throw new Error("the match has not started");
  truth.set(0, start.state);
  server.store.onSaved = (_id, { state }) => {
    if (state !== undefined) truth.set(state._stateID, state);
  };
  const people: TablePlayer[] = [];
  for (const [seat, secret] of credentials.entries()) {
    people.push(await sitAt(server, { gameName, matchID, seat, credentials: secret }));
  }
  const spectator = await sitAt(server, { gameName, matchID });
  await playOut(server, gameName, people);
  const everybody = [...people, spectator];
  await Promise.all(everybody.map((player) => player.until("the end", () => player.result() !== undefined)));
  for (const player of everybody) {
    expect(player.result()).toEqual(people[0]?.result());
    expect(player.refusals()).toEqual([]);
  }
  const seed = (start.state.plugins.random?.data as { seed?: string } | undefined)?.seed ?? "";
  const hashes = [start.meta.creatorHash, ...start.meta.seats.flatMap(({ credentialHash }) => credentialHash ?? [])];
  const secrets = [seed, creatorKey, ...credentials, ...hashes];
  for (const { packets } of everybody) {
    const told = packets.join("\n");
    expect(secrets.filter((secret) => told.includes(secret))).toEqual([]);
    expect(told.match(/seed|prng|redential|[hH]ash|"hands"|"stock"|"pile":|"cases"|MAKE_MOVE/)).toBeNull();
  }
  return { everybody, truth, log: await server.store.log(matchID) };
}

/** Every packet that carried a state, as it came over the wire, with the state the server had then. */
function statesTold<G>({ packets }: TablePlayer, truth: ReadonlyMap<number, State>) {
  return packets.flatMap((packet) => {
    if (!/^\d+\/\w+,\["(sync|update)"/.test(packet)) return [];
    const [event, , sent] = JSON.parse(packet.slice(packet.indexOf("["))) as [string, string, never];
    const state = (event === "sync" ? (sent as { state: State }).state : sent) as State;
    const now = truth.get(state._stateID);
    if (now === undefined) throw new Error(`a state that was never stored: ${packet}`);
    return [{ packet, view: state.G as unknown, G: now.G as G }];
  });
}

describe("people and bots", () => {
  it("play Supertrumpf to its end", async () => {
    const { log } = await playRecorded("supertrumpf", 2, ["easy", "strong"]);
    const movers = log.flatMap((item) => (item.kind === "move" ? [item.by] : []));
    expect(new Set(movers)).toEqual(new Set(["person", "bot"]));
  });

  /** The state as it could be just as well for all that `seat` may know: hidden cards lie elsewhere. */
  function dealtOtherwise(G: QuartettState, seat: number | null): QuartettState {
    const isHidden = (_hand: unknown, owner: number) => owner !== seat;
    const hidden = [...G.hands.filter(isHidden).flat(), ...G.stock];
    hidden.unshift(...hidden.splice(-1));
    const hands = G.hands.map((hand, owner) => (owner === seat ? hand : hidden.splice(0, hand.length)));
    return { ...G, hands, stock: hidden, draws: G.draws.filter((drawn) => drawn.seat === seat) };
  }

  it.each([
    ["two, with a stock", 2, [] as const],
    ["two people and two bots", 2, ["medium", "strong"] as const],
  ])("play Quartett: %s. Hands and stock are told to nobody else", async (_who, players, bots) => {
    const { everybody, truth } = await playRecorded("quartett", players, [...bots]);
    const quartets = (truth.get(0)?.G as QuartettState | undefined)?.quartets;
    let hiddenCards = 0;
    for (const { seat, ...player } of everybody) {
      const states = statesTold<QuartettState>({ seat, ...player }, truth);
      expect(states.length).toBeGreaterThan(20);
      for (const { packet, view, G } of states) {
        // The raw packet, without what everybody knows: which cards there are.
        const raw = packet.replaceAll(JSON.stringify(quartets), "");
        const own = seat === null ? [] : (G.hands[seat] ?? []);
        // A card just drawn may have been laid at once.
        const drawn = G.draws.filter((draw) => draw.seat === seat).map(({ card }) => card);
        const mayBeSeen = new Set([...own, ...drawn, ...G.history.map(({ card }) => card)]);
        expect(
          (raw.match(cardPattern) ?? []).filter((card) => !mayBeSeen.has(card)),
          packet,
        ).toEqual([]);
        expect(view, packet).toEqual(quartettView(dealtOtherwise(G, seat), seat));
        hiddenCards += G.hands.flat().length + G.stock.length - own.length;
      }
    }
    expect(hiddenCards).toBeGreaterThan(500);
  });

  /** The state as it could be just as well for all that `seat` may know: the others chose and hold something else. */
  function chosenOtherwise(G: RettungsrundeState, seat: number | null): RettungsrundeState {
    const others = <Value>(list: readonly Value[], change: (value: NonNullable<Value>, owner: number) => Value) =>
      list.map((value, owner) => (owner === seat || value == null ? value : change(value, owner)));
    const isRevealed = G.phase !== "diagnosis";
    const drawn = [...G.pile, ...G.hands.filter((_, owner) => owner !== seat).flat()];
    return {
      ...G,
      diagnoses: isRevealed ? G.diagnoses : others(G.diagnoses, (cause) => ((cause % 8) + 1) as never),
      hands: others(G.hands, () => drawn.splice(0, 4)),
      pile: drawn.concat(Array.from({ length: G.pile.length }, () => "")).slice(0, G.pile.length),
      discard: G.discard.map(() => ""),
      cases: G.cases.map((entry, index) => (index < G.round ? entry : { ...entry, card: "" })),
      played: others(G.played, () => "tool-of-somebody"),
      votes: others(G.votes, () => "tool-of-somebody"),
      revotes: others(G.revotes, () => "tool-of-somebody"),
    };
  }

  it("play the Rettungsrunde: three people and a bot. Nobody hears of a secret choice before the reveal", async () => {
    const { everybody, truth } = await playRecorded("rettungsrunde", 3, ["medium"]);
    const secretPhases = new Map<string, number>();
    for (const { seat, ...player } of everybody) {
      for (const { packet, view, G } of statesTold<RettungsrundeState>({ seat, ...player }, truth)) {
        const own = seat === null ? [] : [...(G.hands[seat] ?? []), G.played[seat]];
        const inHistory = G.history.flatMap(({ measures }) => measures.map(({ measure }) => measure));
        const mayBeSeen = new Set([...own, ...G.table, ...inHistory]);
        expect(
          (packet.match(measurePattern) ?? []).filter((measure) => !mayBeSeen.has(measure)),
          packet,
        ).toEqual([]);
        // Choices of a round are told with its record alone, and after the reveal.
        const lists = packet.split('"diagnoses":[').length - 1;
        const times = packet.includes('"initialState"') ? 2 : 1;
        const isShown = G.phase !== "diagnosis" && G.phase !== "over";
        expect(lists, packet).toBe((G.history.length + (isShown ? 1 : 0)) * times);
        expect(view, packet).toEqual(rettungsrundeView(chosenOtherwise(G, seat), seat));
        const choices = { diagnosis: G.diagnoses, measure: G.played, vote: G.votes, revote: G.revotes };
        const made = choices[G.phase as keyof typeof choices]?.filter((choice) => choice !== null).length ?? 0;
        if (made > 0) secretPhases.set(G.phase, (secretPhases.get(G.phase) ?? 0) + 1);
      }
    }
    // States in which somebody had chosen and others had not were told, in every secret phase.
    for (const phase of ["diagnosis", "measure", "vote"]) expect(secretPhases.get(phase)).toBeGreaterThan(10);
  });
});
