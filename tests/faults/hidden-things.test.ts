import { expect, it } from "vitest";
import { faultClass } from "./fault-class.ts";
import { type Player, playRound, sitDown } from "./player.ts";
import type { Target } from "./targets/target.ts";

const cardPattern = /"([A-H][1-4])"/g;

/** Every card whose name reached this connection in any packet. */
const cardsHeardBy = ({ packets }: Player): Set<string> =>
  new Set(packets.flatMap((packet) => [...packet.matchAll(cardPattern)].map(([, card]) => card ?? "")));

/** What may be known: cards played, cards laid aside, and the own top card as it was shown from state to state. */
function cardsOpenTo({ events, state }: Player): Set<string> {
  const { history, aside, pot } = state().G;
  const played = history.flatMap(({ comparisons }) =>
    comparisons.flatMap(({ plays }) => plays.map(({ card }) => card)),
  );
  const tops = events.flatMap(({ name, args }) => {
    const view = name === "update" ? args[1] : name === "sync" ? (args[1] as { state: unknown }).state : undefined;
    return (view as { G: { top: string | null } } | undefined)?.G.top ?? [];
  });
  return new Set([...played, ...aside, ...pot, ...tops]);
}

/** Cards that were named to this connection and should not have been. */
function hiddenFrom(player: Player): string[] {
  const open = cardsOpenTo(player);
  return [...cardsHeardBy(player)].filter((card) => !open.has(card));
}

const secretWords = ["prngstate", '"seed"', '"hands"', "credential", "creatorHash", "creatorKey", "Hash"];

async function playSome(target: Target) {
  const table = await target.seat(4);
  const players = await Promise.all(table.people.map((person) => sitDown(target, table.matchID, person)));
  const watchers = [await sitDown(target, table.matchID)];
  for (let round = 0; round < 3; round += 1) await playRound([...players, ...watchers]);
  // Whoever comes late is sent everything at once.
  watchers.push(await sitDown(target, table.matchID));
  players.push(await sitDown(target, table.matchID, table.people[0]));
  await playRound([...players, ...watchers]);
  return { table, players, watchers };
}

/** Stock fails: the first state goes to everybody unfiltered, with all hands and the state of the generator of chance. */
faultClass("hidden things reach those who may not know them", (target) => {
  it("a spectator's packets name no card but those that lie open", async () => {
    const { watchers } = await playSome(target());
    for (const watcher of watchers) {
      expect(watcher.state().G.top).toBeNull();
      expect(hiddenFrom(watcher)).toEqual([]);
    }
  });

  it("a player's packets name no card but those that lie open and the own top card", async () => {
    const { players } = await playSome(target());
    for (const player of players) expect(hiddenFrom(player)).toEqual([]);
  });

  it.each(secretWords)("no packet holds the word %s", async (word) => {
    const { players, watchers } = await playSome(target());
    for (const { packets } of [...players, ...watchers])
      expect(packets.filter((packet) => packet.includes(word))).toEqual([]);
  });

  it("no packet holds credentials or the creator's key", async () => {
    const { table, players, watchers } = await playSome(target());
    const secrets = [...table.people.map(({ credentials }) => credentials), table.creatorKey ?? "?"];
    for (const { packets } of [...players, ...watchers]) {
      for (const secret of secrets) expect(packets.filter((packet) => packet.includes(secret))).toEqual([]);
    }
  });

  it("no packet holds what an undo would need", async () => {
    const { players, watchers } = await playSome(target());
    for (const { packets } of [...players, ...watchers]) {
      expect(packets.filter((packet) => /"_(undo|redo)":\[\{/.test(packet))).toEqual([]);
    }
  });
});
