import { type FormEvent, useEffect, useRef, useState } from "react";
import { roomiestTables } from "../../workshop/roomiest-table.ts";
import type { PublicWorkshop } from "../../workshop/views.ts";
import { workshopLimits } from "../../workshop/workshop.ts";
import { NumberField } from "../controls/number-field.tsx";
import { RadioChoice } from "../controls/radio-choice.tsx";
import { Page } from "../layout/page.tsx";
import { forgetDrafts, numberOf, textOf, useDraft } from "../storage/use-draft.ts";
import { useWorkshopRoomTexts } from "../workshop/use-workshop-room-texts.ts";
import { WorkshopApi } from "../workshop/workshop-api.ts";
import { ComeBackForm } from "./come-back-form.tsx";
import { forgetJoiningKey, joiningKey } from "./room-storage.ts";
import { useTask } from "./use-task.ts";

type JoinWorkshopProps = Readonly<{
  code: string;
  workshop: PublicWorkshop;
  /** With the key that opens the place from now on. */
  entered: (key: string) => void;
}>;

const kinds = ["person", "table"] as const;
const defaultPeople = 4;

/** For somebody who comes while it is played: nobody's, or that of a computer. */
const hasFreeSeat = (progress: PublicWorkshop["tables"][number]["progress"]): boolean =>
  progress?.status === "running" && (progress.free > 0 || progress.computers.length > 0);

/** By a name, as one person or as a table around one device, and at a table where people choose. */
export function JoinWorkshop({ code, workshop, entered }: JoinWorkshopProps) {
  const { join: texts } = useWorkshopRoomTexts();
  const { title, chooseTable, tables, run } = workshop;
  const [name, setName] = useDraft("name", "", textOf);
  const [kind, setKind] = useDraft<(typeof kinds)[number]>("kind", "person", (found) =>
    kinds.find((each) => each === found),
  );
  const [around, setAround] = useDraft<number | undefined>("people", defaultPeople, numberOf);
  const people = kind === "person" ? 1 : around;
  const equal = roomiestTables(
    workshop.tables.map(({ heads }) => heads),
    workshop.seatsPerTable,
    people ?? 1,
  );
  // Of tables with equal room the one at which somebody can play at once.
  const hasSeat = (number: number) => hasFreeSeat(tables[number - 1]?.progress ?? null);
  const roomiest = equal.find(hasSeat) ?? equal[0];
  const nameOf = (number: number) => tables[number - 1]?.name ?? "";
  // Whoever comes late has a table to sit at from the start.
  const suggested = run.startedAt === null ? 0 : (roomiest ?? 0);
  const [chosen, setChosen] = useState<number | null>(null);
  const table = chosen ?? suggested;
  const task = useTask();
  const isTaken = task.code === "name-taken";
  const field = useRef<HTMLInputElement>(null);
  useEffect(() => {
    if (isTaken) field.current?.focus();
  }, [isTaken]);

  const submit = async (event: FormEvent) => {
    event.preventDefault();
    if (people === undefined) return;
    const key = joiningKey(code);
    const seat = chooseTable && table > 0 ? table : null;
    const isIn = await task.run(() => new WorkshopApi(code, key).join({ name, kind, people, table: seat }));
    if (!isIn) return;
    forgetJoiningKey(code);
    forgetDrafts(location.pathname);
    entered(key);
  };
  return (
    <Page title={texts.title} className="room">
      <p>{texts.lead({ title })}</p>
      <form className="form" onSubmit={submit}>
        <label htmlFor="name">{texts.name}</label>
        <input
          ref={field}
          id="name"
          type="text"
          required
          maxLength={workshopLimits.nameLength}
          pattern=".*\S.*"
          autoComplete="nickname"
          value={name}
          aria-invalid={isTaken}
          aria-describedby={isTaken ? "join-refusal name-hint" : "name-hint"}
          onChange={({ target }) => {
            setName(target.value);
            if (isTaken) task.forgetRefusal();
          }}
        />
        <p id="name-hint" className="hint">
          {texts.nameHint}
        </p>
        <RadioChoice
          legend={texts.device}
          className="room-choice"
          name="kind"
          options={kinds.map((value) => ({ value, label: texts[value] }))}
          value={kind}
          choose={setKind}
        />
        {kind === "table" && (
          <>
            <label htmlFor="people">{texts.people}</label>
            <NumberField
              id="people"
              value={around}
              change={setAround}
              min={2}
              max={workshopLimits.peopleAtDevice}
              isRequired
            />
          </>
        )}
        {chooseTable && tables.length > 0 ? (
          <>
            <RadioChoice
              legend={texts.where}
              className="room-choice"
              name="table"
              options={[
                { value: "0", label: texts.dealt },
                ...tables.map((each, index) => {
                  const isFull = each.heads + (people ?? 1) > Math.max(workshop.seatsPerTable, people ?? 1);
                  const seat = texts.seat({ name: each.name, count: each.heads });
                  return {
                    value: String(index + 1),
                    label: isFull ? `${seat}, ${texts.full}` : seat,
                    isDisabled: isFull,
                  };
                }),
              ]}
              value={String(table)}
              choose={(value) => setChosen(Number(value))}
            />
            {run.startedAt !== null && roomiest !== undefined && (
              <p className="hint">
                {equal.length === 1
                  ? texts.smallest({ name: nameOf(roomiest) })
                  : texts.smallestOf({ name: nameOf(roomiest), count: equal.length })}
                {hasSeat(roomiest) && ` ${texts.playsThere}`}
              </p>
            )}
          </>
        ) : (
          <p className="hint">{texts.dealtLater}</p>
        )}
        <p id="join-refusal" role="alert" className="refusal">
          {task.refusal}
        </p>
        <button type="submit" className="button primary">
          {texts.submit}
        </button>
      </form>
      <ComeBackForm code={code} entered={entered} />
    </Page>
  );
}
