import { expect, it } from "vitest";
import { faultClass } from "./fault-class.ts";
import { leaderOf, type Player, sitDown } from "./player.ts";

const isOver = ({ state }: Player) => state().ctx.gameover !== undefined;

/** Stock passes: socket.io does this for it, too. */
faultClass("networks without WebSockets", (target) => {
  it("a whole match is played by people who may only use long polling", async () => {
    const { matchID, people } = await target().seat(3);
    const polling = { transports: ["polling"] };
    const players = await Promise.all(people.map((person) => sitDown(target(), matchID, person, polling)));
    const anyone = players[0];
    if (anyone === undefined) throw new Error("nobody plays");
    let moves = 0;
    while (!isOver(anyone)) {
      const { _stateID, G } = anyone.state();
      if (G.phase === "play") leaderOf(players).act("pickValue", "money");
      else players.find(({ person }) => person?.seat === G.learning?.picker)?.act("skipPick");
      for (const player of players) await player.until("the move", () => player.state()._stateID > _stateID);
      moves += 1;
    }
    for (const player of players) {
      expect(isOver(player)).toBe(true);
      expect(player.socket.io.engine.transport.name).toBe("polling");
    }
    const { G } = anyone.state();
    // The cards have ended it: every value was named, or by the chance of the deal no second hand has any.
    expect(G.rounds >= G.roundCap || G.counts.filter((count) => count > 0).length <= 1).toBe(true);
    expect(G.stoppedBy).toBeUndefined();
    expect(moves).toBeGreaterThan(G.rounds);
  });
});
