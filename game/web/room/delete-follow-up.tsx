import { type FormEvent, useState } from "react";
import { readRecoveryCode } from "../../workshop/commands.ts";
import { deleteFollowUp } from "../workshop/follow-up-api.ts";
import { useWorkshopRoomTexts } from "../workshop/use-workshop-room-texts.ts";
import { useTask } from "./use-task.ts";

type DeleteFollowUpProps = Readonly<{ code: string; deleted: () => void }>;

/** For whoever has led the workshop, which may be gone by now. */
export function DeleteFollowUp({ code, deleted }: DeleteFollowUpProps) {
  const { followUp: texts } = useWorkshopRoomTexts();
  const [typed, setTyped] = useState("");
  const [isMalformed, setMalformed] = useState(false);
  const task = useTask();
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    const recoveryCode = readRecoveryCode(typed);
    setMalformed(recoveryCode === undefined);
    if (recoveryCode !== undefined && (await task.run(() => deleteFollowUp(code, recoveryCode)))) deleted();
  };
  return (
    <details className="follow-up-delete">
      <summary>{texts.deleteAll}</summary>
      <form className="form" onSubmit={submit}>
        <p id="delete-hint">{texts.deleteHint}</p>
        <label htmlFor="delete-code">{texts.deleteCode}</label>
        <input
          id="delete-code"
          autoComplete="off"
          autoCapitalize="none"
          spellCheck={false}
          maxLength={40}
          aria-describedby="delete-hint"
          value={typed}
          onChange={({ target }) => setTyped(target.value)}
        />
        <p role="alert" className="refusal">
          {isMalformed ? texts.deleteMalformed : task.refusal}
        </p>
        <button type="submit" className="button" aria-disabled={task.isBusy}>
          {texts.deleteNow}
        </button>
      </form>
    </details>
  );
}
