import { type FormEvent, useEffect, useState } from "react";
import { useLocation, useNavigate } from "react-router";
import { readWayBackCode } from "../../workshop/made-codes.ts";
import { CheckedInput } from "../controls/checked-input.tsx";
import { useWorkshopRoomTexts } from "../workshop/use-workshop-room-texts.ts";
import { WorkshopApi } from "../workshop/workshop-api.ts";
import { forgetJoiningKey, joiningKey } from "./room-storage.ts";
import { useTask } from "./use-task.ts";

type ComeBackFormProps = Readonly<{ code: string; entered: (key: string) => void }>;

/** For somebody whose device is another one now: a code that the facilitator has made opens the place. */
export function ComeBackForm({ code, entered }: ComeBackFormProps) {
  const { join: texts } = useWorkshopRoomTexts();
  const offered = useOfferedCode();
  const [typed, setTyped] = useState<string | null>(null);
  const task = useTask();
  const wayBack = typed ?? offered;
  const read = readWayBackCode(wayBack);
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    if (read === undefined) return;
    const key = joiningKey(code);
    const isBack = await task.run(() => new WorkshopApi(code, key).comeBack(read));
    if (!isBack) return;
    forgetJoiningKey(code);
    entered(key);
  };
  return (
    // With a code from the address the form is open.
    <details key={offered} className="rejoin" open={offered !== ""}>
      <summary>{texts.here}</summary>
      <form className="form" onSubmit={submit}>
        <label htmlFor="way-back">{texts.back}</label>
        <CheckedInput
          id="way-back"
          required
          autoComplete="one-time-code"
          autoCapitalize="none"
          spellCheck={false}
          aria-describedby="way-back-hint"
          value={wayBack}
          change={(next) => {
            setTyped(next);
            task.forgetRefusal();
          }}
          fault={read === undefined && wayBack !== "" ? texts.backMalformed : undefined}
          refusal={task.refusalFor("wrong-code")}
        />
        <p id="way-back-hint" className="hint">
          {texts.backHint}
        </p>
        <p role="alert" className="refusal">
          {task.refusalBut("wrong-code")}
        </p>
        <button type="submit" className="button primary">
          {texts.backSubmit}
        </button>
      </form>
    </details>
  );
}

/** The code that the link to this page has brought along; it is taken out of the address, which people show each other. */
function useOfferedCode(): string {
  const { hash, pathname, search } = useLocation();
  const navigate = useNavigate();
  const [offered] = useState(() => new URLSearchParams(hash.slice(1)).get("back") ?? "");
  useEffect(() => {
    if (hash.startsWith("#back=")) void navigate(pathname + search, { replace: true });
  }, [hash, pathname, search, navigate]);
  return offered;
}
