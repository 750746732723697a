import { type FormEvent, useState } from "react";
import { workshopLimits } from "../../workshop/workshop.ts";
import { CheckedInput } from "../controls/checked-input.tsx";
import { useTask } from "../room/use-task.ts";
import { useLead } from "./lead-context.ts";
import { TableOptions } from "./table-options.tsx";
import { useConsoleTexts } from "./use-console-texts.ts";

/** Adds somebody without a device. */
export function AddPerson() {
  const { api, say } = useLead();
  const { people } = useConsoleTexts();
  const [name, setName] = useState("");
  const [table, setTable] = useState("");
  const task = useTask();
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    const typed = name.trim();
    if (typed === "") return;
    const person = { type: "addPerson", name: typed, table: table === "" ? null : Number(table) } as const;
    if (await task.run(() => api.lead(person))) {
      setName("");
      say(people.added({ name: typed }));
    }
  };
  return (
    <details className="add-person">
      <summary>{people.add}</summary>
      <form className="console-line" onSubmit={submit}>
        <CheckedInput
          aria-label={people.name}
          placeholder={people.name}
          maxLength={workshopLimits.nameLength}
          value={name}
          change={(typed) => {
            setName(typed);
            task.forgetRefusal();
          }}
          fault={undefined}
          refusal={task.refusalFor("name-taken")}
        />
        <select aria-label={people.table} value={table} onChange={({ target }) => setTable(target.value)}>
          <option value="">{people.noTable}</option>
          <TableOptions />
        </select>
        <button type="submit" className="button">
          {people.addSubmit}
        </button>
      </form>
      <p role="alert" className="refusal">
        {task.refusalBut("name-taken")}
      </p>
    </details>
  );
}
