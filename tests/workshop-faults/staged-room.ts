import { ask, joinRoom, newKey, openRoom, type Room } from "../../game/server/fixtures/workshop-room.ts";
import type { FacilitatorCommand, ParticipantCommand } from "../../game/workshop/commands.ts";
import type { Vote } from "../../game/workshop/round.ts";
import type { RoundPlace } from "../../game/workshop/step.ts";
import { leads, type PhaseId, type Role } from "./cells.ts";

/** `cards`: two failures and a way out of the deck that is played there. */
type Server = Readonly<{ url: string; cards: Readonly<{ failures: readonly [string, string]; measure: string }> }>;

/** A workshop in one of the phases, with whoever looks at it; keys are those that were made for them. */
export type StagedRoom = Room &
  Readonly<{ server: Server; phase: PhaseId; coFacilitatorKey: string; participantKey: string; tableKey: string }>;

const steps = [
  { id: "welcome", kind: "talk", title: "Welcome", minutes: 30 },
  { id: "before", kind: "check", title: "Before", minutes: 30, when: "before" },
  { id: "game", kind: "match", title: "Game", minutes: 90, mode: "rettungsrunde", setup: {} },
  { id: "case", kind: "round", title: "Case", minutes: 30, at: "room" },
  { id: "cases", kind: "round", title: "Cases", minutes: 30, at: "tables" },
  { id: "notes", kind: "debrief", title: "Notes", minutes: 30 },
  { id: "plan", kind: "commitment", title: "Plan", minutes: 30 },
  { id: "pause", kind: "break", title: "Break", minutes: 30 },
] as const;
type StepId = (typeof steps)[number]["id"];

/** The step a phase is in; null where there is none. */
export const stepOf: Readonly<Record<PhaseId, StepId | null>> = {
  waiting: null,
  talk: "welcome",
  check: "before",
  match: "game",
  read: "case",
  vote: "case",
  argue: "case",
  revote: "case",
  reveal: "case",
  measure: "case",
  end: "case",
  tables: "cases",
  debrief: "notes",
  commitment: "plan",
  break: "pause",
  paused: "case",
  over: null,
  deleted: "welcome",
};

export const people = { participant: "Anna", tableDevice: "Fleet" } as const;
export const aroundDevice = 3;
const roundId = "round-one";

/** Opens a workshop with two tables, brings it to the phase, and has people do what there is to do. */
export async function stageRoom(server: Server, phase: PhaseId): Promise<StagedRoom> {
  const room = await openRoom(server, { steps });
  const coFacilitatorKey = newKey();
  const allowed = { type: "allowCoFacilitator", id: "co-facilitator", name: "Mia", key: coFacilitatorKey } as const;
  await done(
    ask(server, `/${room.code}/lead`, room.facilitatorKey, { ...allowed, rights: ["lead", "tables", "notes"] }),
  );
  const participantKey = await joinRoom(server, room.code, people.participant, { table: 1 });
  const device = { table: 2, kind: "table", people: aroundDevice };
  const tableKey = await joinRoom(server, room.code, people.tableDevice, device);
  const staged: StagedRoom = { ...room, server, phase, coFacilitatorKey, participantKey, tableKey };
  await scenes[phase](staged);
  return staged;
}

type Scene = (room: StagedRoom) => Promise<unknown>;

export const partOf = (role: Role) => (leads(role) ? "facilitator" : "participant");

export function keyIn(room: StagedRoom, role: Role): string | null {
  const { facilitatorKey, coFacilitatorKey, participantKey, tableKey } = room;
  const keys = { facilitator: facilitatorKey, coFacilitator: coFacilitatorKey };
  return { ...keys, participant: participantKey, tableDevice: tableKey, beamer: null }[role];
}

/** By the co-facilitator, whose key stays the same wherever the lead goes. */
export const lead = (room: Pick<StagedRoom, "server" | "code" | "coFacilitatorKey">, command: FacilitatorCommand) =>
  done(ask(room.server, `/${room.code}/lead`, room.coFacilitatorKey, command));

