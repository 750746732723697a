import { valueIds } from "../../cards/fixtures/real-cards.ts";
import { type Player, type SentState, sitDown } from "./player.ts";
import type { Table, Target } from "./targets/target.ts";

/** A table whose people move as soon as they may, again and again, until somebody hangs up or the match is over. */
export type BusyTable = Readonly<{
  table: Table;
  /** Every state that each of them was ever shown, by state id. */
  seen: ReadonlyMap<number, ReadonlyMap<number, SentState>>;
  isOver(): boolean;
  /** Connects, and goes on from where the match is. */
  resume(target: Target): Promise<void>;
  hangUp(): void;
}>;

export async function openBusyTable(target: Target, seats = 4): Promise<BusyTable> {
  const table = await target.seat(seats);
  const seen = new Map(table.people.map(({ seat }) => [seat, new Map<number, SentState>()]));
  let players: Player[] = [];
  let isOver = false;

  const note = (player: Player) => {
    const state = player.state();
    seen.get(player.person?.seat ?? -1)?.set(state._stateID, state);
    if (state.ctx.gameover !== undefined) isOver = true;
    return state;
  };
  const goOn = (player: Player) => {
    const { G, _stateID } = note(player);
    const seat = player.person?.seat;
    if (G.phase === "play" && G.leader === seat) player.act("pickValue", valueIds[_stateID % valueIds.length]);
    if (G.phase === "learning" && G.learning?.picker === seat) player.act("skipPick");
  };

  const busy: BusyTable = {
    table,
    seen,
    isOver: () => isOver,
    async resume(running) {
      players = await Promise.all(
        table.people.map((person) => sitDown(running, table.matchID, person, { stays: true })),
      );
      for (const player of players) {
        player.socket.on("update", () => queueMicrotask(() => goOn(player)));
        goOn(player);
      }
    },
    hangUp() {
      for (const { socket } of players) socket.disconnect();
    },
  };
  await busy.resume(target);
  return busy;
}
