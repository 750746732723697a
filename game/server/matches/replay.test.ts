import { expect, it, onTestFinished } from "vitest";
import { createEngine } from "../../engine/engine.ts";
import { type Strength, strengths } from "../../mode/bot.ts";
import { pickOne } from "../../mode/chance.ts";
import { seededRandom } from "../../mode/seeded-random.ts";
import { testGames } from "../../modes/fixtures/test-deck.ts";
import { fastTempFolder } from "../fixtures/temp-folder.ts";
import { testMatchDecks } from "../fixtures/test-decks.ts";
import { openSqliteStore } from "../storage/sqlite-match-store.ts";
import { type MatchRecord, replayOf, statusOf } from "./match-record.ts";
import { MatchService } from "./match-service.ts";
import { Refusal } from "./refusal.ts";

/** FULL=1: more matches, and most of them to their own end. */
const [matches, maxMoves] = process.env.FULL === "1" ? [1000, 300] : [15, 100];

function open() {
  const store = openSqliteStore(fastTempFolder());
  onTestFinished(() => store.close());
  const reportError = (error: unknown) => expect.unreachable(String(error));
  return { store, service: new MatchService({ store, decks: testMatchDecks(store), now: () => 1000, reportError }) };
}

/** What may happen to a match besides its players' moves; some of it is refused at times. */
const incidents: readonly ((service: MatchService, match: MatchRecord, seat: number) => Promise<unknown>)[] = [
  (service, { id }) => service.facilitate(id, { type: "undo" }, "creator"),
  (service, { id }) => service.facilitate(id, { type: "undo" }, "stand-in"),
  (service, { id }) => service.facilitate(id, { type: "skip" }, "creator"),
  (service, { id }, seat) => service.facilitate(id, { type: "seatBot", seat, strength: "easy" }, "creator"),
  (service, { id }, seat) => service.facilitate(id, { type: "remove", seat }, "creator"),
  (service, match, seat) => {
    const isAbsent = service.modeOf(match).isAbsent(match.state?.G, seat) === true;
    return service.tableMove(match.id, { name: "setAbsent", args: [seat, !isAbsent] });
  },
];

/** Of one of the seats that may act, any of them; undefined where none may. */
function nextMove(service: MatchService, match: MatchRecord, strength: Strength, random: () => number) {
  const { activePlayers, currentPlayer } = match.state?.ctx ?? {};
  const active = activePlayers == null ? [Number(currentPlayer)] : Object.keys(activePlayers).map(Number);
  const first = Math.floor(random() * active.length);
  for (const seat of [...active.slice(first), ...active.slice(0, first)]) {
    const choice = service.modeOf(match).bot(service.view(match, seat)?.G, seat, strength, random);
    if (choice !== null) return { seat, ...choice };
  }
  return undefined;
}

async function playAtRandom(service: MatchService, gameName: string, random: () => number): Promise<string> {
  const playable = testGames.get(gameName);
  if (playable === undefined) throw new Error(`no game ${gameName}`);
  const { min, max } = playable.seats;
  const { matchID } = await service.create(gameName, {});
  const seats = min + Math.floor(random() * (max - min + 1));
  for (let seat = 0; seat < seats; seat += 1) await service.join(matchID, `Player ${seat}`);
  await service.start(matchID);
  const lastMove = 20 + random() * maxMoves;
  for (let step = 0; ; step += 1) {
    const match = await service.find(matchID);
    const { state } = match;
    if (state === null || statusOf(match) === "over") return matchID;
    if (step > lastMove) await service.facilitate(matchID, { type: "end" }, "creator");
    else if (random() < 0.06) {
      const happens = pickOne(incidents, random);
      await happens?.(service, match, Math.floor(random() * seats)).catch((error: unknown) => {
        if (!(error instanceof Refusal)) throw error;
      });
    } else {
      const strength = pickOne(strengths.slice(0, 2), random) ?? "easy";
      const next = nextMove(service, match, strength, random);
      // Where all who could act are taken to be gone, somebody has to come back, or the facilitator goes on.
      if (next === undefined) await service.facilitate(matchID, { type: "skip" }, "creator");
      else await service.move(matchID, next.seat, state._stateID, next.move, next.args);
    }
  }
}

it.each([...testGames.keys()])(
  `the log of any match of %s leads to its very state (${matches} matches)`,
  async (gameName) => {
    const { store, service } = open();
    const engine = createEngine(testGames.get(gameName)?.game ?? {});
    const happened = new Set<string>();
    let moves = 0;
    for (let seed = 0; seed < matches; seed += 1) {
      const matchID = await playAtRandom(service, gameName, seededRandom(seed));
      const log = await store.log(matchID);
      const replay = replayOf(log);
      const end = (await service.find(matchID)).state;
      if (replay === undefined || end === null) throw new Error("the match was never started");
      const entries = replay.moves.map(({ entry }) => entry);
      // As it is stored: JSON knows no undefined.
      const again = JSON.parse(JSON.stringify(engine.replay(replay.start, entries))) as typeof end;
      expect(again.G, `seed ${seed}`).toEqual(end.G);
      expect(again.ctx, `seed ${seed}`).toEqual(end.ctx);
      expect(again.plugins, `seed ${seed}`).toEqual(end.plugins);
      moves += entries.length;
      for (const item of log) happened.add(item.kind === "facilitator" ? item.action.type : item.kind);
    }
    expect(moves).toBeGreaterThan(matches * 10);
    expect([...happened]).toEqual(expect.arrayContaining(["start", "move", "undo", "seatBot", "remove"]));
  },
);
