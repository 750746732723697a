import { closeCheck, openCheck, reopenCheck } from "./check.ts";
import { askedNow, formAt, formBeside } from "./check-questions.ts";
import type { FacilitatorCommand } from "./commands.ts";
import type { Context, DeckFacts } from "./context.ts";
import { deal, noteMeetings } from "./deal.ts";
import {
  addGroup,
  closeDebrief,
  deleteGroup,
  deleteNote,
  enterNote,
  groupNote,
  holdNotes,
  openDebrief,
  renameGroup,
} from "./notes.ts";
import { enterCommitted, enterResult } from "./on-paper.ts";
import {
  headsAt,
  join,
  participantOf,
  requireFreeName,
  requireTable,
  without,
  withParticipant,
} from "./participants.ts";
import { changePlan } from "./plan.ts";
import { Refused } from "./refused.ts";
import { enterVotes, layCard, openRound, openRoundOf, setPhase } from "./rounds.ts";
import * as run from "./run.ts";
import { callPerson, keepingSeats, listedTable, seatAsBefore, seatByList } from "./seating.ts";
import type { CheckTime } from "./step.ts";
import { deletionOf, type Right, type Workshop, workshopLimits } from "./workshop.ts";

type Named<Type extends FacilitatorCommand["type"]> = Extract<FacilitatorCommand, Readonly<{ type: Type }>>;
type Carry<Type extends FacilitatorCommand["type"]> = (
  workshop: Workshop,
  command: Named<Type>,
  context: Context,
) => Workshop;
/** `right`: what a co-facilitator needs for it; null: it is the facilitator's alone. */
type Handler<Type extends FacilitatorCommand["type"]> = Readonly<{ right: Right | null; carry: Carry<Type> }>;

const lead = <Type extends FacilitatorCommand["type"]>(carry: Carry<Type>): Handler<Type> => ({ right: "lead", carry });
const tables = <Type extends FacilitatorCommand["type"]>(carry: Carry<Type>): Handler<Type> => ({
  right: "tables",
  carry,
});
const notes = <Type extends FacilitatorCommand["type"]>(carry: Carry<Type>): Handler<Type> => ({
  right: "notes",
  carry,
});
const own = <Type extends FacilitatorCommand["type"]>(carry: Carry<Type>): Handler<Type> => ({ right: null, carry });

