import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { isSameName } from "../protocol/names.ts";
import type { FacilitatorCommand } from "./commands.ts";
import { deal, noteMeetings } from "./deal.ts";
import { facilitate } from "./facilitate.ts";
import { event, ids, outcomeOf } from "./fixtures/any-event.ts";
import { context, hashOf, steps, workshopOf } from "./fixtures/small-workshop.ts";
import { minutesOf } from "./minutes.ts";
import { headsAt, join, smallestTable } from "./participants.ts";
import { Refused } from "./refused.ts";
import { consoleOwn, participantOwn, publicView } from "./show.ts";
import { takePart } from "./take-part.ts";
import type { Live, TableProgress } from "./views.ts";
import { type Right, unturned, type Workshop } from "./workshop.ts";

const quiet: Live = { isHere: () => true, seatsAt: () => undefined, matches: new Map() };

describe("a workshop, whatever is asked of it", () => {
  it("stays whole", () => {
    fc.assert(
      fc.property(
        fc.array(event, { maxLength: 60 }),
        fc.infiniteStream(fc.double({ min: 0, max: 0.999, noNaN: true })),
        (events, chance) => {
          let workshop = workshopOf({ people: 6 });
          for (const [now, each] of events.entries()) {
            const next = outcomeOf(workshop, each, now, () => chance.next().value ?? 0);
            // What was asked once and is asked again makes no difference, but for time and chance.
            if (each.by !== null) expect(outcomeOf(next, each, now, () => 0)).toEqual(next);
            workshop = next;
            const { participants, rounds, tables, notes } = workshop;
            expect(new Set(participants.map((one) => one.id)).size).toBe(participants.length);
            for (const one of participants) {
              expect(participants.filter(({ name }) => isSameName(one.name, name))).toHaveLength(1);
              expect(one.table === null || tables[one.table - 1] !== undefined).toBe(true);
            }
            expect(rounds.filter(({ phase }) => phase !== "end").length).toBeLessThanOrEqual(1);
            for (const { ballots, phase } of rounds) {
              for (const [vote, cast] of Object.entries(ballots)) expect(cast.isOpen).toBe(vote === phase);
            }
            for (const { group } of notes)
              expect(group === null || workshop.noteGroups.some((one) => one.id === group)).toBe(true);
          }
        },
      ),
    );
  });

  it("tells nobody a secret: no hash to anyone, no id of a note and no open choice to participants", () => {
    fc.assert(
      fc.property(fc.array(event, { maxLength: 40 }), (events) => {
        const workshop = events.reduce(
          (before, each, now) => outcomeOf(before, each, now, () => 0.3),
          workshopOf({ people: 4 }),
        );
        // The digests by which those who lead sort notes open nothing.
        const hashes = JSON.stringify(workshop).match(/hash of (?!note )[^"]*/g) ?? [];
        const told = [
          JSON.stringify(publicView(workshop, quiet)),
          JSON.stringify(consoleOwn(workshop, quiet, { isOwner: true, rights: [] })),
          ...workshop.participants.map((me) => JSON.stringify(participantOwn(workshop, me, quiet))),
        ];
        for (const text of told) for (const hash of hashes) expect(text).not.toContain(hash);
        expect(told[0]).not.toContain("participant:");
        const shown = JSON.stringify({ ...publicView(workshop, quiet), noteGroups: [], round: null, message: null });
        for (const each of ids) expect(shown.includes(`"id":"${each}"`)).toBe(false);
      }),
    );
  });
});

describe("who sits where", () => {
  it("is dealt evenly, devices of whole tables included", () => {
    const whole = join(workshopOf({ people: 7, tables: 3 }), {
      name: "Fleet",
      keyHash: hashOf("Fleet"),
      kind: "table",
      people: 4,
      table: null,
    });
    for (const how of ["rest", "random", "mix"] as const) {
      const dealt = deal(whole, how, Math.random);
      expect([1, 2, 3].map((number) => headsAt(dealt, number)).toSorted()).toEqual([3, 4, 4]);
    }
  });

  it("mixes so that nobody meets twice, where that is possible", () => {
    let workshop = noteMeetings(deal(workshopOf({ people: 16, tables: 4, seats: 4 }), "random", () => 0.4));
    const pairs = workshop.met.length;
    expect(pairs).toBe(24);
    let seed = 1;
    const random = () => {
      seed = (seed * 16807) % 2147483647;
      return seed / 2147483647;
    };
    for (const times of [2, 3]) {
      workshop = noteMeetings(deal(workshop, "mix", random));
      expect(workshop.met).toHaveLength(times * pairs);
    }
  });

  it("is taken back to what it was before a mix, but for whoever came or was seated since", () => {
    const lead = (workshop: Workshop, ...commands: readonly FacilitatorCommand[]) =>
      commands.reduce(
        (before, command) =>
          facilitate(
            before,
            command,
            context(0, () => 0.9),
          ),
        workshop,
      );
    const seats = ({ participants }: Workshop) => participants.map(({ name, table }) => [name, table]);
    const mayTakeBack = (workshop: Workshop) =>
      consoleOwn(workshop, quiet, { isOwner: true, rights: [] }).maySeatAsBefore;
    const [first] = [lead(workshopOf({ people: 4 }), { type: "deal", how: "rest" })];
    const mixed = lead(noteMeetings(first), { type: "deal", how: "mix" });
    expect(seats(mixed)).not.toEqual(seats(first));
    const later = lead(mixed, { type: "removePerson", participant: 1 }, { type: "addPerson", name: "late", table: 2 });
    const back = lead(later, { type: "seatAsBefore" });
    expect(seats(back)).toEqual([...seats(first).slice(1), ["late", 2]]);
    expect([first, mixed, back].map(mayTakeBack)).toEqual([false, true, false]);
    expect(lead(back, { type: "seatAsBefore" })).toBe(back);
    const fewer = lead(mixed, { type: "setTables", names: ["one"] }, { type: "seatAsBefore" });
    expect(fewer.participants.every(({ table }) => table === null || table === 1)).toBe(true);
  });

  it("knows who has met by a round at the tables, or by the end of a match", () => {
    const lead = (workshop: Workshop, ...commands: readonly FacilitatorCommand[]) =>
      commands.reduce((before, command) => facilitate(before, command, context()), workshop);
    const seat = (participant: number) => ({ type: "movePerson", participant, table: 1 }) as const;
    const round = (at: "room" | "tables"): FacilitatorCommand => ({
      ...{ type: "openRound", id: "round-01", step: null, cards: ["A1"], at },
    });
    const seated = lead(workshopOf({ people: 3 }), seat(1), seat(2));
    expect(lead(seated, round("room")).met).toEqual([]);
    expect(lead(seated, round("tables")).met).toEqual([[1, 2]]);
    const played = lead(seated, { type: "goTo", step: "game" }, seat(3), { type: "goTo", step: "case" });
    expect(played.met).toHaveLength(3);
  });

  it("is what the facilitator's list says, for whoever is here, comes later, or takes the name it has", () => {
    const seating = [
      { name: "P1", table: 2 },
      { name: "Late", table: 1 },
      { name: "Zoë", table: 2 },
    ];
    const listed = facilitate(workshopOf({ people: 2 }), { type: "seatByList", seating }, context());
    const newcomer = (workshop: Workshop, name: string) =>
      facilitate(workshop, { type: "addPerson", name, table: null }, context());
    const later = takePart(newcomer(newcomer(listed, "late"), "Nobody"), 2, { type: "callMe", name: "zoe" }, context());
    expect(later.participants.map(({ name, table }) => [name, table])).toEqual([
      ["p1", 2],
      ["zoe", 2],
      ["late", 1],
      ["Nobody", null],
    ]);
    const fewer = facilitate(later, { type: "setTables", names: ["one"] }, context());
    expect(fewer.seating).toEqual([{ name: "Late", table: 1 }]);
    const nowhere = () => facilitate(later, { type: "seatByList", seating: [{ name: "p1", table: 9 }] }, context());
    expect(nowhere).toThrow(expect.objectContaining({ code: "no-such-table" }));
  });

  it("offers the smallest table to whoever comes late, and none where all are full", () => {
    const dealt = deal(workshopOf({ people: 5, tables: 3, seats: 2 }), "rest", () => 0.1);
    const small = [1, 2, 3].find((number) => headsAt(dealt, number) === 1);
    expect(smallestTable(dealt)).toBe(small);
    expect(smallestTable(workshopOf({ people: 0, tables: 0 }))).toBeUndefined();
    expect(smallestTable(deal(workshopOf({ people: 6, tables: 3, seats: 2 }), "rest", () => 0.1))).toBeUndefined();
  });

  it("joins once with one key, however often the answer got lost", () => {
    const workshop = workshopOf({ people: 2 });
    const again = { name: "p1", keyHash: hashOf("p1"), kind: "person", people: 1, table: null } as const;
    expect(join(workshop, again)).toBe(workshop);
    expect(() => join(workshop, { ...again, keyHash: hashOf("other") })).toThrow(Refused);
  });
});

describe("a round", () => {
  const opened = () => {
    const workshop = facilitate(
      workshopOf({ people: 3 }),
      { type: "openRound", id: "round-0001", at: "room", step: null, cards: ["A1"] },
      context(),
    );
    return facilitate(workshop, { type: "roundPhase", round: "round-0001", phase: "vote" }, context());
  };
  const cast = (workshop: Workshop, by: number, cause: string) =>
    takePart(workshop, by, { type: "vote", round: "round-0001", vote: "vote", choices: { [cause]: 1 } }, context());

  it("tells how many have chosen, and what only when all have; nobody's choice is kept", () => {
    const voted = cast(cast(cast(opened(), 1, "1"), 2, "2"), 1, "2");
    expect(publicView(voted, quiet).round?.votes.vote).toEqual({ voters: 2, tables: null });
    const shown = facilitate(voted, { type: "roundPhase", round: "round-0001", phase: "argue" }, context());
    expect(publicView(shown, quiet).round?.votes.vote).toEqual({ voters: 2, tables: { 0: { 2: 2 } } });
    expect(JSON.stringify(shown.rounds)).not.toContain("participant:");
    expect(() => cast(shown, 3, "1")).toThrow("not open");
  });

  it("can be shown on the wall again once it is over, the one that is chosen, and not before", () => {
    const open = (workshop: Workshop, id: string) =>
      facilitate(workshop, { type: "openRound", id, step: null, at: "room", cards: ["A1"] }, context());
    const show = (workshop: Workshop, round?: string) =>
      facilitate(workshop, { type: "showOnBeamer", view: { show: "said", ...(round && { round }) } }, context());
    const second = open(open(workshopOf({ people: 1 }), "round-0001"), "round-0002");
    const shown = (workshop: Workshop) => publicView(workshop, quiet).said?.id ?? null;
    expect([shown(second), shown(show(second)), shown(show(second, "round-0002"))]).toEqual([null, "round-0001", null]);
    const over = facilitate(second, { type: "roundPhase", round: "round-0002", phase: "end" }, context());
    expect([shown(show(over)), shown(show(over, "round-0001"))]).toEqual(["round-0002", "round-0001"]);
    expect(() => show(over, "round-0009")).toThrow(expect.objectContaining({ code: "no-such-round" }));
  });

  it("stands on a wall that is turned from the console, until something else comes on it", () => {
    const lead = (workshop: Workshop, command: FacilitatorCommand) => facilitate(workshop, command, context());
    const held = lead(workshopOf(), { type: "turnWall", turned: 2, isHeld: true });
    const wallOf = (workshop: Workshop) => publicView(workshop, quiet).wall;
    expect([wallOf(workshopOf()), wallOf(held)]).toEqual([unturned, { turned: 2, isHeld: true }]);
    for (const next of [{ type: "goTo", step: "talk" } as const, { type: "showOnBeamer", view: null } as const])
      expect(wallOf(lead(held, next))).toEqual({ turned: 2, isHeld: false });
  });

  it("has what was diagnosed in play beside it, in the step that was played last: the wall shows that once it is to", () => {
    const match = (id: string, step: string) => ({ id, step, mode: "rettungsrunde" });
    const tables = [
      { name: "North", matches: [match("m1", "game"), match("m2", "game")] },
      { name: "South", matches: [match("m3", "game"), match("m4", "nowhere")] },
    ];
    const diagnosed = (card: string) => ({ card, causes: { 1: 3 }, measures: {}, chosen: "M11" });
    const casesAt = (id: string) =>
      id === "m2" ? [diagnosed("A1"), diagnosed("A2")] : id === "m3" ? [] : [diagnosed("A2")];
    const live = { ...quiet, casesAt };
    const lead = (workshop: Workshop, command: FacilitatorCommand) => facilitate(workshop, command, context());
    const later = lead({ ...workshopOf(), tables }, { type: "goTo", step: "talk" });
    const all = consoleOwn(later, live, { isOwner: true, rights: [] }).allPlayed;
    expect(all?.cases.map(({ table, card }) => [table, card])).toEqual([
      [1, "A2"],
      [1, "A1"],
      [1, "A2"],
    ]);
    expect([all?.step, publicView(later, live).played]).toEqual(["game", null]);
    const shown = lead(later, { type: "showOnBeamer", view: { show: "said", isPlayed: true } });
    expect(publicView(shown, live)).toMatchObject({ played: all, said: null });
    expect(publicView(shown, quiet).played).toBeNull();
  });

  it("at tables is about the card that lies there, until somebody at the table has chosen a cause", () => {
    const seated = [1, 2].reduce(
      (before, participant) => facilitate(before, { type: "movePerson", participant, table: participant }, context()),
      workshopOf({ people: 2 }),
    );
    const round = { type: "openRound", id: "round-0001", step: null, at: "tables", cards: ["A1"] } as const;
    const opened = facilitate(seated, { ...round, cards: [...round.cards] }, context());
    const lay = (workshop: Workshop, card: string, by = 1) =>
      takePart(workshop, by, { type: "layCard", round: "round-0001", card }, context());
    const laid = lay(opened, "A2");
    expect(laid.rounds[0]?.cards).toEqual({ 1: "A2", 2: "A1" });
    expect(() => lay(laid, "X9")).toThrow(expect.objectContaining({ code: "no-such-card" }));
    const voting = facilitate(laid, { type: "roundPhase", round: "round-0001", phase: "vote" }, context());
    const vote = { type: "vote", round: "round-0001", vote: "vote", choices: { 1: 1 } } as const;
    const voted = takePart(voting, 1, vote, context());
    expect(lay(voted, "A2", 2).rounds[0]?.cards[2]).toBe("A2");
    expect(() => lay(voted, "A1")).toThrow(expect.objectContaining({ code: "vote-closed" }));
    const entered = { type: "layCard", round: "round-0001", table: 2, card: "A2" } as const;
    expect(facilitate(voted, entered, context()).rounds[0]?.cards[2]).toBe("A2");
  });

  it("takes no cause that the deck does not have, and no more choices than people", () => {
    expect(() => cast(opened(), 1, "9")).toThrow(Refused);
    const two = { type: "vote", round: "round-0001", vote: "vote", choices: { 1: 2 } } as const;
    expect(() => takePart(opened(), 1, two, context())).toThrow(Refused);
  });
});

it("shows what a table still plays of another step, as long as that runs and nothing is played in the present one", () => {
  const match = (id: string, step: string) => ({ id, step, mode: "rettungsrunde" });
  const live = (status: "running" | "over"): Live => ({
    ...quiet,
    matches: new Map(["m1", "m2"].map((id) => [id, { status } as TableProgress])),
  });
  const tables = [
    { name: "North", matches: [match("m1", "game")] },
    { name: "South", matches: [match("m2", "game"), match("m3", "talk")] },
  ];
  const shown = (step: string, status: "running" | "over") => {
    const workshop = facilitate({ ...workshopOf(), tables }, { type: "goTo", step }, context());
    return publicView(workshop, live(status)).tables.map((table) => table.match?.id ?? null);
  };
  expect(shown("talk", "running")).toEqual(["m1", "m3"]);
  expect(shown("talk", "over")).toEqual([null, "m3"]);
  expect(shown("game", "over")).toEqual(["m1", "m2"]);
});

describe("a note", () => {
  const open = (isAnonymous: boolean, workshop = workshopOf({ people: 2 })) =>
    facilitate(workshop, { type: "openDebrief", step: "talk", isAnonymous, isShort: true }, context());
  const note = (id: string, text: string) => ({ type: "note", id, step: "talk", question: 0, text }) as const;
  const write = (workshop: Workshop, by: number, id: string, text: string) =>
    takePart(workshop, by, note(id, text), context());
  const holding = (isHeld: boolean) => ({ type: "holdNotes", step: "talk", isHeld }) as const;
  const noSuchNote = expect.objectContaining({ code: "no-such-note" });
  const texts = ({ notes }: Workshop) => notes.map(({ text }) => text);

  it.each([true, false])("is written anew and taken back by its author alone (without a name: %s)", (isAnonymous) => {
    const written = write(open(isAnonymous), 1, "made-by-1", "One");
    // Who also leads is told this id, and may take part, too.
    const [told] = consoleOwn(written, quiet, { isOwner: false, rights: ["notes"] }).allNotes;
    const id = told?.id ?? expect.fail("no note");
    for (const workshop of [written, open(!isAnonymous, written)]) {
      const attempt = outcomeOf(workshop, { by: 2, command: note(id, "Other") }, 0, () => 0);
      expect(attempt.notes.find((each) => each.id === id)?.text).toBe("One");
    }
    expect(() => takePart(written, 2, { type: "takeBackNote", note: id }, context())).toThrow(noSuchNote);
    const anew = write(open(!isAnonymous, written), 1, "made-by-1", "Two");
    expect([texts(anew), anew.notes[0]?.by]).toEqual([["Two"], isAnonymous ? null : 1]);
    const left = takePart(anew, 1, { type: "leave" }, context());
    expect(outcomeOf(left, { by: 2, command: note(id, "Other") }, 0, () => 0).notes).toContainEqual(left.notes[0]);
    expect(texts(takePart(anew, 1, { type: "takeBackNote", note: "made-by-1" }, context()))).toEqual([]);
  });

  it("stands under its question: what was asked about stays once somebody has written", () => {
    const about = (...cards: string[]) => ({ cards, mode: "rettungsrunde" });
    const ask = (workshop: Workshop, ...cards: string[]) =>
      facilitate(
        workshop,
        { type: "openDebrief", step: "talk", isAnonymous: true, isShort: true, about: about(...cards) },
        context(),
      );
    const asked = ask(ask(workshopOf({ people: 1 }), "A1"), "A2");
    expect(publicView(asked, quiet).debrief?.about).toEqual(about("A2"));
    const written = ask(write(asked, 1, "made-by-1", "One"), "A1");
    expect(publicView(written, quiet).debrief?.about).toEqual(about("A2"));
    expect(minutesOf(written, new Map(), { withNames: false }).debriefs).toEqual([{ step: "talk", ...about("A2") }]);
    expect(() => ask(asked, "X9")).toThrow(expect.objectContaining({ code: "no-such-card" }));
  });

  it("is read before it is shown by those alone who see to notes; others are told how many there are", () => {
    const held = facilitate(write(open(false), 1, "made-by-1", "One"), holding(true), context());
    const shown = facilitate(held, holding(false), context());
    const elsewhere = facilitate(
      shown,
      { type: "openDebrief", step: "game", isAnonymous: true, isShort: true },
      context(),
    );
    const read = (workshop: Workshop, isOwner: boolean, ...allowed: Right[]) => {
      const { allNotes, written } = consoleOwn(workshop, quiet, { isOwner, rights: allowed });
      return [allNotes.map(({ text }) => text), written];
    };
    const all = [["One"], { talk: 1 }];
    const none = [[], { talk: 1 }];
    for (const workshop of [held, shown, elsewhere]) {
      expect([read(workshop, true), read(workshop, false, "notes")]).toEqual([all, all]);
      const others = [read(workshop, false), read(workshop, false, "lead", "tables")];
      expect(others).toEqual(workshop === shown ? [all, all] : [none, none]);
    }
  });

  it.each([true, false])("that was deleted stays so, whatever comes late (without a name: %s)", (isAnonymous) => {
    const written = write(open(isAnonymous), 1, "made-by-1", "One");
    const deleted = facilitate(written, { type: "deleteNote", note: written.notes[0]?.id ?? "" }, context());
    const takenBack = takePart(written, 1, { type: "takeBackNote", note: "made-by-1" }, context());
    for (const without of [deleted, takenBack]) {
      expect(() => write(without, 1, "made-by-1", "One")).toThrow(noSuchNote);
      expect(takePart(without, 1, { type: "takeBackNote", note: "made-by-1" }, context())).toBe(without);
      expect(texts(write(without, 1, "another-by-1", "Two"))).toEqual(["Two"]);
    }
  });
});

describe("the plan of a running workshop", () => {
  it("takes any change of what is to come, and none of what has begun", () => {
    const running = ["welcome", "game"].reduce(
      (workshop, step) => facilitate(workshop, { type: "goTo", step }, context()),
      workshopOf(),
    );
    const [welcome, before, game, round, talk] = steps;
    const change = (plan: readonly unknown[]) => () =>
      facilitate(running, { type: "setSteps", steps: plan } as FacilitatorCommand, context());
    const fresh = { id: "fresh", kind: "break", title: "Break", minutes: 5 };
    const longer = { ...game, minutes: 30 };
    expect(change([welcome, longer, talk, fresh, { ...round, cards: ["A2"] }])().steps).toHaveLength(5);
    for (const wrong of [[game], [welcome, round], [welcome, { ...game, kind: "talk" }], [{ ...before }, longer]])
      expect(change(wrong)).toThrow(expect.objectContaining({ code: "step-begun" }));
  });
});
