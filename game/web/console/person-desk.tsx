import { type FormEvent, useState } from "react";
import { workshopLimits } from "../../workshop/workshop.ts";
import { CheckedInput } from "../controls/checked-input.tsx";
import { LoadedDetails } from "../controls/loaded-details.tsx";
import { useTyped } from "../controls/use-typed.ts";
import { LinkToSend } from "../match/link-to-send.tsx";
import { findMatch } from "../match/match-api.ts";
import { useTask } from "../room/use-task.ts";
import { useSpokenAddress } from "../texts/spoken-address.ts";
import { newWayBackCode } from "../workshop/workshop-memory.ts";
import { type Person, useLead } from "./lead-context.ts";
import { TableOptions } from "./table-options.tsx";
import { useConsoleTexts } from "./use-console-texts.ts";

type PersonDeskProps = Readonly<{ person: Person; takeOut: (work: () => Promise<boolean>) => Promise<void> }>;

/** What can be done for one person: another table, another name, a way back, a computer for them, or out. */
export function PersonDesk({ person, takeOut }: PersonDeskProps) {
  const { api, lead, ask } = useLead();
  const { people } = useConsoleTexts();
  const [name, setName] = useTyped(person.name);
  const task = useTask();
  const rename = (event: FormEvent) => {
    event.preventDefault();
    const called = { type: "renamePerson", participant: person.id, name: name.trim() } as const;
    if (called.name !== "") void task.run(() => api.lead(called));
  };
  return (
    <div className="person-desk">
      <label>
        {people.table}{" "}
        <select
          value={person.table ?? ""}
          onChange={({ target }) =>
            lead({
              type: "movePerson",
              participant: person.id,
              table: target.value === "" ? null : Number(target.value),
            })
          }
        >
          <option value="">{people.noTable}</option>
          <TableOptions />
        </select>
      </label>
      <form className="console-line" onSubmit={rename}>
        <CheckedInput
          aria-label={people.name}
          maxLength={workshopLimits.nameLength}
          value={name}
          change={(typed) => {
            setName(typed);
            task.forgetRefusal();
          }}
          fault={undefined}
          refusal={task.refusalFor("name-taken")}
        />
        <button type="submit" className="button quiet">
          {people.rename}
        </button>
      </form>
      <p role="alert" className="refusal">
        {task.refusalBut("name-taken")}
      </p>
      <WayBackOffer person={person} />
      <p className="table-buttons">
        <BotButton person={person} />
        <button
          type="button"
          className="button quiet"
          onClick={() =>
            ask({
              question: people.removeQuestion({ name: person.name }),
              confirm: people.remove,
              act: () => takeOut(() => lead({ type: "removePerson", participant: person.id })),
            })
          }
        >
          {people.remove}
        </button>
      </p>
    </div>
  );
}

/** Lets a computer play on at the table for somebody who is gone. */
function BotButton({ person }: { person: Person }) {
  const { shared, api, act, say } = useLead();
  const { people } = useConsoleTexts();
  const table = person.table;
  const running = table === null ? undefined : shared.tables[table - 1];
  if (table === null || running?.match == null || running.progress?.status !== "running") return null;
  const { id } = running.match;
  const seatBot = async () => {
    const isDone = await act(async () => {
      const players = (await findMatch(id))?.players ?? [];
      const seats = players.filter(({ name, bot }) => bot === null && isSeatOf(name, person));
      for (const { seat } of seats) await api.act(table, { type: "seatBot", seat, strength: "medium" });
      return undefined;
    });
    if (isDone) say(people.botSits({ name: person.name }));
  };
  return (
    <button type="button" className="button quiet" onClick={seatBot}>
      {people.seatBot}
    </button>
  );
}

/** A device for several people has a seat for each: "Name 1", "Name 2" … */
const isSeatOf = (seatName: string, { name, people }: Person): boolean =>
  people === 1
    ? seatName === name
    : Array.from({ length: people }, (_, index) => `${name} ${index + 1}`).includes(seatName);

/** A code that opens the place on another device, once; in sight until somebody has used it. */
function WayBackOffer({ person }: { person: Person }) {
  const { code, lead } = useLead();
  const { people } = useConsoleTexts();
  const spoken = useSpokenAddress();
  const [offered, setOffered] = useState<string | null>(null);
  const offer = async () => {
    const made = newWayBackCode();
    if (await lead({ type: "offerWayBack", participant: person.id, code: made })) setOffered(made);
  };
  return (
    <>
      <p>
        <button type="button" className="button quiet" onClick={offer}>
          {people.wayBack}
        </button>
      </p>
      {offered !== null && person.hasWayBack && (
        <div className="rejoin-offer">
          <p role="status" className="rejoin-code">
            {people.wayBackCode({ name: person.name })} <strong>{offered}</strong>
          </p>
          <p className="hint">{people.wayBackHint}</p>
          <LoadedDetails className="way-back-link" summary={people.wayBackLink}>
            <LinkToSend
              linkAt={(origin) => `${spoken(`${origin}/w/${code}`)}#back=${offered}`}
              qr={people.wayBackQr({ name: person.name })}
            />
          </LoadedDetails>
        </div>
      )}
    </>
  );
}
