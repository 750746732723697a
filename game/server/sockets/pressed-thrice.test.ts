import { expect, inject, it, onTestFinished } from "vitest";
import { testGames } from "../../modes/fixtures/test-deck.ts";
import { playOut } from "../fixtures/play-out.ts";
import { sitAt, type TablePlayer } from "../fixtures/table-player.ts";
import { seatMatch, startTestServer } from "../fixtures/test-server.ts";

/** Presses every button three times before anything has come of it. */
const impatient = (player: TablePlayer): TablePlayer => ({
  ...player,
  act(...move) {
    for (let times = 0; times < 3; times += 1) player.act(...move);
  },
});

const enough = 30;

it.each([...testGames.keys()])(
  "what is pressed three times in %s is done, and nobody hears of a fault",
  async (gameName) => {
    const server = await startTestServer();
    onTestFinished(() => server.close());
    const { matchID, credentials } = await seatMatch(server, { gameName, players: 3, setup: {} });
    const people: TablePlayer[] = [];
    for (const [seat, secret] of credentials.entries()) {
      people.push(impatient(await sitAt(server, { gameName, matchID, seat, credentials: secret })));
    }
    await playOut(server, gameName, people, (player) => player.stateID() > enough);
    const answered = await Promise.all(
      people.map(({ socket, seat }) =>
        socket.timeout(inject("patienceMs")).emitWithAck("sync", matchID, String(seat), credentials[seat ?? -1]),
      ),
    );
    expect(answered).toEqual(people.map(() => ({ ok: true })));
    expect(people.flatMap((player) => player.refusals())).toEqual([]);
    const moves = (await server.store.log(matchID)).flatMap((item) => (item.kind === "move" ? [item.entry] : []));
    const madeOn = moves.map(({ _stateID }) => _stateID);
    expect(madeOn).toEqual([...new Set(madeOn)]);
    expect(moves.length).toBeGreaterThan(gameName === "supertrumpf" ? 5 : 10);
  },
);
