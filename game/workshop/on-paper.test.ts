import { describe, expect, it } from "vitest";
import { type FacilitatorCommand, facilitatorCommand, type ParticipantCommand } from "./commands.ts";
import { facilitate } from "./facilitate.ts";
import { context, workshopOf } from "./fixtures/small-workshop.ts";
import { minutesOf } from "./minutes.ts";
import { readMinutes } from "./minutes-schema.ts";
import { consoleOwn, participantOwn, publicView } from "./show.ts";
import { takePart } from "./take-part.ts";
import type { Live } from "./views.ts";
import type { Workshop } from "./workshop.ts";

const quiet: Live = { isHere: () => true, seatsAt: () => undefined, matches: new Map() };
const lead = (workshop: Workshop, ...commands: readonly FacilitatorCommand[]) =>
  commands.reduce((before, command) => facilitate(before, command, context()), workshop);
const does = (workshop: Workshop, command: ParticipantCommand) => takePart(workshop, 1, command, context());
const seated = () =>
  lead(workshopOf({ people: 2 }), ...[1, 2].map((id) => ({ type: "movePerson", participant: id, table: 1 }) as const));
const minutes = (workshop: Workshop, withNames = false) => minutesOf(workshop, new Map(), { withNames });
const refusal = (code: string) => expect.objectContaining({ code });

describe("commitments on paper", () => {
  const enter = (table: number, count: number) => ({ type: "enterCommitted", table, count }) as const;

  it("count beside those on devices, in place of the number before, whoever of the table or who leads entered it", () => {
    const both = lead(does(seated(), { type: "commit", hasCommitted: true }), enter(1, 5), enter(2, 3));
    expect([publicView(both, quiet).committed, minutes(both).committed]).toEqual([9, 9]);
    const [me] = both.participants;
    expect(me && participantOwn(both, me, quiet).committedOnPaper).toBe(5);
    const fewer = does(both, { type: "enterCommitted", count: 2 });
    expect(consoleOwn(fewer, quiet, { isOwner: true, rights: [] }).committedOnPaper).toEqual([2, 3]);
    expect(publicView(lead(fewer, enter(2, 0)), quiet).committed).toBe(3);
  });

  it("are no more than people at the table, as far as that is known", () => {
    expect(() => does(seated(), { type: "enterCommitted", count: 3 })).toThrow(refusal("not-allowed"));
    expect(() => lead(seated(), enter(1, 13))).toThrow(refusal("not-allowed"));
    expect(() => lead(seated(), enter(3, 1))).toThrow(refusal("no-such-table"));
    expect(() => does(workshopOf({ people: 1 }), { type: "enterCommitted", count: 1 })).toThrow(
      refusal("no-such-table"),
    );
  });
});

