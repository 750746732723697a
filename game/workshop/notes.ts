import type { Context, DeckFacts } from "./context.ts";
import { participantOf } from "./participants.ts";
import { found, Refused } from "./refused.ts";
import { type Debrief, type Note, type Workshop, workshopLimits } from "./workshop.ts";

/**
 * Opens the notes of a step. Who is named stays named; what was anonymous stays so. What is asked about stays, too, once
 * somebody has written: each note stands under its question. Refuses cards that the deck does not have.
 */
export function openDebrief(workshop: Workshop, debrief: Omit<Debrief, "isOpen">, deck: DeckFacts): Workshop {
  found(
    workshop.steps.find(({ id }) => id === debrief.step),
    "no-such-step",
    "step",
  );
  for (const card of debrief.about?.cards ?? []) {
    found(
      deck.failures.find(({ id }) => id === card),
      "no-such-card",
      `failure ${card}`,
    );
  }
  const before = workshop.debriefs.find(({ step }) => step === debrief.step);
  const others = workshop.debriefs.filter((each) => each !== before);
  const closed = others.map((each) => ({ ...each, isOpen: false }));
  const isWritten = workshop.notes.some(({ step }) => step === debrief.step);
  const { about: wanted, ...opened } = debrief;
  const about = isWritten ? before?.about : wanted;
  const open = { ...opened, ...(about === undefined ? {} : { about }), isOpen: true };
  return { ...workshop, debriefs: [...closed, open] };
}

export const closeDebrief = (workshop: Workshop, step: string): Workshop => ({
  ...workshop,
  debriefs: workshop.debriefs.map((each) => (each.step === step ? { ...each, isOpen: false } : each)),
});

export const holdNotes = (workshop: Workshop, step: string, isHeld: boolean): Workshop => ({
  ...workshop,
  debriefs: workshop.debriefs.map((each) => (each.step === step ? { ...each, isHeld } : each)),
});

type Written = Readonly<{ id: string; step: string; question: number; text: string }>;

type EnteredNote = Written & Readonly<{ by?: number | null | undefined }>;

/** Who writes, and what is stored of a secret. */
type Author = Readonly<{ by: number }> & Pick<Context, "hash">;

/**
 * A note, or the same one in other words. Of the id of one without a name only a digest is stored and told to those who
 * lead: whoever sees that can sort notes, and only who made the id can write it anew.
 */
export function writeNote(workshop: Workshop, { by, hash }: Author, { id: made, ...written }: Written): Workshop {
  const { step, question, text } = written;
  const debrief = workshop.debriefs.find((each) => each.step === step);
  if (debrief?.isOpen !== true) throw new Refused("notes-closed", "nobody collects notes now");
  const author = participantOf(workshop, by);
  const before = ownNote(workshop, { by, hash }, made);
  const digest = digestOf(made, hash);
  const { isAnonymous } = debrief;
  const id = before?.id ?? (isAnonymous ? digest : made);
  if (before !== undefined && before.step !== step) throw noSuchNote();
  // Somebody else's, or one that was deleted: what comes late does not bring it back.
  const isTaken = before === undefined && workshop.notes.some((note) => note.id === id);
  const isDeleted = [made, digest].some((each) => workshop.deletedNotes?.includes(each));
  if (isTaken || isDeleted) throw noSuchNote();
  const isTooMuch =
    workshop.notes.length >= workshopLimits.notes ||
    workshop.notes.filter((note) => note.by === by).length >= workshopLimits.notesAPerson;
  if (before === undefined && isTooMuch) throw new Refused("workshop-full", "there are too many notes");
  const group = before?.group ?? null;
  // In other words it stays whose it was, or nobody's.
  const whose = before ?? (isAnonymous ? { by: null, table: null } : { by, table: author.table });
  const note: Note = { id, step, question, text, group, by: whose.by, table: whose.table };
  const notes = before === undefined ? [...workshop.notes, note] : replaced(workshop.notes, note);
  // The order in which they came would tell who wrote them.
  return { ...workshop, notes: isAnonymous ? notes.toSorted((one, other) => (one.id < other.id ? -1 : 1)) : notes };
}

