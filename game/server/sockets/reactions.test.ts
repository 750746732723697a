import { expect, it, onTestFinished } from "vitest";
import { reactions } from "../../protocol/public-match.ts";
import { sitAt, type TablePlayer } from "../fixtures/table-player.ts";
import { post, seatMatch, startTestServer } from "../fixtures/test-server.ts";

const gameName = "supertrumpf";
const seen = ({ events }: TablePlayer) => events.flatMap(({ name, args }) => (name === "reaction" ? [args[0]] : []));

async function open() {
  const server = await startTestServer();
  onTestFinished(() => server.close());
  const seated = await seatMatch(server);
  const { matchID, credentials } = seated;
  const [anna, ben] = await Promise.all(
    credentials.map((secret, seat) => sitAt(server, { gameName, matchID, seat, credentials: secret })),
  );
  if (anna === undefined || ben === undefined) throw new Error("two seats");
  const spectator = await sitAt(server, { gameName, matchID });
  /** Resolves once the server has worked off what this player sent before. */
  const settled = async (player: TablePlayer) => {
    const refusals = player.refusals().length;
    player.socket.emit("react", null);
    await player.until("an answer", () => player.refusals().length > refusals);
  };
  return { server, seated, matchID, anna, ben, spectator, settled };
}

it("a reaction reaches everybody at the table, with the seat it came from", async () => {
  const { matchID, anna, ben, spectator } = await open();
  ben.socket.emit("react", matchID, "wow", { seat: 0 });
  await ben.until("a refusal", () => ben.refusals().length === 1);
  ben.socket.emit("react", matchID, "wow");
  for (const player of [anna, ben, spectator]) {
    await player.until("the reaction", () => seen(player).length === 1);
    expect(seen(player)).toEqual([{ seat: 1, reaction: "wow" }]);
  }
});

it("many reactions at once are one, and hold up nobody else's", async () => {
  const { matchID, anna, ben, spectator, settled } = await open();
  for (let many = 0; many < 20; many += 1) anna.socket.emit("react", matchID, "clap");
  await settled(anna);
  ben.socket.emit("react", matchID, "heart");
  await spectator.until("both", () => seen(spectator).length >= 2);
  await settled(ben);
  expect(seen(spectator)).toEqual([
    { seat: 0, reaction: "clap" },
    { seat: 1, reaction: "heart" },
  ]);
  expect(anna.refusals()).toEqual(["malformed"]);
});

it("unknown reactions and spectators are refused, and other matches cannot be reached", async () => {
  const { server, matchID, anna, ben, spectator, settled } = await open();
  const other = await seatMatch(server);
  for (const reaction of ["<b>", "constructor", "", null, 5, ["wow"], "w".repeat(5000)]) {
    anna.socket.emit("react", matchID, reaction);
  }
  anna.socket.emit("react", other.matchID, "wow");
  await anna.until("eight refusals", () => anna.refusals().length === 8);
  expect(anna.refusals()).toEqual([...Array(7).fill("malformed"), "not-in-match"]);
  for (const reaction of reactions) spectator.socket.emit("react", matchID, reaction);
  await settled(spectator);
  expect(new Set(spectator.refusals())).toEqual(new Set(["not-your-seat", "malformed"]));
  expect(seen(ben)).toEqual([]);
});

it("who was removed reacts no more", async () => {
  const { server, seated, matchID, anna, ben } = await open();
  await post(server, `/api/matches/${matchID}/facilitate`, { type: "remove", seat: 0 }, seated.creatorKey);
  anna.socket.emit("react", matchID, "ouch");
  await anna.until("a refusal", () => anna.refusals().length === 1);
  expect(anna.refusals()).toEqual(["not-your-seat"]);
  expect(seen(ben)).toEqual([]);
});
