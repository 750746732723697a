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
          form = answer(form, { trust: { chosen: each.chosen, of: 3 } }, String(each.number));
          if (!isKnown) given.set(each.number, each.chosen);
        }
        const more = form.shown.answers - wasShown;
        expect(more === 0 || more >= shownTogether).toBe(true);
        wasShown = form.shown.answers;
        expect(form.shown.answers + form.waiting.answers).toBe(given.size);
        expect(form.spent).toEqual(form.spent.toSorted());
      }
      const counted = [0, 1, 2].map(
        (at) => (form.shown.counts.trust?.[at] ?? 0) + (form.waiting.counts.trust?.[at] ?? 0),
      );
      expect(counted).toEqual([0, 1, 2].map((at) => [...given.values()].filter((chosen) => chosen === at).length));
    }),
  );
});
