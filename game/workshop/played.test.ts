import { expect, it } from "vitest";
import { workshopOf } from "./fixtures/small-workshop.ts";
import { matchAt } from "./played.ts";

/** What a table has played, in its order, and what is shown of it where the room is in `step`. */
const shown = (played: readonly string[], step: string, ...running: readonly string[]) => {
  const [table = { name: "North" }] = workshopOf().tables;
  const matches = played.map((id) => ({ id, step: id.slice(0, -1), mode: "rettungsrunde" }));
  const run = { ...workshopOf().run, step };
  return matchAt({ tables: [{ ...table, matches }], run }, 1, (id) => running.includes(id))?.id;
};

it("a table plays the last match of the present step, else what still runs", () => {
  expect(shown([], "game")).toBeUndefined();
  expect(shown(["game1"], "game")).toBe("game1");
  expect(shown(["game1", "game2"], "game", "game2")).toBe("game2");
  expect(shown(["game1"], "talk")).toBeUndefined();
  expect(shown(["game1"], "talk", "game1")).toBe("game1");
});

it("back in an earlier step, what was begun later stays in sight for as long as it runs", () => {
  expect(shown(["game1", "final1"], "game", "final1")).toBe("final1");
  expect(shown(["game1", "final1"], "game")).toBe("game1");
  expect(shown(["game1", "final1", "game2"], "game", "game2")).toBe("game2");
});
