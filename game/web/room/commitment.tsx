import { type FormEvent, useRef, useState } from "react";
import { textOf, useDraft } from "../storage/use-draft.ts";
import { useWorkshopRoomTexts } from "../workshop/use-workshop-room-texts.ts";
import { OwnPaper } from "./own-paper.tsx";
import type { RoomPart } from "./room-part.ts";
import { keepOwn, keepsOwn, recallOwn } from "./room-storage.ts";
import { TakeCommitment } from "./take-commitment.tsx";
import { useUnsent } from "./unsent.ts";
import { useTask } from "./use-task.ts";

const longest = 400;

/** What somebody is going to do: on this device alone. The server learns that there is a sentence, and not which. */
export function Commitment({ shared, own, api, code }: RoomPart) {
  const { commitment: texts } = useWorkshopRoomTexts();
  const [kept, setKept] = useState(() => recallOwn(code).commitment);
  const [draft, setDraft] = useDraft<string | null>("commitment", null, textOf);
  const typed = draft ?? kept;
  const field = useRef<HTMLTextAreaElement>(null);
  const task = useTask();
  useUnsent(typed !== kept);
  const keep = async (text: string) => {
    setKept(keepOwn(code, { commitment: text }).commitment);
    setDraft(null);
    const hasCommitted = text !== "";
    if (own.hasCommitted !== hasCommitted) await task.run(() => api.takePart({ type: "commit", hasCommitted }));
  };
  const submit = (event: FormEvent) => {
    event.preventDefault();
    void keep(typed.trim());
  };
  const remove = async () => {
    field.current?.focus();
    await keep("");
  };
  return (
    <section className="room-commitment">
      <h2>{texts.title}</h2>
      <p>{own.people > 1 ? texts.leadTogether : texts.lead}</p>
      <form className="form" onSubmit={submit}>
        <label htmlFor="commitment">{texts.label}</label>
        <textarea
          ref={field}
          id="commitment"
          rows={3}
          required
          maxLength={longest}
          value={typed}
          onChange={({ target }) => setDraft(target.value)}
        />
        <button type="submit" className="button primary" aria-disabled={typed.trim() === "" || typed === kept}>
          {texts.save}
        </button>
      </form>
      <p role="alert" className="refusal">
        {task.refusal}
      </p>
      <p role="status">{kept !== "" && (keepsOwn(code) ? texts.saved : texts.notKept)}</p>
      {kept !== "" && (
        <p className="actions">
          <TakeCommitment sentence={kept} title={shared.title} />
          <button type="button" className="button" onClick={remove}>
            {texts.remove}
          </button>
        </p>
      )}
      <OwnPaper shared={shared} own={own} api={api} />
      <p className="hint">{texts.count({ count: shared.committed })}</p>
    </section>
  );
}
