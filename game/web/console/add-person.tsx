import { type FormEvent, useState } from "react";
import { workshopLimits } from "../../workshop/workshop.ts";
import { useLead } from "./lead-context.ts";
import { TableOptions } from "./table-options.tsx";
import { useConsoleTexts } from "./use-console-texts.ts";

/** Adds somebody without a device. */
export function AddPerson() {
  const { lead, say } = useLead();
  const { people } = useConsoleTexts();
  const [name, setName] = useState("");
  const [table, setTable] = useState("");
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    const typed = name.trim();
    if (typed === "") return;
    if (await lead({ type: "addPerson", name: typed, table: table === "" ? null : Number(table) })) {
      setName("");
      say(people.added({ name: typed }));
    }
  };
  return (
    <details className="add-person">
      <summary>{people.add}</summary>
      <form className="console-line" onSubmit={submit}>
        <input
          aria-label={people.name}
          placeholder={people.name}
          autoComplete="off"
          maxLength={workshopLimits.nameLength}
          value={name}
          onChange={({ target }) => setName(target.value)}
        />
        <select aria-label={people.table} value={table} onChange={({ target }) => setTable(target.value)}>
          <option value="">{people.noTable}</option>
          <TableOptions />
        </select>
        <button type="submit" className="button">
          {people.addSubmit}
        </button>
      </form>
    </details>
  );
}
