import { type FormEvent, useState } from "react";
import { isSameName } from "../../protocol/names.ts";
import { listedTable } from "../../workshop/seating.ts";
import type { Seating } from "../../workshop/workshop.ts";
import { textOf, useDraft } from "../storage/use-draft.ts";
import { useLead } from "./lead-context.ts";
import { readSeating, type SeatingFault, writtenSeating } from "./read-seating.ts";
import { useConsoleTexts } from "./use-console-texts.ts";

/** Deals people to tables by a list of names, typed or pasted; it holds for those, too, who come later. */
export function SeatingList() {
  const { shared, own, lead, say, ask } = useLead();
  const { list } = useConsoleTexts();
  const names = shared.tables.map(({ name }) => name);
  const stored = writtenSeating(own.seating, names);
  const [typed, setTyped] = useDraft<string | null>("seating", null, textOf);
  const [faults, setFaults] = useState<readonly SeatingFault[]>([]);
  const seat = async (seating: Seating) => {
    if (!(await lead({ type: "seatByList", seating: [...seating] }))) return;
    setTyped(null);
    say(list.seated);
  };
  const submit = (event: FormEvent) => {
    event.preventDefault();
    const read = readSeating(typed ?? stored, names);
    setFaults(read.faults);
    if (read.faults.length > 0) return;
    const leaving = own.participants.filter(({ name, table }) => {
      const to = listedTable(read, name);
      return table !== null && to !== undefined && to !== table && shared.tables[table - 1]?.match != null;
    });
    const act = () => seat(read.seating);
    if (leaving.length === 0) void act();
    else
      ask({ question: list.question({ names: leaving.map(({ name }) => name).join(", ") }), confirm: list.seat, act });
  };
  const missing = own.seating.filter(({ name }) => !own.participants.some((each) => isSameName(each.name, name)));
  const unlisted = own.participants.filter(({ name }) => listedTable(own, name) === undefined);
  return (
    <details className="seating-list">
      <summary>{list.title}</summary>
      <form onSubmit={submit}>
        <label htmlFor="seating">{list.label}</label>
        <p id="seating-hint" className="hint">
          {list.hint} {list.privacy}
        </p>
        <textarea
          id="seating"
          rows={6}
          spellCheck={false}
          aria-describedby="seating-hint seating-faults"
          aria-invalid={faults.length > 0}
          placeholder={list.example({ first: names[0] ?? "", last: names.at(-1) ?? "" })}
          value={typed ?? stored}
          onChange={({ target }) => setTyped(target.value)}
        />
        <ul id="seating-faults" role="alert" className="refusal">
          {faults.map(({ line, fault, text }) => (
            <li key={`${line} ${text}`}>{list.fault({ line, what: list.faults[fault]({ text }) })}</li>
          ))}
        </ul>
        <button type="submit" className="button">
          {list.seat}
        </button>
      </form>
      {own.seating.length > 0 && (
        <>
          {missing.length > 0 && <p>{list.missing({ names: missing.map(({ name }) => name).join(", ") })}</p>}
          {unlisted.length > 0 && <p>{list.unlisted({ names: unlisted.map(({ name }) => name).join(", ") })}</p>}
          {missing.length === 0 && <p>{list.allHere}</p>}
        </>
      )}
    </details>
  );
}