const handlers: { readonly [Type in FacilitatorCommand["type"]]: Handler<Type> } = {
  goTo: lead((workshop, { step }, { now }) => goToStep(workshop, step, now)),
  finish: lead((workshop, _, { now }) => withRun(closeAll(workshop), run.finish(workshop.run, now))),
  pause: lead((workshop, _, { now }) => withRun(workshop, run.pause(workshop.run, now))),
  resume: lead((workshop, _, { now }) => withRun(workshop, run.resume(workshop.run, now))),
  extend: lead((workshop, { minutes }) => withRun(workshop, run.extend(workshop.run, minutes))),
  drop: lead((workshop, { step, isDropped }) => {
    requireStep(workshop, step);
    return withRun(workshop, run.drop(workshop.run, step, isDropped));
  }),
  setSteps: lead((workshop, { steps }) => changePlan(workshop, steps)),
  message: lead((workshop, { id, text, table }, { now }) => {
    if (table !== null) requireTable(workshop, table);
    const others = workshop.messages.filter((message) => message.id !== id);
    return { ...workshop, messages: [...others, { id, text, table, at: now }].slice(-workshopLimits.messages) };
  }),
  showOnBeamer: lead((workshop, { view }, { deck }) => {
    if (view?.card !== undefined && !deck.failures.some(({ id }) => id === view.card)) {
      throw new Refused("no-such-card", `there is no failure ${view.card}`);
    }
    if (view?.round !== undefined && !workshop.rounds.some(({ id }) => id === view.round)) {
      throw new Refused("no-such-round", "there is no such round");
    }
    return shownAnew({ ...workshop, beamer: view });
  }),
  turnWall: lead((workshop, { turned, isHeld }) => ({ ...workshop, wall: { turned, isHeld } })),
  openRound: lead((workshop, round, context) => {
    if (round.step !== null) requireStep(workshop, round.step);
    return openRound(workshop, round, context);
  }),
  roundPhase: lead((workshop, { round, phase }) => setPhase(workshop, round, phase)),
  openCheck: lead((workshop, { when }, { deck }) => withCheck(workshop, when, deck)),
  closeCheck: lead((workshop, { when }) => ({
    ...workshop,
    checks: workshop.checks.map((form) => (form.when === when ? closeCheck(form) : form)),
  })),

  setTables: tables((workshop, { names }) => {
    const kept = names.map((name, index) => ({ matches: [], ...workshop.tables[index], name }));
    const participants = workshop.participants.map((each) =>
      each.table !== null && each.table > names.length ? { ...each, table: null } : each,
    );
    const hasPlayed = workshop.tables
      .slice(names.length)
      .some(({ matches, results = [] }) => matches.length + results.length > 0);
    if (hasPlayed) throw new Refused("not-allowed", "a table that has played stays");
    const seating = workshop.seating?.filter(({ table }) => table <= names.length);
    return { ...workshop, tables: kept, participants, ...(seating === undefined ? {} : { seating }) };
  }),
  deal: tables((workshop, { how }, { random }) => keepingSeats(workshop, deal(workshop, how, random))),
  seatAsBefore: tables((workshop) => seatAsBefore(workshop)),
  seatByList: tables((workshop, { seating }) => keepingSeats(workshop, seatByList(workshop, seating))),
  movePerson: tables((workshop, { participant, table }) =>
    withParticipant(workshop, participant, { table: table === null ? null : requireTable(workshop, table) }),
  ),
  renamePerson: tables((workshop, { participant, name }) => {
    requireFreeName(workshop, name, participant);
    return callPerson(workshop, participant, name);
  }),
  removePerson: tables((workshop, { participant }) => without(workshop, participant)),
  addPerson: tables((workshop, { name, table }) =>
    join(workshop, {
      ...{ name, keyHash: null, kind: "person", people: 1 },
      table: table ?? listedTable(workshop, name) ?? null,
    }),
  ),
  offerWayBack: tables((workshop, { participant, code }, { hash }) => {
    participantOf(workshop, participant);
    return withParticipant(workshop, participant, { wayBackHash: hash(code) });
  }),
  setDoor: tables((workshop, { isClosed }) => ({ ...workshop, isClosed })),
  setRules: tables((workshop, { rules }) => ({ ...workshop, rules })),
  layCard: tables((workshop, { round, table, card }, context) => {
    requireTable(workshop, table);
    return layCard(workshop, round, table, card, context);
  }),
  enterVotes: tables((workshop, { table, ...cast }, context) => {
    requireTable(workshop, table);
    return enterVotes(workshop, table, cast, context);
  }),
  enterReady: tables((workshop, { table, isReady }) => {
    requireTable(workshop, table);
    const participants = workshop.participants.map((each) =>
      each.table === table && each.keyHash === null ? { ...each, isReady } : each,
    );
    return { ...workshop, participants };
  }),
  // Whoever has no device is not always on the list.
  enterCommitted: tables((workshop, { table, count }) =>
    enterCommitted(workshop, table, count, Math.max(headsAt(workshop, table), workshopLimits.peopleAtDevice)),
  ),
  enterResult: tables((workshop, { type: _, ...result }, { now }) => enterResult(workshop, { ...result, at: now })),

  openDebrief: notes((workshop, { type: _, ...debrief }, { deck }) => openDebrief(workshop, debrief, deck)),
  closeDebrief: notes((workshop, { step }) => closeDebrief(workshop, step)),
  holdNotes: notes((workshop, { step, isHeld }) => holdNotes(workshop, step, isHeld)),
  addGroup: notes((workshop, { id, step, title }) => addGroup(workshop, { id, step, title })),
  renameGroup: notes((workshop, { group, title }) => renameGroup(workshop, group, title)),
  deleteGroup: notes((workshop, { group }) => deleteGroup(workshop, group)),
  groupNote: notes((workshop, { note, group }) => groupNote(workshop, note, group)),
  deleteNote: notes((workshop, { note }) => deleteNote(workshop, note)),
  enterNote: notes((workshop, { type: _, ...note }) => enterNote(workshop, note)),

  rename: own((workshop, { title }) => ({ ...workshop, title })),
  setDeletion: own((workshop, { at }, { now }) => ({ ...workshop, deleteAt: deletionOf(workshop, Math.max(now, at)) })),
  allowCoFacilitator: own((workshop, { id, name, key, rights }, { hash }) => {
    const others = workshop.coFacilitators.filter((each) => each.id !== id);
    if (others.length >= workshopLimits.coFacilitators) {
      throw new Refused("workshop-full", "there are too many co-facilitators");
    }
    return { ...workshop, coFacilitators: [...others, { id, name, rights, keyHash: hash(key) }] };
  }),
  dismissCoFacilitator: own((workshop, { id }) => ({
    ...workshop,
    coFacilitators: workshop.coFacilitators.filter((each) => each.id !== id),
  })),
};

