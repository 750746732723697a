import { useState } from "react";
import type { ParticipantOwn, PublicWorkshop } from "../../workshop/views.ts";
import { workshopLimits } from "../../workshop/workshop.ts";
import { CheckedInput } from "../controls/checked-input.tsx";
import { ConfirmDialog } from "../controls/dialogs.tsx";
import { useTyped } from "../controls/use-typed.ts";
import { useWorkshopRoomTexts } from "../workshop/use-workshop-room-texts.ts";
import type { WorkshopApi } from "../workshop/workshop-api.ts";
import { GatherForm } from "./gather-form.tsx";
import { useTask } from "./use-task.ts";

type OwnPlaceProps = Readonly<{
  shared: PublicWorkshop;
  own: ParticipantOwn;
  code: string;
  api: WorkshopApi;
  /** The place is given up. */
  left: () => void;
}>;

/** Another name, another table, or leaving for good. */
export function OwnPlace({ shared, own, api, left }: OwnPlaceProps) {
  const { own: texts, join } = useWorkshopRoomTexts();
  const task = useTask();
  const naming = useTask();
  const [name, setName] = useTyped(own.name);
  const [table, setTable] = useTyped(own.table ?? 0);
  const [isAsked, setAsked] = useState(false);
  const [hasFocus, setFocus] = useState(false);
  const leave = async () => {
    if (await task.run(() => api.takePart({ type: "leave" }))) left();
  };
  const mayChoose = shared.tables.length > 0 && (shared.chooseTable || own.table === null);
  return (
    // Whoever types here keeps the focus when the room moves on.
    <details
      className="room-own"
      data-reading={hasFocus || undefined}
      onFocus={() => setFocus(true)}
      onBlur={() => setFocus(false)}
    >
      <summary>{texts.title}</summary>
      <form
        className="form"
        onSubmit={(event) => {
          event.preventDefault();
          void naming.run(() => api.takePart({ type: "callMe", name }));
        }}
      >
        <label htmlFor="own-name">{texts.name}</label>
        <CheckedInput
          id="own-name"
          required
          maxLength={workshopLimits.nameLength}
          pattern=".*\S.*"
          autoComplete="nickname"
          value={name}
          change={(typed) => {
            setName(typed);
            naming.forgetRefusal();
          }}
          fault={undefined}
          refusal={naming.refusalFor("name-taken")}
        />
        <p role="alert" className="refusal">
          {naming.refusalBut("name-taken")}
        </p>
        <button type="submit" className="button">
          {texts.rename}
        </button>
      </form>
      <GatherForm people={own.people} api={api} />
      {mayChoose && (
        <form
          className="form"
          onSubmit={(event) => {
            event.preventDefault();
            if (table > 0) void task.run(() => api.takePart({ type: "chooseTable", table }));
          }}
        >
          <label htmlFor="own-table">{texts.table}</label>
          <select id="own-table" value={table} onChange={({ target }) => setTable(Number(target.value))}>
            {own.table === null && <option value={0}>–</option>}
            {shared.tables.map((each, index) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: a table is its number; two may have the same name.
              <option key={index} value={index + 1}>
                {join.seat({ name: each.name, count: each.heads })}
              </option>
            ))}
          </select>
          <button type="submit" className="button">
            {texts.chooseTable}
          </button>
        </form>
      )}
      <p role="alert" className="refusal">
        {task.refusal}
      </p>
      <button type="button" className="button" onClick={() => setAsked(true)}>
        {texts.leave}
      </button>
      {isAsked && (
        <ConfirmDialog question={texts.leaveQuestion} confirm={texts.leave} act={leave} close={() => setAsked(false)} />
      )}
    </details>
  );
}
