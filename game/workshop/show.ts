import { committedIn, resultsOf } from "./on-paper.ts";
import { headsAt, headsIn, peopleAt } from "./participants.ts";
import { matchAt, playedView } from "./played.ts";
import { type Ballots, outcome, peopleWho, type Round, type Vote, votes } from "./round.ts";
import { tableOfVoter, voterOf } from "./rounds.ts";
import type { RoundPlace } from "./step.ts";
import type {
  CheckView,
  ConsoleOwn,
  HeldSeats,
  Live,
  ParticipantOwn,
  PublicNote,
  PublicWorkshop,
  RoundView,
} from "./views.ts";
import { type Note, type Participant, type Right, type TableMatch, unturned, type Workshop } from "./workshop.ts";

export function publicView(workshop: Workshop, live: Live): PublicWorkshop {
  const { title, language, joinCode, decks, guide, isRehearsal, deleteAt, run, steps, rules, beamer } = workshop;
  const debrief = workshop.debriefs.at(-1) ?? null;
  const round = workshop.rounds.at(-1);
  return {
    ...{ title, language, joinCode, decks, guide, isRehearsal, deleteAt, run, steps, beamer, debrief },
    wall: workshop.wall ?? unturned,
    rehearsalWaits: live.rehearsalWaits === true,
    chooseTable: rules.chooseTable,
    seatsPerTable: rules.seatsPerTable,
    heads: headsIn(workshop.participants),
    here: workshop.participants.filter((each) => isHere(each, live)).length,
    tables: workshop.tables.map((table, index) => {
      const { name } = table;
      const people = peopleAt(workshop, index + 1);
      const match = playedAt(workshop, index + 1, live) ?? null;
      return {
        ...{ name, match, heads: headsAt(workshop, index + 1) },
        here: people.filter((each) => isHere(each, live)).length,
        ready: headsIn(people.filter(({ isReady }) => isReady)),
        progress: (match && live.matches.get(match.id)) ?? null,
        result: resultsOf(table).find(({ step }) => step === run.step)?.text ?? null,
      };
    }),
    round: round === undefined ? null : roundView(workshop, round),
    said: saidRound(workshop),
    played: beamer?.show === "said" && beamer.isPlayed === true ? playedView(workshop, live) : null,
    notes: notesOnWall(workshop).map((note) => publicNote(workshop, note)),
    noteGroups: workshop.noteGroups.filter(({ step }) => step === debrief?.step),
    checks: workshop.checks.map(
      ({ when, isOpen, asked = [], shown, waiting }): CheckView => ({
        ...{ when, isOpen, asked, shown },
        answers: shown.answers + waiting.answers,
      }),
    ),
    followUp: workshop.followUp ?? null,
    committed: committedIn(workshop),
    message: workshop.messages.findLast(({ table }) => table === null) ?? null,
  };
}

function saidRound(workshop: Workshop): RoundView | null {
  const { beamer, rounds } = workshop;
  if (beamer?.show !== "said" || beamer.isPlayed === true) return null;
  const over = rounds.filter(({ phase }) => phase === "end");
  const round = beamer.round === undefined ? over.at(-1) : over.find(({ id }) => id === beamer.round);
  return round === undefined ? null : roundView(workshop, round);
}

export function participantOwn(workshop: Workshop, me: Participant, live: Live): ParticipantOwn {
  const { id, name, kind, people, table, isReady, hasCommitted } = me;
  const round = workshop.rounds.at(-1);
  const ballots = votes.flatMap((vote) => {
    const cast = round?.ballots[vote];
    const own = cast?.isOpen === true ? cast.by[voterOf(id)] : undefined;
    return own === undefined ? [] : [[vote, own]];
  });
  const mates = table === null ? [] : peopleAt(workshop, table).filter((each) => each.id !== id);
  return {
    ...{ id, name, kind, people, table, isReady, hasCommitted },
    ballots: Object.fromEntries(ballots),
    notes: workshop.notes.flatMap(({ by, id: note, step, question, text }) =>
      by === id ? [{ id: note, step, question, text }] : [],
    ),
    held: heldBy(workshop, me, live),
    committedOnPaper: workshop.tables[(table ?? 0) - 1]?.committedOnPaper ?? 0,
    tablemates: [name, ...mates.map((each) => each.name)],
    message: workshop.messages.findLast((message) => message.table === null || message.table === table) ?? null,
  };
}

type Viewer = Readonly<{ isOwner: boolean; rights: readonly Right[] }>;