/** What becomes of the workshop by a facilitator's command. Throws `Refused`. */
export function facilitate(workshop: Workshop, command: FacilitatorCommand, context: Context): Workshop {
  // The table of handlers is keyed by the command's own type, which TypeScript cannot follow through the look-up.
  const { carry } = handlers[command.type] as Handler<FacilitatorCommand["type"]>;
  return carry(workshop, command as never, context);
}

/** What a co-facilitator needs for this command; null where it is the facilitator's alone. */
export const rightFor = (type: FacilitatorCommand["type"]): Right | null => handlers[type].right;

const withRun = (workshop: Workshop, changed: run.Run): Workshop => ({ ...workshop, run: changed });

/** Nobody is ready any more, and what the step before has opened ends. */
function goToStep(workshop: Workshop, id: string, now: number): Workshop {
  requireStep(workshop, id);
  if (workshop.run.step === id) return workshop;
  const left = workshop.steps.find((step) => step.id === workshop.run.step);
  // Also those who came late to a match, and tables that play with printed cards.
  const played = left?.kind === "match" ? noteMeetings(workshop) : workshop;
  const moved = withRun(closeAll(played), run.goTo(workshop.run, id, now));
  const participants = moved.participants.map((each) => (each.isReady ? { ...each, isReady: false } : each));
  return shownAnew({ ...moved, participants, beamer: null });
}

/** What comes on the wall begins at its first page, and turns by itself. */
const shownAnew = (workshop: Workshop): Workshop =>
  workshop.wall?.isHeld === true ? { ...workshop, wall: { ...workshop.wall, isHeld: false } } : workshop;

/** Votes, notes and checks end with their step: nobody's choice stays open, nobody writes into what is over. */
function closeAll(workshop: Workshop): Workshop {
  const open = openRoundOf(workshop);
  const ended = open === undefined ? workshop : setPhase(workshop, open.id, "end");
  return {
    ...ended,
    debriefs: ended.debriefs.map((each) => ({ ...each, isOpen: false })),
    checks: ended.checks.map((form) => (form.isOpen ? closeCheck(form) : form)),
  };
}

function withCheck(workshop: Workshop, when: CheckTime, deck: DeckFacts): Workshop {
  if (!workshop.checks.some((form) => form.when === when)) {
    const [other] = workshop.checks;
    const form = other === undefined ? formAt(when, workshop.joinCode) : formBeside(other);
    const asked = askedNow(deck, form, { steps: workshop.steps, other: other?.asked });
    return { ...workshop, checks: [...workshop.checks, openCheck(when, asked, form)] };
  }
  const checks = workshop.checks.map((form) => (form.when === when ? reopenCheck(form) : form));
  return { ...workshop, checks };
}

function requireStep({ steps }: Workshop, id: string): void {
  if (!steps.some((step) => step.id === id)) throw new Refused("no-such-step", "there is no such step");
}