/**
 * A note of somebody without a device, also after the others have written theirs. A name stands with it only where notes are
 * with names. Refuses the id of another note, and the name of whoever has a device: nobody's words are changed by it, and
 * nobody is given any.
 */
export function enterNote(workshop: Workshop, { by = null, ...written }: EnteredNote): Workshop {
  const { debriefs, notes, deletedNotes } = workshop;
  const { id, step, question, text } = written;
  const debrief = debriefs.find((each) => each.step === step);
  if (debrief === undefined) throw new Refused("notes-closed", "nobody collects notes here");
  const author = by === null || debrief.isAnonymous ? null : participantOf(workshop, by);
  if (author !== null && author.keyHash !== null) throw new Refused("not-allowed", "who has a device writes there");
  const whose = { by: author?.id ?? null, table: author?.table ?? null };
  const note: Note = { id, step, question, text, group: null, ...whose };
  const before = notes.find((each) => each.id === id);
  if (before?.text === text && before.by === note.by && before.step === step) return workshop;
  if (before !== undefined || deletedNotes?.includes(id)) throw noSuchNote();
  if (notes.length >= workshopLimits.notes) throw new Refused("workshop-full", "there are too many notes");
  return { ...workshop, notes: [...notes, note].toSorted((one, other) => (one.id < other.id ? -1 : 1)) };
}

export function takeBackNote(workshop: Workshop, author: Author, made: string): Workshop {
  const note = ownNote(workshop, author, made);
  if (note !== undefined) return deleteNote(workshop, note.id);
  if (workshop.notes.some(({ id }) => id === made)) throw noSuchNote();
  return workshop;
}

/** For good: what was on its way meanwhile does not bring it back. */
export function deleteNote(workshop: Workshop, id: string): Workshop {
  const notes = workshop.notes.filter((note) => note.id !== id);
  if (notes.length === workshop.notes.length) return workshop;
  const deletedNotes = [...(workshop.deletedNotes ?? []), id].slice(-workshopLimits.notes);
  return { ...workshop, notes, deletedNotes };
}

/** The note that this author wrote under this id; whoever can name that of one without a name has made it. */
function ownNote({ notes }: Workshop, { by, hash }: Author, made: string): Note | undefined {
  const digest = digestOf(made, hash);
  return notes.find((note) => (note.by === null ? note.id === digest : note.by === by && note.id === made));
}

/** As long as an id may be. */
const digestOf = (id: string, hash: Context["hash"]): string => hash(`note ${id}`).slice(0, 32);

export function groupNote(workshop: Workshop, id: string, group: string | null): Workshop {
  const note = workshop.notes.find((each) => each.id === id);
  if (note === undefined) throw noSuchNote();
  if (group !== null) groupOf(workshop, group);
  return { ...workshop, notes: replaced(workshop.notes, { ...note, group }) };
}

export function addGroup(workshop: Workshop, group: Readonly<{ id: string; step: string; title: string }>): Workshop {
  if (workshop.noteGroups.some(({ id }) => id === group.id)) return workshop;
  if (workshop.noteGroups.length >= workshopLimits.groups)
    throw new Refused("workshop-full", "there are too many groups");
  return { ...workshop, noteGroups: [...workshop.noteGroups, group] };
}

export function renameGroup(workshop: Workshop, id: string, title: string): Workshop {
  groupOf(workshop, id);
  const noteGroups = workshop.noteGroups.map((group) => (group.id === id ? { ...group, title } : group));
  return { ...workshop, noteGroups };
}

/** Its notes stay, in no group. */
export const deleteGroup = (workshop: Workshop, id: string): Workshop => ({
  ...workshop,
  noteGroups: workshop.noteGroups.filter((group) => group.id !== id),
  notes: workshop.notes.map((note) => (note.group === id ? { ...note, group: null } : note)),
});

const groupOf = ({ noteGroups }: Workshop, id: string) =>
  found(
    noteGroups.find((group) => group.id === id),
    "no-such-group",
    "group",
  );

const replaced = (notes: readonly Note[], note: Note): readonly Note[] =>
  notes.map((each) => (each.id === note.id ? note : each));

const noSuchNote = () => new Refused("no-such-note", "there is no such note");
