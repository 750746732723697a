import { type FormEvent, useState } from "react";
import { readRecoveryCode } from "../../workshop/made-codes.ts";
import { CheckedInput } from "../controls/checked-input.tsx";
import { deleteFollowUp } from "../workshop/follow-up-api.ts";
import { useWorkshopRoomTexts } from "../workshop/use-workshop-room-texts.ts";
import { useTask } from "./use-task.ts";

type DeleteFollowUpProps = Readonly<{ code: string; deleted: () => void }>;

/** For whoever has led the workshop, which may be gone by now. */
export function DeleteFollowUp({ code, deleted }: DeleteFollowUpProps) {
  const { followUp: texts } = useWorkshopRoomTexts();
  const [typed, setTyped] = useState("");
  const task = useTask();
  const recoveryCode = readRecoveryCode(typed);
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    if (recoveryCode !== undefined && (await task.run(() => deleteFollowUp(code, recoveryCode)))) deleted();
  };
  return (
    <details className="follow-up-delete">
      <summary>{texts.deleteAll}</summary>
      <form className="form" onSubmit={submit}>
        <p id="delete-hint">{texts.deleteHint}</p>
        <label htmlFor="delete-code">{texts.deleteCode}</label>
        <CheckedInput
          id="delete-code"
          required
          autoCapitalize="none"
          spellCheck={false}
          maxLength={40}
          aria-describedby="delete-hint"
          value={typed}
          change={(next) => {
            setTyped(next);
            task.forgetRefusal();
          }}
          fault={recoveryCode === undefined && typed !== "" ? texts.deleteMalformed : undefined}
          refusal={task.refusalFor("wrong-code")}
        />
        <p role="alert" className="refusal">
          {task.refusalBut("wrong-code")}
        </p>
        <button type="submit" className="button" aria-disabled={task.isBusy}>
          {texts.deleteNow}
        </button>
      </form>
    </details>
  );
}
