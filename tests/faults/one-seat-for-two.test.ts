import { expect, it } from "vitest";
import { faultClass } from "./fault-class.ts";
import { sitDown } from "./player.ts";

/**
 * Stock fails on files: who joins while another join is being stored is given the same seat. In memory it passes, since
 * nothing there takes time.
 */
faultClass("one seat for two", (target) => {
  it("of 30 people who join at once each gets a seat of their own, or none", async () => {
    const { matchID } = await target().open(8);
    const answers = await Promise.all(Array.from({ length: 30 }, (_, one) => target().join(matchID, `Player ${one}`)));
    const people = answers.flatMap(({ person }) => person ?? []);
    expect(people.map(({ seat }) => seat).toSorted()).toEqual([0, 1, 2, 3, 4, 5, 6, 7]);
    expect(new Set(people.map(({ credentials }) => credentials)).size).toBe(8);
    expect(answers.filter(({ person }) => person === undefined).map(({ status }) => status)).toEqual(
      Array(22).fill(409),
    );
  });

  it("a seat that was freed goes to one of ten who ask at once", async () => {
    const table = await target().seat(3);
    const gone = table.people[2];
    if (gone === undefined) throw new Error("nobody sits there");
    await target().vacate(table, gone);
    const answers = await Promise.all(
      Array.from({ length: 10 }, (_, one) => target().join(table.matchID, `New ${one}`)),
    );
    const people = answers.flatMap(({ person }) => person ?? []);
    expect(people.map(({ seat }) => seat)).toEqual([2]);
    const player = await sitDown(target(), table.matchID, people[0]);
    expect(player.state().G.top).not.toBeNull();
  });
});
