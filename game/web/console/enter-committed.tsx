import { type FormEvent, useState } from "react";
import { workshopLimits } from "../../workshop/workshop.ts";
import { NumberField } from "../controls/number-field.tsx";
import { useLead } from "./lead-context.ts";
import { TableOptions } from "./table-options.tsx";
import { useConsoleTexts } from "./use-console-texts.ts";

/** For people without devices: how many at a table have written a sentence on paper; what it is stays there. */
export function EnterCommitted() {
  const { shared, own, lead, say, can } = useLead();
  const { needs, round } = useConsoleTexts();
  const [table, setTable] = useState(1);
  // By table; undefined where what is typed is no number.
  const [typed, setTyped] = useState<Readonly<Record<number, number | undefined>>>({});
  const { heads = 0, name = "" } = shared.tables[table - 1] ?? {};
  if (shared.tables.length === 0 || !can("tables")) return null;
  const count = table in typed ? typed[table] : own.committedOnPaper[table - 1];
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    if (count === undefined || !(await lead({ type: "enterCommitted", table, count }))) return;
    setTyped({});
    say(round.entered({ table: name }));
  };
  return (
    <details className="enter-committed">
      <summary>{needs.enterCommitted}</summary>
      <form className="form" onSubmit={submit}>
        <p className="hint">{needs.enterCommittedHint}</p>
        <label htmlFor="committed-table">{round.table}</label>
        <select id="committed-table" value={table} onChange={({ target }) => setTable(Number(target.value))}>
          <TableOptions />
        </select>
        <label htmlFor="committed-count">{needs.sentences}</label>
        <NumberField
          key={table}
          id="committed-count"
          value={count}
          change={(value) => setTyped({ ...typed, [table]: value })}
          min={0}
          max={Math.max(heads, workshopLimits.peopleAtDevice)}
          isRequired
        />
        <button type="submit" className="button">
          {round.enterSubmit}
        </button>
      </form>
    </details>
  );
}
