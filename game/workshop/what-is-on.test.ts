import { expect, it } from "vitest";
import type { FacilitatorCommand } from "./commands.ts";
import { facilitate } from "./facilitate.ts";
import { context, workshopOf } from "./fixtures/small-workshop.ts";
import { publicView } from "./show.ts";
import { follow, maySayReady, placeOf, whatIsOn } from "./what-is-on.ts";
import type { Workshop } from "./workshop.ts";

const live = { isHere: () => false, seatsAt: () => undefined, matches: new Map() };
const after = (...commands: readonly FacilitatorCommand[]) =>
  publicView(
    commands.reduce((workshop, command) => facilitate(workshop, command, context()), workshopOf({ people: 2 })),
    live,
  );
const at = (step: string) => ({ type: "goTo", step }) as const;
const round = {
  type: "openRound",
  id: "round-one",
  at: "room",
  step: "case",
  cards: ["A1"],
} satisfies FacilitatorCommand;
const notes = { type: "openDebrief", step: "game", isAnonymous: true, isShort: false } as const;

it("is what the facilitator has opened, and else what the step is about", () => {
  expect(whatIsOn(after())).toEqual(["before"]);
  expect(whatIsOn(after(at("welcome")))).toEqual(["talk"]);
  expect(whatIsOn(after(at("before")))).toEqual(["soon"]);
  expect(whatIsOn(after(at("before"), { type: "openCheck", when: "before" }))).toEqual(["check"]);
  expect(whatIsOn(after(at("game"), notes))).toEqual(["match", "notes"]);
  expect(whatIsOn(after(at("case"), round))).toEqual(["round"]);
  expect(whatIsOn(after(at("case"), { type: "finish" }))).toEqual(["over"]);
});

it("shows notes that are held back once whoever leads shows them", () => {
  const lead = (workshop: Workshop, command: FacilitatorCommand) => facilitate(workshop, command, context());
  const opened = lead(workshopOf({ people: 2 }), { ...notes, isHeld: true });
  const note = { id: "note-one", step: "game", question: 0, text: "Too fast", by: null, table: null, group: null };
  const written = { ...opened, notes: [note] };
  expect(publicView(written, live).notes).toEqual([]);
  const shown = lead(written, { type: "holdNotes", step: "game", isHeld: false });
  expect(publicView(shown, live).notes).toMatchObject([{ text: "Too fast" }]);
});

it("leaves the result of a round in sight until the room goes on", () => {
  const ended = { type: "roundPhase", round: "round-one", phase: "end" } as const;
  expect(whatIsOn(after(at("case"), round, ended))).toEqual(["round"]);
  expect(whatIsOn(after(at("case"), round, ended, at("talk")))).toEqual(["talk"]);
});

it("lets people say that they are through where nothing else on their page says so", () => {
  expect(maySayReady(after())).toBe(false);
  expect(maySayReady(after(at("welcome")))).toBe(true);
  expect(maySayReady(after(at("game"), notes))).toBe(true);
  expect(maySayReady(after(at("before")))).toBe(false);
  expect(maySayReady(after(at("case"), round))).toBe(false);
  expect(maySayReady(after(at("welcome"), { type: "finish" }))).toBe(false);
});

it("waits for whoever has not sent something yet, and for nobody else", () => {
  const vote = { type: "roundPhase", round: "round-one", phase: "vote" } as const;
  const voting = { shared: after(at("case"), round, vote) };
  const paused = { shared: after(at("case"), round, vote, { type: "pause" }) };
  const talking = { shared: after(at("case"), round, vote, at("talk")) };
  expect(placeOf(paused.shared)).toBe(placeOf(voting.shared));
  expect(follow(voting, paused, true)).toBe(paused);
  expect(follow(voting, talking, true)).toBe(voting);
  expect(follow(voting, talking, false)).toBe(talking);
});
