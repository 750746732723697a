import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type Answers, answer, closeCheck } from "./check.ts";
import type { ParticipantCommand } from "./commands.ts";
import { facilitate } from "./facilitate.ts";
import { event, outcomeOf } from "./fixtures/any-event.ts";
import { context, hashOf, workshopOf } from "./fixtures/small-workshop.ts";
import { consoleOwn, participantOwn, publicView } from "./show.ts";
import { takePart } from "./take-part.ts";
import type { Live } from "./views.ts";
import type { Workshop } from "./workshop.ts";

const quiet: Live = { isHere: () => true, seatsAt: () => undefined, matches: new Map() };
/** Three people at least are there, whatever happened before. */
const some = fc
  .array(event, { maxLength: 30 })
  .map((events) =>
    events.reduce((before, each, now) => outcomeOf(before, each, now, () => 0.3), workshopOf({ people: 6 })),
  )
  .filter(({ participants }) => participants.length >= 3);

/** All that anybody is told, but for those who know already. */
const toldTo = (workshop: Workshop, ...except: readonly number[]) => [
  publicView(workshop, quiet),
  consoleOwn(workshop, quiet, { isOwner: true, rights: [] }),
  ...workshop.participants.flatMap((me) => (except.includes(me.id) ? [] : [participantOwn(workshop, me, quiet)])),
];
const twoOf = ({ participants }: Workshop): readonly [number, number] => [
  participants[0]?.id ?? 0,
  participants[1]?.id ?? 0,
];
const does = (workshop: Workshop, by: number, command: ParticipantCommand) =>
  takePart(workshop, by, command, context());
const lead = (workshop: Workshop, ...commands: readonly Parameters<typeof facilitate>[1][]) =>
  commands.reduce((before, command) => facilitate(before, command, context()), workshop);

/** Two workshops that differ in one secret alone: nobody is told anything by which they could be told apart. */
describe("what is told is the same, whatever", () => {
  it("somebody chooses in an open vote", () => {
    fc.assert(
      fc.property(some, (workshop) => {
        const round = "round-untold";
        const open = lead(
          workshop,
          { type: "openRound", id: round, at: "room", step: null, cards: ["A1"] },
          { type: "roundPhase", round, phase: "vote" },
        );
        const [by] = twoOf(open);
        const choosing = (cause: string) =>
          does(open, by, { type: "vote", round, vote: "vote", choices: { [cause]: 1 } });
        expect(toldTo(choosing("1"), by)).toEqual(toldTo(choosing("2"), by));
      }),
    );
  });

  it("the author of a note without a name is, and so is what is stored", () => {
    fc.assert(
      fc.property(some, fc.constantFrom("0-before", "z-behind"), (workshop, id) => {
        const open = lead(workshop, { type: "openDebrief", step: "talk", isAnonymous: true, isShort: true });
        const [one, other] = twoOf(open);
        const note = { type: "note", id, step: "talk", question: 0, text: "Too fast" } as const;
        const [byOne, byOther] = [does(open, one, note), does(open, other, note)];
        expect(byOne).toEqual(byOther);
        const inOtherWords = { ...note, text: "Much too fast" };
        const named = lead(byOne, { type: "openDebrief", step: "talk", isAnonymous: false, isShort: true });
        // Written without a name it stays so, also where names are asked for meanwhile.
        expect(does(named, one, inOtherWords)).toEqual(does(named, other, inOtherWords));
        expect(toldTo(byOne)).toEqual(toldTo(byOther));
      }),
    );
  });

  it("people answer in a check that is open, or that few have answered", () => {
    fc.assert(
      fc.property(some, (workshop) => {
        const open = lead(workshop, { type: "openCheck", when: "before" });
        const with3 = (chosen: number, close: boolean): Workshop => {
          const answers: Answers = { trust: { chosen, of: 3 } };
          const checks = open.checks.map((form) => {
            const numbers = ["a", "b", "c"].map(hashOf);
            const full = numbers.reduce(
              (before, numberHash) => answer(before, answers, { numberHash, voices: [`voice of ${numberHash}`] }),
              form,
            );
            return close ? closeCheck(full) : full;
          });
          return { ...open, checks };
        };
        for (const close of [false, true]) expect(toldTo(with3(0, close))).toEqual(toldTo(with3(2, close)));
        // The digests by which those who lead sort notes open nothing.
        expect(JSON.stringify(toldTo(with3(0, false)))).not.toMatch(/hash of (?!note )|voice of/);
      }),
    );
  });

  it("one or another has written down what to do", () => {
    fc.assert(
      fc.property(some, (workshop) => {
        const [one, other] = twoOf(workshop);
        const committed = (by: number, hasCommitted: boolean) => does(workshop, by, { type: "commit", hasCommitted });
        const none = does(committed(one, false), other, { type: "commit", hasCommitted: false });
        const by = (id: number) => toldTo(does(none, id, { type: "commit", hasCommitted: true }), one, other);
        expect(by(one)).toEqual(by(other));
        const countOf = (room: Workshop) => publicView(room, quiet).committed;
        // One sentence each, also where several people are around a device.
        expect(countOf(does(none, one, { type: "commit", hasCommitted: true }))).toBe(countOf(none) + 1);
      }),
    );
  });
});