export function consoleOwn(workshop: Workshop, live: Live, viewer: Viewer): ConsoleOwn {
  return {
    ...viewer,
    rules: workshop.rules,
    isClosed: workshop.isClosed === true,
    participants: workshop.participants.map((each) => {
      const { id, name, kind, people, table, isReady } = each;
      const state = {
        hasDevice: each.keyHash !== null,
        hasWayBack: each.wayBackHash !== null,
        isHere: isHere(each, live),
        held: heldBy(workshop, each, live),
      };
      return { id, name, kind, people, table, isReady, ...state };
    }),
    coFacilitators: workshop.coFacilitators.map(({ keyHash: _, ...each }) => each),
    allNotes: notesFor(workshop, viewer).map(({ by, ...note }) => ({ ...note, by: nameOf(workshop, by) ?? null })),
    debriefs: workshop.debriefs,
    written: writtenIn(workshop),
    allRounds: workshop.rounds.map((round) => roundView(workshop, round)),
    allPlayed: playedView(workshop, live),
    seating: workshop.seating ?? [],
    committedOnPaper: workshop.tables.map(({ committedOnPaper = 0 }) => committedOnPaper),
    toldResults: workshop.tables.map(
      (table) => resultsOf(table).find(({ step }) => step === workshop.run.step)?.isTold === true,
    ),
    changedResults: workshop.tables.map(({ results = [] }) => {
      const result = results.find(({ step }) => step === workshop.run.step);
      if (result?.before === undefined) return null;
      const { isTold = false, by = null, at = 0, before } = result;
      return { isTold, by: nameOf(workshop, by) ?? null, at, before };
    }),
    maySeatAsBefore: workshop.seatedBefore !== undefined,
    messages: workshop.messages,
    matches: workshop.tables.map(({ matches }) => matches),
    createdAt: workshop.createdAt,
  };
}

/** Whoever does not see to notes reads those that everybody may read. */
const notesFor = (workshop: Workshop, { isOwner, rights }: Viewer): readonly Note[] =>
  isOwner || rights.includes("notes") ? workshop.notes : notesOnWall(workshop);

/** Those of the last debrief, unless they are held back. */
function notesOnWall({ debriefs, notes }: Workshop): readonly Note[] {
  const debrief = debriefs.at(-1);
  return debrief?.isHeld === true ? [] : notes.filter(({ step }) => step === debrief?.step);
}

function writtenIn({ notes }: Workshop): Readonly<Record<string, number>> {
  const counts = new Map<string, number>();
  for (const { step } of notes) counts.set(step, (counts.get(step) ?? 0) + 1);
  return Object.fromEntries(counts);
}

function roundView(workshop: Workshop, { id, step, decks, at, phase, cards, ballots }: Round): RoundView {
  const shown = votes.flatMap((vote) => {
    const cast = ballots[vote];
    return cast === undefined ? [] : [[vote, voteView(workshop, at, cast)] as const];
  });
  const votesShown = Object.fromEntries(shown) as Partial<Record<Vote, never>>;
  return { id, step, ...(decks === undefined ? {} : { decks }), at, phase, cards, votes: votesShown };
}

const voteView = (workshop: Workshop, at: RoundPlace, ballots: Ballots) => ({
  voters: peopleWho(ballots),
  tables: ballots.isOpen ? null : outcome(ballots, at, tableOfVoter(workshop)),
});

/** Ids stay untold: with its id an anonymous note could be taken back. */
function publicNote(workshop: Workshop, { question, text, by, group }: Note): PublicNote {
  const name = nameOf(workshop, by);
  return { question, text, group, ...(name === undefined ? {} : { by: name }) };
}

const nameOf = ({ participants }: Workshop, id: number | null): string | undefined =>
  id === null ? undefined : participants.find((each) => each.id === id)?.name;

const playedAt = (workshop: Workshop, table: number, live: Live): TableMatch | undefined =>
  matchAt(workshop, table, (id) => live.matches.get(id)?.status === "running");

/** At the match that goes on at their table. */
function heldBy(workshop: Workshop, { table, keyHash }: Participant, live: Live): HeldSeats | null {
  const match = table === null ? undefined : playedAt(workshop, table, live);
  if (match === undefined || keyHash === null || live.matches.get(match.id)?.status === "over") return null;
  return live.seatsAt(match.id, keyHash) ?? null;
}

const isHere = ({ keyHash }: Participant, { isHere }: Live): boolean => keyHash !== null && isHere(keyHash);
