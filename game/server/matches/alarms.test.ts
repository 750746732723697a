import { expect, it, onTestFinished } from "vitest";
import { sitAt } from "../fixtures/table-player.ts";
import { seatMatch, startTestServer } from "../fixtures/test-server.ts";
import { Alarms } from "./alarms.ts";
import { systemClock as clock } from "./clock.ts";

it("an alarm never rings before its time, by the clock that durations are told by", async () => {
  const alarms = new Alarms((error) => expect.unreachable(String(error)));
  const early: number[] = [];
  const ring = (delay: number) =>
    new Promise<void>((resolve) => {
      const since = clock.steady();
      alarms.set("a match", delay, async () => {
        const passed = clock.steady() - since;
        if (passed < delay) early.push(delay - passed);
        resolve();
      });
    });
  for (let round = 0; round < 30; round += 1) await Promise.all([0.2, 1, 1.7, 3, 4.999].map(ring));
  expect(early).toEqual([]);
});

it("bots go on once the storage is back, though nobody else does anything", async () => {
  const server = await startTestServer();
  onTestFinished(() => server.close());
  const { matchID, creatorKey } = await seatMatch(server, { players: 0, bots: ["easy", "easy"] });
  // More failures than there are other occasions to try: somebody comes, and shows the creator's key.
  const maxFailures = 4;
  let failures = 0;
  Object.defineProperty(server.store, "fault", {
    get: () => {
      failures += 1;
      return failures <= maxFailures ? new Error("the disk is away") : undefined;
    },
  });
  const creator = await sitAt(server, { gameName: "supertrumpf", matchID, creatorKey });
  await creator.until("a move of a bot", () => creator.stateID() > 0);
  expect(failures).toBeGreaterThan(maxFailures);
});
