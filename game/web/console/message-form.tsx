import { type FormEvent, useState } from "react";
import { workshopLimits } from "../../workshop/workshop.ts";
import { textOf, useDraft } from "../storage/use-draft.ts";
import { newID } from "../workshop/workshop-memory.ts";
import { useLead } from "./lead-context.ts";
import { TableOptions } from "./table-options.tsx";
import { useConsoleTexts } from "./use-console-texts.ts";

/** A message to all, or to one table; what is typed survives a reload. */
export function MessageForm() {
  const { shared, own, lead, say, can } = useLead();
  const { message } = useConsoleTexts();
  const [text, setText] = useDraft("message", "", textOf);
  const [table, setTable] = useState("");
  const [id, setID] = useState(newID);
  if (!can("lead")) return null;
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    const typed = text.trim();
    if (typed === "") return;
    if (await lead({ type: "message", id, text: typed, table: table === "" ? null : Number(table) })) {
      setText("");
      setID(newID());
      say(message.sent);
    }
  };
  const last = own.messages.at(-1);
  return (
    <section aria-labelledby="console-message">
      <h2 id="console-message">{message.title}</h2>
      <form className="message-form" onSubmit={submit}>
        <textarea
          aria-label={message.text}
          rows={2}
          maxLength={workshopLimits.messageLength}
          value={text}
          onChange={({ target }) => setText(target.value)}
        />
        <div className="console-line">
          <select aria-label={message.to} value={table} onChange={({ target }) => setTable(target.value)}>
            <option value="">{message.all}</option>
            <TableOptions />
          </select>
          <button type="submit" className="button">
            {message.send}
          </button>
        </div>
      </form>
      {last !== undefined && (
        <p className="hint">
          {message.last({
            to: last.table === null ? message.all : (shared.tables[last.table - 1]?.name ?? ""),
            text: last.text,
          })}
        </p>
      )}
    </section>
  );
}
