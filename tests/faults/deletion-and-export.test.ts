import { expect, it } from "vitest";
import { faultClass } from "./fault-class.ts";
import { ask } from "./raw-request.ts";

/** Stock has neither deletion nor export. */
faultClass("deletion and export by others", (target, kind) => {
  it.skipIf(kind === "stock")("a match is deleted by its creator alone", async () => {
    const { matchID, creatorKey, people } = await target().seat(2);
    const path = `/api/matches/${matchID}`;
    for (const secret of ["x", people[0]?.credentials]) {
      const reply = await ask(target().url, "DELETE", path, { authorization: `Bearer ${secret}` });
      expect(reply.status).toBe(403);
    }
    expect((await ask(target().url, "DELETE", path)).status).toBe(401);
    expect(await target().look(matchID)).toBe(200);
    expect((await ask(target().url, "DELETE", path, { authorization: `Bearer ${creatorKey}` })).status).toBe(204);
    expect(await target().look(matchID)).toBe(404);
  });

  it.skipIf(kind === "stock")("nobody exports what is somebody else's, and no export holds secrets", async () => {
    const { matchID, creatorKey, people } = await target().seat(2);
    const path = `/api/matches/${matchID}/export`;
    expect((await ask(target().url, "GET", path)).status).toBe(401);
    expect((await ask(target().url, "GET", path, { authorization: "Bearer x" })).status).toBe(403);
    for (const secret of [creatorKey ?? "", ...people.map(({ credentials }) => credentials)]) {
      const { status, text } = await ask(target().url, "GET", path, { authorization: `Bearer ${secret}` });
      expect(status).toBe(200);
      expect(text).not.toMatch(/"hands"|prngstate|"seed"|Hash"/);
      for (const { credentials } of people) expect(text).not.toContain(credentials);
      expect(text).not.toContain(creatorKey);
    }
  });
});