export const deleteRoom = (room: StagedRoom) =>
  done(ask(room.server, `/${room.code}`, room.facilitatorKey, undefined, "DELETE"));

const takePart = (room: StagedRoom, key: string, command: ParticipantCommand) =>
  done(ask(room.server, `/${room.code}/take-part`, key, command));

async function done(asked: ReturnType<typeof ask>): Promise<void> {
  const { status, body } = await asked;
  if (status >= 300) throw new Error(JSON.stringify(body));
}

const goTo = (room: StagedRoom) => lead(room, { type: "goTo", step: stepOf[room.phase] ?? "welcome" });

const inStep =
  (...then: readonly Scene[]): Scene =>
  async (room) => {
    await goTo(room);
    for (const scene of then) await scene(room);
  };

const bothDo =
  (command: ParticipantCommand): Scene =>
  async (room) => {
    for (const key of [room.participantKey, room.tableKey]) await takePart(room, key, command);
  };

const sayReady = bothDo({ type: "ready", isReady: true });

const openRound =
  (at: RoundPlace): Scene =>
  (room) =>
    lead(room, {
      type: "openRound",
      id: roundId,
      at,
      step: stepOf[room.phase],
      cards: [...room.server.cards.failures],
    });

const inPhase =
  (phase: "vote" | "argue" | "revote" | "reveal" | "measure" | "end"): Scene =>
  (room) =>
    lead(room, { type: "roundPhase", round: roundId, phase });

const bothVote =
  (vote: Vote): Scene =>
  (room) => {
    const choice = vote === "measure" ? room.server.cards.measure : "2";
    return bothDo({ type: "vote", round: roundId, vote, choices: { [choice]: 1 } })(room);
  };

const inRoom = (...then: readonly Scene[]): Scene => inStep(openRound("room"), ...then);
const firstVote = [inPhase("vote"), bothVote("vote")];

/** How each phase comes about. */
const scenes: Readonly<Record<PhaseId, Scene>> = {
  waiting: async () => {},
  talk: inStep(sayReady),
  check: inStep(
    (room) => lead(room, { type: "openCheck", when: "before" }),
    async (room) => {
      const answers = { confidence: { chosen: 2, of: 5 } };
      const body = { when: "before", number: newKey(), answers };
      await done(ask(room.server, `/${room.code}/check`, room.participantKey, body));
    },
  ),
  match: inStep(
    (room) =>
      done(ask(room.server, `/${room.code}/matches`, room.facilitatorKey, { step: "game", table: null, after: null })),
    sayReady,
  ),
  read: inRoom(),
  vote: inRoom(...firstVote),
  argue: inRoom(...firstVote, inPhase("argue")),
  revote: inRoom(...firstVote, inPhase("revote"), bothVote("revote")),
  reveal: inRoom(...firstVote, inPhase("reveal")),
  measure: inRoom(...firstVote, inPhase("measure"), bothVote("measure")),
  end: inRoom(...firstVote, inPhase("end")),
  tables: inStep(openRound("tables"), ...firstVote),
  debrief: inStep(
    (room) => lead(room, { type: "openDebrief", step: "notes", isAnonymous: false, isShort: true }),
    async (room) => {
      const note = { type: "note", step: "notes", question: 0, text: "Nobody was asked." } as const;
      await takePart(room, room.participantKey, { ...note, id: "note-of-one" });
      await takePart(room, room.tableKey, { ...note, id: "note-of-device" });
    },
  ),
  commitment: inStep(bothDo({ type: "commit", hasCommitted: true })),
  break: inStep(sayReady),
  paused: inRoom(...firstVote, (room) => lead(room, { type: "pause" })),
  over: inStep((room) => lead(room, { type: "finish" })),
  deleted: inStep(),
};
