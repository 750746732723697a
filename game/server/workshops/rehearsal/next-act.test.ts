import { readdirSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { testDeck } from "../../../modes/fixtures/test-deck.ts";
import type { FacilitatorCommand } from "../../../workshop/commands.ts";
import { facilitate } from "../../../workshop/facilitate.ts";
import { context, hashOf, workshopOf } from "../../../workshop/fixtures/small-workshop.ts";
import { headsIn, join as joinWorkshop, participantWith } from "../../../workshop/participants.ts";
import { peopleWho, type Tally, type Vote, votes } from "../../../workshop/round.ts";
import { participantOwn, publicView } from "../../../workshop/show.ts";
import { takePart } from "../../../workshop/take-part.ts";
import { type Workshop, workshopLimits } from "../../../workshop/workshop.ts";
import { castOf, type Extra } from "./cast.ts";
import { chanceBy } from "./chance.ts";
import { choicesOf } from "./choices.ts";
import { nextAct, type Script } from "./next-act.ts";
import { rehearsalWords } from "./rehearsal-words.ts";

const chance = chanceBy("seed");
const words = rehearsalWords("de");
const at = { ...context(), deck: testDeck };
const script: Script = { deck: testDeck, questions: () => [0, 1, 2], notes: words.notes, chance };
const live = { isHere: () => true, seatsAt: () => undefined, matches: new Map() };

const lead = (workshop: Workshop, command: FacilitatorCommand, now = 0) =>
  facilitate(workshop, command, { ...at, now });
const goTo = (workshop: Workshop, step: string, now = 0) => lead(workshop, { type: "goTo", step }, now);

/** What this extra does at this time. */
function actOf(extra: Extra, workshop: Workshop, now: number, done: ReadonlySet<string> = new Set()) {
  const me = participantWith(workshop, hashOf(extra.id));
  const own = me === undefined ? null : participantOwn(workshop, me, live);
  return nextAct(extra, { now, shared: publicView(workshop, live), own }, script, done);
}

/** All of them act until nobody has anything to do; what is refused throws. */
function playOut(cast: readonly Extra[], before: Workshop, now: number): Workshop {
  const done = new Map(cast.map(({ id }) => [id, new Set<string>()]));
  let workshop = before;
  for (let rounds = 0; rounds < 20; rounds += 1) {
    for (const extra of cast) {
      const act = actOf(extra, workshop, now, done.get(extra.id));
      if (act === null) continue;
      done.get(extra.id)?.add(act.id);
      if (act.type === "join") workshop = joinWorkshop(workshop, { ...act.joining, keyHash: hashOf(extra.id) });
      const id = participantWith(workshop, hashOf(extra.id))?.id ?? 0;
      if (act.type === "take-part") workshop = takePart(workshop, id, act.command, at);
    }
  }
  return workshop;
}

const castFor = (tables: number, seatsPerTable = 6) => castOf({ tables, seatsPerTable }, words, chance);

describe("the people of a rehearsal", () => {
  it.each([0, 1, 2, 3, 40])("are told apart and fit into a workshop of %s tables", (tables) => {
    const cast = castFor(tables, workshopLimits.peopleAtDevice);
    expect(new Set(cast.map(({ name }) => name)).size).toBe(cast.length);
    for (const { name } of cast)
      expect([name.endsWith(words.mark), name.length <= workshopLimits.nameLength]).toEqual([true, true]);
    expect(cast.reduce((heads, { people }) => heads + people, 0)).toBeLessThan(workshopLimits.participants / 2);
    const parts = new Set(cast.map(({ part }) => part));
    expect([...parts].sort()).toEqual(
      ["late", "leaver", "lost", "usual"].filter((part) => part !== "usual" || tables !== 1),
    );
  });

  it("are the same whenever they are asked for, and no more than find a seat", () => {
    expect(castFor(3)).toEqual(castFor(3));
    expect(castFor(3, 2).filter(({ table }) => table === 1)).toHaveLength(2);
  });

  it.each(readdirSync(join(import.meta.dirname, "words")))("have names and words in %s", (file) => {
    const { names, mark, notes } = rehearsalWords(file.replace(".yaml", ""));
    expect(new Set(names).size).toBe(names.length);
    for (const note of notes) expect(note).toContain(mark.replaceAll(/[()]/g, "").slice(1));
  });
});

describe("the people come and go", () => {
  const cast = castFor(2);
  const [late, leaver] = (["late", "leaver"] as const).map((part) => cast.find((extra) => extra.part === part));

  it("in time, or late", () => {
    const before = playOut(cast, workshopOf(), 0);
    expect(before.participants).toHaveLength(cast.filter(({ part }) => part !== "late").length);
    const running = goTo(before, "welcome", 1000);
    expect(late && actOf(late, running, 20_000)).toBeNull();
    expect(late && actOf(late, running, 27_000)).toMatchObject({ type: "join", joining: { table: 2 } });
  });

  it("for good, in a step in which tables play", () => {
    const playing = goTo(playOut(cast, workshopOf(), 0), "game");
    const leave = { type: "take-part", command: { type: "leave" } };
    expect(leaver && actOf(leaver, playing, 1000)).not.toMatchObject(leave);
    expect(leaver && actOf(leaver, playing, 21_000)).toMatchObject(leave);
    const left = playOut(cast, playing, 21_000);
    for (const later of [left, goTo(left, "welcome", 22_000), goTo(left, "case", 22_000)]) {
      expect(leaver && actOf(leaver, later, 23_000)).toBeNull();
    }
  });
});

describe("the people do what the room is asked for", () => {
  const cast = castFor(3);
  const joined = playOut(cast, goTo(workshopOf({ tables: 3 }), "welcome"), 30_000);

  it("say that they are ready, once they have heard enough", () => {
    expect(joined.participants.some(({ isReady }) => isReady)).toBe(true);
    expect(playOut(cast, joined, 60_000).participants.every(({ isReady }) => isReady)).toBe(true);
  });

  it("vote in each vote, write notes, answer and commit", () => {
    let workshop = lead(goTo(joined, "case", 30_000), {
      ...{ type: "openRound", id: "round-one", at: "room", step: "case", cards: ["card-10"] },
    });
    for (const phase of votes) {
      workshop = playOut(cast, lead(workshop, { type: "roundPhase", round: "round-one", phase }), 31_000);
    }
    const most = headsIn(workshop.participants) * 0.7;
    for (const ballots of Object.values(workshop.rounds[0]?.ballots ?? {})) {
      expect(peopleWho(ballots)).toBeGreaterThan(most);
    }
    workshop = lead(goTo(workshop, "talk", 40_000), {
      type: "openDebrief",
      step: "talk",
      isAnonymous: true,
      isShort: false,
    });
    workshop = playOut(cast, workshop, 41_000);
    expect(workshop.notes.length).toBeGreaterThan(cast.length / 2);
    expect(new Set(workshop.notes.map(({ question }) => question)).size).toBe(3);
    workshop = lead(goTo(workshop, "before", 50_000), { type: "openCheck", when: "before" });
    const answered = cast.flatMap((extra) => actOf(extra, workshop, 51_000) ?? []);
    for (const act of answered) expect(act).toMatchObject({ type: "check", when: "before" });
    expect(answered.length).toBe(workshop.participants.length);
  });

  it("do nothing twice that their page does not show", () => {
    const asked = lead(goTo(joined, "before", 30_000), { type: "openCheck", when: "before" });
    for (const extra of cast) {
      // Around a device one answers after the other.
      const done = new Set<string>();
      for (let person = 0; person < extra.people; person += 1) done.add(actOf(extra, asked, 31_000, done)?.id ?? "");
      expect(done.size).toBe(extra.people);
      expect(actOf(extra, asked, 31_000, done)).toBeNull();
    }
  });
});

it("choices are spread, some fall for the likeliest wrong cause, and arguing helps", () => {
  const [card = expect.fail("no card")] = testDeck.failures;
  const tally = (vote: Vote): Tally => {
    const extras = Array.from(
      { length: 200 },
      (_, index) => ({ ...castFor(1)[0], id: `extra ${index}`, people: 1 }) as Extra,
    );
    const all: Record<string, number> = {};
    for (const extra of extras) {
      const chosen = choicesOf(extra, { vote, round: "one", card }, { deck: testDeck, chance }) ?? {};
      for (const [choice, count] of Object.entries(chosen)) all[choice] = (all[choice] ?? 0) + count;
    }
    return all;
  };
  const [first, second, way] = [tally("vote"), tally("revote"), tally("measure")];
  const [right, decoy] = [String(card.cause), String(card.otherCauses[0]?.cause)];
  expect(Object.keys(first).length).toBeGreaterThan(3);
  expect(first[decoy]).toBeGreaterThan(50);
  expect(second[right]).toBeGreaterThan((first[right] ?? 0) + 20);
  expect(second[decoy]).toBeGreaterThan(0);
  expect(card.measures.reduce((sum, id) => sum + (way[id] ?? 0), 0)).toBeGreaterThan(100);
});
