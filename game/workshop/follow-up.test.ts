import fc from "fast-check";
import { expect, it } from "vitest";
import { type Answers, shownTogether } from "./check.ts";
import { answerLater, askedLater, type FollowUp, followUpView, keepRow } from "./follow-up.ts";

const failure = (id: string, cause: number) => ({ id, cause, otherCauses: [{ cause: cause + 1 }] });
const deck = {
  failures: [1, 2].flatMap((cause) => ["A", "B", "C", "D"].map((row) => failure(`${row}${cause}`, cause))),
};
const empty: FollowUp = {
  ...{ kind: "follow-up", title: "Workshop", language: "en", decks: [], guide: null, joinCode: "rate47" },
  ...{ deleteAt: 1, known: ["C1"], asked: {}, rows: [], pairs: {}, spent: [] },
};
const form = (row: string) => ({
  asked: [1, 2].map((cause) => ({ id: `cause-${cause}`, card: `${row}${cause}`, causes: [cause, cause + 1] })),
});
const before = { when: "before", ...form("A") } as const;
const after = { when: "after", ...form("B") } as const;
const answers = (sure: number, ...chosen: readonly number[]): Answers => ({
  confidence: { chosen: sure, of: 5 },
  ...Object.fromEntries(chosen.map((index, at) => [`cause-${at + 1}`, { chosen: index, of: 2 }])),
});

it("asks later for the same causes, by cards that were not asked about, unseen ones first", () => {
  const asked = [before, after].reduce((kept, each) => keepRow(kept, each, { id: "word", [each.when]: "box" }), empty);
  expect(askedLater(asked, deck).map(({ id, card }) => [id, card])).toEqual([
    ["cause-1", "D1"],
    ["cause-2", "C2"],
  ]);
});

it("takes a code word once for each check, keeps no order of coming, and forgets a row that is answered", () => {
  const rows = ["z", "b", "q"].reduce((kept, id) => keepRow(kept, before, { id, before: `box ${id}` }), empty);
  expect(rows.rows.map(({ id }) => id)).toEqual(["b", "q", "z"]);
  expect(() => keepRow(rows, before, { id: "q", before: "other" })).toThrow(
    expect.objectContaining({ code: "word-taken" }),
  );
  const both = keepRow(rows, after, { id: "q", after: "box" });
  expect(both.rows[1]).toEqual({ id: "q", before: "box q", after: "box" });
  const later = { row: "q", first: { before: answers(1, 0, 1) }, later: answers(3, 0, 0), numberHash: "n" };
  const done = answerLater(both, later, deck);
  expect(done.rows.map(({ id }) => id)).toEqual(["b", "z"]);
  expect(answerLater(done, later, deck)).toBe(done);
});

it("shows which way people went, all of them in the end and never fewer than five that are new", () => {
  const person = fc.record({ sure: fc.nat(4), surer: fc.nat(4), was: fc.nat(1), is: fc.nat(1) });
  fc.assert(
    fc.property(fc.array(person, { maxLength: 23 }), (people) => {
      let followUp = keepRow(empty, before, { id: "first", before: "box" });
      let seen = 0;
      for (const [index, { sure, surer, was, is }] of people.entries()) {
        followUp = answerLater(
          followUp,
          {
            row: `${index}`,
            first: { before: answers(sure, was, 0) },
            later: answers(surer, is, 0),
            numberHash: `${index}`,
          },
          deck,
        );
        const shown = followUpView(followUp, deck).results[0]?.people ?? 0;
        expect(shown === seen || shown - seen >= shownTogether).toBe(true);
        seen = shown;
      }
      const told = people.slice(0, seen);
      const [result] = followUpView(followUp, deck).results;
      expect(people.length - seen).toBeLessThan(shownTogether);
      const count = (isOne: (each: (typeof people)[number]) => boolean) => told.filter(isOne).length;
      if (seen === 0) return;
      expect(result?.moves.confidence).toEqual([
        count(({ sure, surer }) => surer < sure),
        count(({ sure, surer }) => surer === sure),
        count(({ sure, surer }) => surer > sure),
      ]);
      // The first cause is the right one.
      const right = (was: number, is: number) => count((each) => each.was === was && each.is === is);
      expect(result?.moves["cause-1"]).toEqual([right(1, 1), right(0, 1), right(1, 0), right(0, 0)]);
    }),
    { numRuns: process.env.FULL === "1" ? 1000 : 50 },
  );
});
