import { expect, it } from "vitest";
import type { FacilitatorCommand } from "../../workshop/commands.ts";
import { facilitate } from "../../workshop/facilitate.ts";
import { context, workshopOf } from "../../workshop/fixtures/small-workshop.ts";
import { roundPhases } from "../../workshop/round.ts";
import { participantOwn, publicView } from "../../workshop/show.ts";
import type { TableProgress } from "../../workshop/views.ts";
import type { Workshop } from "../../workshop/workshop.ts";
import type { WorkshopRoomTexts } from "../texts/workshop-room-texts.ts";
import { toldNow, toldOfClock } from "./told-now.ts";

/** Each text says its own name. */
const named = (): Record<string, string> => new Proxy({}, { get: (_, name) => String(name) });
const words = { room: named(), round: named(), check: named(), notes: named() };
const match = { title: "plays", stillRuns: ({ step }: { step: string }) => `still in ${step}` };
const told = (...commands: readonly FacilitatorCommand[]) => toldOf(workshopOf({ people: 1 }), ...commands);
const toldOf = (before: Workshop, ...commands: readonly FacilitatorCommand[]) => {
  const matches = new Map([["running", { status: "running" } as TableProgress]]);
  const live = { isHere: () => false, seatsAt: () => undefined, matches };
  const workshop = commands.reduce((room, command) => facilitate(room, command, context()), before);
  const [me] = workshop.participants;
  if (me === undefined) throw new Error("nobody has joined");
  const room = { shared: publicView(workshop, live), own: participantOwn(workshop, me, live) };
  return toldNow(room, { ...words, match } as unknown as WorkshopRoomTexts);
};
const at = (step: string) => ({ type: "goTo", step }) as const;

it("tells whoever does not see it what has come about in a step", () => {
  expect(told(at("welcome"))).toBe("");
  expect(told(at("before"), { type: "openCheck", when: "before" })).toBe("before");
  const notes = { type: "openDebrief", step: "talk", isAnonymous: true, isShort: true } as const;
  expect(told(at("talk"), notes)).toBe("title");
  expect(told(at("talk"), notes, { type: "finish" })).toBe("");
});

it("tells that the time stands still, and that it goes on", () => {
  const clock = { stopped: "stopped", goesOn: "goes on" };
  expect(toldOfClock({ pausedAt: null }, false, clock)).toBe("");
  expect(toldOfClock({ pausedAt: 1 }, true, clock)).toBe("stopped");
  expect(toldOfClock({ pausedAt: null }, true, clock)).toBe("goes on");
});

it("tells of the own table's match, also of one that still runs when the room has gone on", () => {
  const tables = [{ name: "North", matches: [{ id: "running", step: "game", mode: "rettungsrunde" }] }];
  const seated = { type: "movePerson", participant: 1, table: 1 } as const;
  const toldAt = (step: string) => toldOf({ ...workshopOf({ people: 1 }), tables }, seated, at(step));
  expect([toldAt("game"), toldAt("talk")]).toEqual(["plays", "still in Game"]);
});

it("tells of each phase of a round, and of its end no longer than the step", () => {
  const round = {
    type: "openRound",
    id: "round-one",
    at: "room",
    step: "case",
    cards: ["A1"],
  } satisfies FacilitatorCommand;
  const toldIn = roundPhases.map((phase) => told(at("case"), round, { type: "roundPhase", round: "round-one", phase }));
  expect(new Set(toldIn).size).toBe(roundPhases.length);
  expect(toldIn).not.toContain("");
  expect(told(at("case"), round, { type: "roundPhase", round: "round-one", phase: "end" }, at("talk"))).toBe("");
});
