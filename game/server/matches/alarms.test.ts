import { expect, it, onTestFinished } from "vitest";
import { sitAt } from "../fixtures/table-player.ts";
import { seatMatch, startTestServer } from "../fixtures/test-server.ts";

it("bots go on once the storage is back, though nobody else does anything", async () => {
  const server = await startTestServer();
  onTestFinished(() => server.close());
  const { matchID, creatorKey } = await seatMatch(server, { players: 0, bots: ["easy", "easy"] });
  // More failures than there are other occasions to try: somebody comes, and shows the creator's key.
  const mostFailures = 4;
  let failures = 0;
  Object.defineProperty(server.store, "fault", {
    get: () => {
      failures += 1;
      return failures <= mostFailures ? new Error("the disk is away") : undefined;
    },
  });
  const creator = await sitAt(server, { gameName: "supertrumpf", matchID, creatorKey });
  await creator.until("a move of a bot", () => creator.stateID() > 0);
  expect(failures).toBeGreaterThan(mostFailures);
});