describe("the result of a game with printed cards", () => {
  const enter = (text: string, step = "game", table = 2) => ({ type: "enterResult", step, table, text }) as const;
  const shown = (workshop: Workshop) => publicView(workshop, quiet).tables.map(({ result }) => result);

  it("stands on the wall during its step, and in minutes that can be read again", () => {
    const entered = lead(seated(), { type: "goTo", step: "game" }, enter("A tie"), enter("Trust: 4"));
    expect(shown(entered)).toEqual([null, "Trust: 4"]);
    const later = lead(entered, { type: "goTo", step: "talk" });
    expect(shown(later)).toEqual([null, null]);
    const told = minutes(later);
    expect(told.results).toEqual([{ step: "game", table: 2, mode: "rettungsrunde", text: "Trust: 4" }]);
    expect(readMinutes(JSON.stringify(told))).toEqual({ minutes: JSON.parse(JSON.stringify(told)) });
    expect(minutes(lead(later, enter(""))).results).toEqual([]);
  });

  it("is a line, of a step in which something is played", () => {
    expect(() => lead(seated(), enter("x", "talk"))).toThrow(refusal("not-allowed"));
    expect(() => lead(seated(), enter("x", "nowhere"))).toThrow(refusal("no-such-step"));
    expect(facilitatorCommand.safeParse(enter("x".repeat(121))).success).toBe(false);
    expect(facilitatorCommand.parse(enter("North\nwon"))).toMatchObject({ text: "North won" });
  });

  it("is told by a device of the table, also when the room has gone on, and the console says so", () => {
    const told = (text: string, step = "game") => ({ type: "enterResult", step, text }) as const;
    const playing = lead(seated(), { type: "goTo", step: "game" });
    const own = (workshop: Workshop) => consoleOwn(workshop, quiet, { isOwner: true, rights: [] }).toldResults;
    const won = does(playing, told("We have won"));
    expect([shown(won), own(won)]).toEqual([
      ["We have won", null],
      [true, false],
    ]);
    expect(readMinutes(JSON.stringify(minutes(won)))).toHaveProperty("minutes.results", [
      { step: "game", table: 1, mode: "rettungsrunde", text: "We have won" },
    ]);
    const entered = lead(won, enter("They have won", "game", 1));
    expect([shown(entered), own(entered)]).toEqual([
      ["They have won", null],
      [false, false],
    ]);
    const late = does(lead(won, { type: "goTo", step: "talk" }), told("We have nearly won"));
    expect(shown(lead(late, { type: "goTo", step: "game" }))).toEqual(["We have nearly won", null]);
    expect(shown(does(won, told("")))).toEqual([null, null]);
  });

  it("can be brought back by whoever leads after somebody else has changed it, however often", () => {
    const told = (text: string) => ({ type: "enterResult", step: "game", text }) as const;
    const at = (now: number) => context(now);
    const playing = lead(seated(), { type: "goTo", step: "game" });
    const own = (workshop: Workshop) => consoleOwn(workshop, quiet, { isOwner: true, rights: [] }).changedResults;
    const honest = takePart(playing, 1, told("We have won"), at(1));
    expect(own(honest)).toEqual([null, null]);
    const [rude, again] = ["Rude", "Ruder"].map((text, index) => takePart(honest, 2, told(text), at(2 + index)));
    if (rude === undefined || again === undefined) throw new Error("not told");
    expect(own(rude)).toEqual([{ isTold: true, by: "p2", at: 2, before: "We have won" }, null]);
    expect(own(takePart(rude, 2, told("Ruder"), at(3)))?.[0]).toMatchObject({ at: 3, before: "We have won" });
    const gone = takePart(rude, 2, told(""), at(4));
    expect([shown(gone), minutes(gone).results, own(gone)?.[0]?.before]).toEqual([[null, null], [], "We have won"]);
    const back = lead(gone, enter("We have won", "game", 1));
    expect([shown(back), own(back)]).toEqual([
      ["We have won", null],
      [{ isTold: false, by: null, at: 0, before: "We have won" }, null],
    ]);
    expect(own(lead(rude, enter("We have won", "game", 1)))?.[0]?.before).toBe("Rude");
    expect(readMinutes(JSON.stringify(minutes(back)))).toHaveProperty("minutes");
  });

  it("is not told of a step to come, of a match on devices, or by somebody without a table", () => {
    const told = { type: "enterResult", step: "game", text: "We have won" } as const;
    expect(() => does(seated(), told)).toThrow(refusal("not-allowed"));
    const playing = lead(seated(), { type: "goTo", step: "game" });
    const match = { id: "match", step: "game", mode: "rettungsrunde" };
    const tables = playing.tables.map((table) => ({ ...table, matches: [match] }));
    expect(() => does({ ...playing, tables }, told)).toThrow(refusal("not-allowed"));
    expect(() => does(playing, { ...told, step: "talk" })).toThrow(refusal("not-allowed"));
    expect(() => does(lead(workshopOf({ people: 1 }), { type: "goTo", step: "game" }), told)).toThrow(
      refusal("no-such-table"),
    );
  });

  it("keeps its step in the plan, and its table in the room", () => {
    const entered = lead(seated(), enter("Trust: 4"));
    const fresh = { id: "fresh", kind: "break", title: "Break", minutes: 5 } as const;
    expect(() => lead(entered, { type: "setSteps", steps: [fresh] })).toThrow(refusal("step-begun"));
    expect(() => lead(entered, { type: "setTables", names: ["one"] })).toThrow(refusal("not-allowed"));
  });
});

describe("a note that is entered", () => {
  const withAda = (isAnonymous: boolean) =>
    lead(
      seated(),
      { type: "addPerson", name: "Ada", table: 2 },
      { type: "openDebrief", step: "talk", isAnonymous, isShort: true },
    );
  const enter = (by: number) =>
    ({ type: "enterNote", id: "on-paper", step: "talk", question: 0, text: "Too late", by }) as const;

  it("carries a name where notes are with names, for as long as that person is there", () => {
    const entered = lead(withAda(false), enter(3), enter(3));
    expect(publicView(entered, quiet).notes).toEqual([{ question: 0, text: "Too late", group: null, by: "Ada" }]);
    expect([minutes(entered).notes[0]?.by, minutes(entered, true).notes[0]?.by]).toEqual([undefined, "Ada"]);
    const left = lead(entered, { type: "removePerson", participant: 3 });
    expect(left.notes).toEqual([expect.objectContaining({ text: "Too late", by: null })]);
  });

  it("carries none where they are without, and never that of somebody who has a device", () => {
    expect(lead(withAda(true), enter(3)).notes).toEqual([expect.objectContaining({ by: null, table: null })]);
    expect(() => lead(withAda(false), enter(1))).toThrow(refusal("not-allowed"));
    expect(() => lead(withAda(false), enter(9))).toThrow(refusal("no-such-participant"));
  });
});
