import { type FormEvent, useLayoutEffect, useRef, useState } from "react";
import type { DebriefQuestion } from "../../workshop/debrief-questions.ts";
import { workshopLimits } from "../../workshop/workshop.ts";
import { LoadingView } from "../layout/loading-view.tsx";
import { MatchApiError } from "../play/refusals.ts";
import { textOf, useDraft } from "../storage/use-draft.ts";
import { useDebriefQuestions } from "../workshop/use-debrief-questions.ts";
import { useWorkshopRoomTexts } from "../workshop/use-workshop-room-texts.ts";
import { newID } from "../workshop/workshop-memory.ts";
import type { RoomPart } from "./room-part.ts";
import { keepOwn, type OwnNote, recallOwn } from "./room-storage.ts";
import { useUnsent } from "./unsent.ts";
import { useTask } from "./use-task.ts";

/** The questions of a debrief with a field for a note each, and one's own notes to change or take back. */
export function NotesStep({ shared, own, api, code }: RoomPart) {
  const { notes: texts } = useWorkshopRoomTexts();
  const { debrief, guide } = shared;
  const questions = useDebriefQuestions(guide, debrief ?? { isShort: false });
  const [kept, setKept] = useState(() => recallOwn(code).notes);
  if (debrief === null) return null;
  const { step, isAnonymous } = debrief;
  const keep = (next: readonly OwnNote[]) => setKept(keepOwn(code, { notes: next }).notes);
  const write = async (note: OwnNote) => {
    // Before it is sent: where the answer is lost, it can still be taken back.
    if (isAnonymous) keep([...recallOwn(code).notes.filter(({ id }) => id !== note.id), note]);
    await api.takePart({ type: "note", ...note });
  };
  const takeBack = async ({ id }: OwnNote) => {
    await api.takePart({ type: "takeBackNote", note: id });
    keep(recallOwn(code).notes.filter((note) => note.id !== id));
  };
  const named = own.notes.map(({ id }) => id);
  const mine = [...own.notes, ...kept.filter(({ id }) => !named.includes(id))].filter((note) => note.step === step);
  return (
    <section className="room-notes">
      <h2>{texts.title}</h2>
      <p className="room-privacy">
        {isAnonymous ? texts.anonymous : texts.named} {debrief.isHeld === true ? texts.held : texts.atOnce}
      </p>
      <LoadingView loaded={questions}>
        {(all) =>
          all.map((question) => (
            <div key={question.index} className="room-question">
              {question.isSilent ? (
                <p>
                  <strong>{question.text}</strong> {texts.silent}
                </p>
              ) : (
                <NoteForm question={question} step={step} write={write} />
              )}
              <ul className="room-own-notes">
                {mine
                  .filter((note) => note.question === question.index)
                  .map((note) => (
                    <li key={note.id}>
                      <OwnNoteView note={note} write={write} takeBack={takeBack} />
                    </li>
                  ))}
              </ul>
            </div>
          ))
        }
      </LoadingView>
    </section>
  );
}

type NoteFormProps = Readonly<{
  question: DebriefQuestion;
  step: string;
  write: (note: OwnNote) => Promise<unknown>;
}>;

const fieldOf = (question: number) => `note-${question}`;

type Draft = Readonly<{ id: string; text: string }>;
const draftOf = (found: unknown): Draft | undefined => {
  const { id, text } = (found ?? {}) as Partial<Draft>;
  return typeof id === "string" && typeof text === "string" ? { id, text } : undefined;
};

/** The note has its id before it is sent, so that it is there once, however often it is sent. */
function NoteForm({ question, step, write }: NoteFormProps) {
  const { notes: texts } = useWorkshopRoomTexts();
  const [first] = useState(() => ({ id: newID(), text: "" }));
  const [{ id, text }, change] = useDraft<Draft>(`note-${step}-${question.index}`, first, draftOf);
  const task = useTask();
  useUnsent(text.trim() !== "");
  const field = fieldOf(question.index);
  const [wasSent, setWasSent] = useState(false);
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    if (task.isBusy) return;
    const isSent = await task.run(() =>
      write({ id, step, question: question.index, text }).catch((error: unknown) => {
        // It was sent before, and deleted: sent once more, it is another one.
        if (error instanceof MatchApiError && error.code === "no-such-note") change({ id: newID(), text });
        throw error;
      }),
    );
    setWasSent(isSent);
    if (isSent) change({ id: newID(), text: "" });
  };
  return (
    <form className="form" onSubmit={submit}>
      <label htmlFor={field}>{question.text}</label>
      <textarea
        id={field}
        rows={2}
        required
        maxLength={workshopLimits.noteLength}
        value={text}
        placeholder={texts.write}
        onChange={({ target }) => change({ id, text: target.value })}
      />
      <p role="alert" className="refusal">
        {task.refusal}
      </p>
      <button type="submit" className="button" aria-disabled={task.isBusy}>
        {texts.send}
        <span className="visually-hidden">: {question.text}</span>
      </button>
      <p role="status" className="room-sent">
        {wasSent && text === "" && texts.sent}
      </p>
    </form>
  );
}

type OwnNoteViewProps = Readonly<{
  note: OwnNote;
  write: (note: OwnNote) => Promise<unknown>;
  takeBack: (note: OwnNote) => Promise<unknown>;
}>;

function OwnNoteView({ note, write, takeBack }: OwnNoteViewProps) {
  const { notes: texts } = useWorkshopRoomTexts();
  const [edited, setEdited] = useDraft<string | null>(`note-${note.id}`, null, textOf);
  const task = useTask();
  const goesOnIn = useRef<HTMLDivElement>(null);
  const hasPressed = useRef(false);
  const isEdited = edited !== null;
  // biome-ignore lint/correctness/useExhaustiveDependencies: when one takes the place of the other.
  useLayoutEffect(() => {
    if (!hasPressed.current) return;
    hasPressed.current = false;
    goesOnIn.current?.querySelector<HTMLElement>("textarea, button")?.focus();
  }, [isEdited]);
  const edit = (text: string | null) => {
    hasPressed.current = true;
    setEdited(text);
  };
  useUnsent(isEdited);
  const save = async (event: FormEvent) => {
    event.preventDefault();
    if (await task.run(() => write({ ...note, text: edited ?? note.text }))) edit(null);
  };
  const remove = async () => {
    if (await task.run(() => takeBack(note))) document.getElementById(fieldOf(note.question))?.focus();
  };
  return (
    <div ref={goesOnIn}>
      {edited === null ? (
        <>
          <p>{note.text}</p>
          <p className="actions">
            <button type="button" onClick={() => edit(note.text)}>
              {texts.edit}
            </button>
            <button type="button" onClick={remove}>
              {texts.delete}
            </button>
          </p>
        </>
      ) : (
        <form className="form" onSubmit={save}>
          <textarea
            aria-label={texts.write}
            rows={2}
            required
            maxLength={workshopLimits.noteLength}
            value={edited}
            onChange={({ target }) => setEdited(target.value)}
          />
          <button type="submit" className="button">
            {texts.save}
          </button>
        </form>
      )}
      <p role="alert" className="refusal">
        {task.refusal}
      </p>
    </div>
  );
}
