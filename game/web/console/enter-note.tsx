import { type FormEvent, useState } from "react";
import { type Debrief, workshopLimits } from "../../workshop/workshop.ts";
import { textOf, useDraft } from "../storage/use-draft.ts";
import { useDebriefQuestions } from "../workshop/use-debrief-questions.ts";
import { newID } from "../workshop/workshop-memory.ts";
import { useLead } from "./lead-context.ts";
import { useConsoleTexts } from "./use-console-texts.ts";
import { useStepAbout } from "./use-step-about.ts";

type EnterNoteProps = Readonly<Pick<Debrief, "step" | "isShort" | "isAnonymous">>;

/** For people without devices: what they have said, or written on paper. */
export function EnterNote({ step, isShort, isAnonymous }: EnterNoteProps) {
  const { shared, own, lead, say } = useLead();
  const { notes: texts } = useConsoleTexts();
  const questions = useDebriefQuestions(shared.guide, { isShort, about: useStepAbout(step) });
  const [text, setText] = useDraft(`enter-note-${step}`, "", textOf);
  const [chosen, choose] = useState<number | null>(null);
  const [author, setAuthor] = useState<number | null>(null);
  // The same one, however often it is pressed.
  const [id, setID] = useState(newID);
  if (questions.status !== "ready") return null;
  const asked = questions.content.filter(({ isSilent }) => !isSilent);
  const question = asked.find(({ index }) => index === chosen)?.index ?? asked[0]?.index ?? 0;
  const authors = isAnonymous ? [] : own.participants.filter(({ hasDevice }) => !hasDevice);
  const by = authors.find(({ id: each }) => each === author)?.id;
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    const note = text.trim();
    if (note === "" || !(await lead({ type: "enterNote", id, step, question, text: note, by }))) return;
    setText("");
    setAuthor(null);
    setID(newID());
    say(texts.entered);
  };
  return (
    <details className="enter-note">
      <summary>{texts.enter}</summary>
      <form className="form" onSubmit={submit}>
        <label htmlFor="enter-note-question">{texts.question}</label>
        <select id="enter-note-question" value={question} onChange={({ target }) => choose(Number(target.value))}>
          {asked.map(({ index, text: words }) => (
            <option key={index} value={index}>
              {words}
            </option>
          ))}
        </select>
        <label htmlFor="enter-note-text">{texts.text}</label>
        <textarea
          id="enter-note-text"
          rows={2}
          maxLength={workshopLimits.noteLength}
          value={text}
          onChange={({ target }) => setText(target.value)}
        />
        {authors.length > 0 && (
          <>
            <label htmlFor="enter-note-by">{texts.by}</label>
            <select
              id="enter-note-by"
              value={by ?? ""}
              onChange={({ target }) => setAuthor(target.value === "" ? null : Number(target.value))}
            >
              <option value="">{texts.nobody}</option>
              {authors.map(({ id: person, name }) => (
                <option key={person} value={person}>
                  {name}
                </option>
              ))}
            </select>
          </>
        )}
        <button type="submit" className="button">
          {texts.enterSubmit}
        </button>
      </form>
    </details>
  );
}
