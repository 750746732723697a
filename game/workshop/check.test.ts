import fc from "fast-check";
import { expect, it } from "vitest";
import { answer, type CheckForm, closeCheck, openCheck, reopenCheck, shownTogether } from "./check.ts";

const event = fc.oneof(
  fc.record({ number: fc.integer({ min: 1, max: 40 }), chosen: fc.nat(2) }),
  fc.constantFrom("close" as const, "open" as const),
);

it("counts each answer once, shows no change that few have made, and keeps nobody's answer", () => {
  fc.assert(
    fc.property(fc.array(event, { maxLength: 80 }), (events) => {
      let form: CheckForm = openCheck("before");
      const given = new Map<number, number>();
      let wasShown = 0;
      for (const each of events) {
        if (each === "close") form = closeCheck(form);
        else if (each === "open") form = reopenCheck(form);
        else {
          // A number is forgotten once the check is closed, as its device forgets it, too.
          const isKnown = given.has(each.number);
          if (isKnown && !form.spent.includes(String(each.number))) continue;
          const answers = { trust: { chosen: each.chosen, of: 3 } };
          form = answer(form, answers, { numberHash: String(each.number), voices: [`voice ${each.number}`] });
          if (!isKnown) given.set(each.number, each.chosen);
        }
        const more = form.shown.answers - wasShown;
        expect(more === 0 || more >= shownTogether).toBe(true);
        wasShown = form.shown.answers;
        expect(form.shown.answers + form.waiting.answers).toBe(given.size);
        for (const hashes of [form.spent, form.voices]) expect(hashes).toEqual(hashes.toSorted());
      }
      const counted = [0, 1, 2].map(
        (at) => (form.shown.counts.trust?.[at] ?? 0) + (form.waiting.counts.trust?.[at] ?? 0),
      );
      expect(counted).toEqual([0, 1, 2].map((at) => [...given.values()].filter((chosen) => chosen === at).length));
    }),
  );
});

it("takes one answer of each voice, and no more questions than a check asks", () => {
  const answers = { trust: { chosen: 1, of: 3 } };
  const first = answer(openCheck("before"), answers, { numberHash: "1", voices: ["a", "b"] });
  const second = answer(first, answers, { numberHash: "2", voices: ["a", "b"] });
  expect(answer(second, answers, { numberHash: "2", voices: ["a", "b"] })).toBe(second);
  expect(() => answer(second, answers, { numberHash: "3", voices: ["a", "b"] })).toThrow("answered");
  const many = Object.fromEntries(Array.from({ length: 61 }, (_, at) => [`q-${at}`, { chosen: 0, of: 2 }]));
  expect(() => answer(second, many, { numberHash: "4", voices: ["c"] })).toThrow("so much");
  const odd = answer(second, { constructor: { chosen: 0, of: 2 } } as never, { numberHash: "5", voices: ["c"] });
  expect(odd.waiting.counts).toEqual({ trust: [0, 2, 0], constructor: [1, 0] });
});
