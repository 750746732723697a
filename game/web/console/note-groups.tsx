import { type DragEvent, type FormEvent, useEffect, useRef, useState } from "react";
import type { ConsoleOwn } from "../../workshop/views.ts";
import { workshopLimits } from "../../workshop/workshop.ts";
import { textOf, useDraft } from "../storage/use-draft.ts";
import { useDebriefQuestions } from "../workshop/use-debrief-questions.ts";
import { newID } from "../workshop/workshop-memory.ts";
import { useLead } from "./lead-context.ts";
import { useConsoleTexts } from "./use-console-texts.ts";
import { useFocusToNeighbour } from "./use-focus-to-neighbour.ts";
import { useStepAbout } from "./use-step-about.ts";

type Note = ConsoleOwn["allNotes"][number];

/** The notes of a step in their groups; they are moved by a choice at each note, or drawn. */
export function NoteGroups({ step, isShort }: { step: string; isShort: boolean }) {
  const { shared, own, lead, can } = useLead();
  const { notes: texts } = useConsoleTexts();
  const notes = own.allNotes.filter((note) => note.step === step);
  const groups = shared.noteGroups.filter((group) => group.step === step);
  const questions = useDebriefQuestions(shared.guide, { isShort, about: useStepAbout(step) });
  const [moved, setMoved] = useState<string | null>(null);
  const questionOf = (index: number) =>
    questions.status === "ready" ? questions.content.find((question) => question.index === index)?.text : undefined;
  if (notes.length === 0 && groups.length === 0) return null;
  const drop = (group: string | null) => (event: DragEvent) => {
    event.preventDefault();
    const note = event.dataTransfer.getData("text/plain");
    if (can("notes") && notes.some(({ id }) => id === note)) void lead({ type: "groupNote", note, group });
  };
  const places = [...groups.map(({ id, title }) => ({ id, title })), { id: null, title: texts.ungrouped }];
  return (
    <>
      {can("notes") && <AddGroup step={step} />}
      <div className="note-groups">
        {places.map(({ id, title }) => (
          // biome-ignore lint/a11y/noStaticElementInteractions: drawing is one way more; each note has a choice as well.
          <section key={id ?? ""} onDragOver={(event) => event.preventDefault()} onDrop={drop(id)}>
            <h3>{title}</h3>
            {id !== null && can("notes") && <GroupButtons id={id} title={title} />}
            <ul>
              {notes
                .filter((note) => note.group === id)
                .map((note) => (
                  <NoteItem
                    key={note.id}
                    note={note}
                    question={questionOf(note.question)}
                    places={places}
                    wasMoved={note.id === moved}
                    arrived={() => setMoved(null)}
                    move={(group) => {
                      setMoved(note.id);
                      void lead({ type: "groupNote", note: note.id, group });
                    }}
                  />
                ))}
            </ul>
          </section>
        ))}
      </div>
    </>
  );
}

type NoteItemProps = Readonly<{
  note: Note;
  question: string | undefined;
  places: readonly Readonly<{ id: string | null; title: string }>[];
  /** By the choice at it: whoever chose goes on from there. */
  wasMoved: boolean;
  arrived: () => void;
  move: (group: string | null) => void;
}>;

function NoteItem({ note, question, places, wasMoved, arrived, move }: NoteItemProps) {
  const { lead, can, ask } = useLead();
  const { notes: texts } = useConsoleTexts();
  const choice = useRef<HTMLSelectElement>(null);
  const { entry, takeOut } = useFocusToNeighbour();
  // In another group it is another element, which comes without the focus.
  // biome-ignore lint/correctness/useExhaustiveDependencies: once, as it comes.
  useEffect(() => {
    if (!wasMoved) return;
    choice.current?.focus();
    arrived();
  }, []);
  return (
    <li
      ref={entry}
      draggable={can("notes")}
      onDragStart={({ dataTransfer }) => dataTransfer.setData("text/plain", note.id)}
    >
      {question !== undefined && <span className="hint">{question}</span>}
      <p>
        {note.text}
        {note.by !== null && <span className="hint"> – {note.by}</span>}
      </p>
      {can("notes") && (
        <p className="note-buttons">
          <select
            ref={choice}
            aria-label={texts.moveTo({ note: note.text })}
            value={note.group ?? ""}
            onChange={({ target }) => move(target.value === "" ? null : target.value)}
          >
            {places.map(({ id, title }) => (
              <option key={id ?? ""} value={id ?? ""}>
                {title}
              </option>
            ))}
          </select>
          <button
            type="button"
            className="link-button"
            onClick={() =>
              ask({
                question: texts.deleteQuestion({ note: note.text }),
                confirm: texts.delete,
                act: () => takeOut(() => lead({ type: "deleteNote", note: note.id })),
              })
            }
          >
            {texts.delete}
            <span className="visually-hidden">: {note.text}</span>
          </button>
        </p>
      )}
    </li>
  );
}

function AddGroup({ step }: { step: string }) {
  const { lead } = useLead();
  const { notes: texts } = useConsoleTexts();
  const [typed, setTyped] = useDraft(`group-${step}`, "", textOf);
  // The same one, however often it is pressed.
  const [id, setID] = useState(newID);
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    const title = typed.trim();
    if (title !== "" && (await lead({ type: "addGroup", id, step, title }))) {
      setTyped("");
      setID(newID());
    }
  };
  return (
    <form className="console-line" onSubmit={submit}>
      <input
        aria-label={texts.groupTitle}
        placeholder={texts.groupTitle}
        autoComplete="off"
        maxLength={workshopLimits.titleLength}
        value={typed}
        onChange={({ target }) => setTyped(target.value)}
      />
      <button type="submit" className="button">
        {texts.addGroup}
      </button>
    </form>
  );
}

function GroupButtons({ id, title }: { id: string; title: string }) {
  const { lead } = useLead();
  const { notes: texts } = useConsoleTexts();
  const [typed, setTyped] = useState<string | null>(null);
  const rename = async (event: FormEvent) => {
    event.preventDefault();
    const next = typed?.trim() ?? "";
    if (next === "" || (await lead({ type: "renameGroup", group: id, title: next }))) setTyped(null);
  };
  if (typed !== null) {
    return (
      <form className="console-line" onSubmit={rename}>
        <input
          aria-label={texts.groupTitle}
          autoComplete="off"
          maxLength={workshopLimits.titleLength}
          value={typed}
          onChange={({ target }) => setTyped(target.value)}
        />
        <button type="submit" className="button">
          {texts.save}
        </button>
      </form>
    );
  }
  return (
    <p className="note-buttons">
      <button type="button" className="link-button" onClick={() => setTyped(title)}>
        {texts.renameGroup}
        <span className="visually-hidden">: {title}</span>
      </button>
      <button type="button" className="link-button" onClick={() => lead({ type: "deleteGroup", group: id })}>
        {texts.dissolve}
        <span className="visually-hidden">: {title}</span>
      </button>
    </p>
  );
}
