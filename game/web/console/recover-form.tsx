import { type FormEvent, useState } from "react";
import { Link } from "react-router";
import { readRecoveryCode } from "../../workshop/made-codes.ts";
import { textOf, useDraft } from "../storage/use-draft.ts";
import { useRefusalWords } from "../workshop/use-refusal-words.ts";
import { WorkshopApi } from "../workshop/workshop-api.ts";
import { newKey, newRecoveryCode, type WorkshopMemory } from "../workshop/workshop-memory.ts";
import { useConsoleTexts } from "./use-console-texts.ts";

type RecoverFormProps = Readonly<{ code: string; remember: (memory: WorkshopMemory) => void }>;

/** Takes over the lead by the recovery code; what led before leads no more, and there is a new code. */
export function RecoverForm({ code, remember }: RecoverFormProps) {
  const { recover } = useConsoleTexts();
  const words = useRefusalWords();
  const [typed, setTyped] = useDraft("recover", "", textOf);
  // The same ones when it is pressed again: the answer may have been lost.
  const [next] = useState(() => ({ key: newKey(), recoveryCode: newRecoveryCode() }));
  const [working, setWorking] = useState(false);
  const [refusal, setRefusal] = useState("");
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    if (working) return;
    const recoveryCode = readRecoveryCode(typed);
    if (recoveryCode === undefined) {
      setRefusal(recover.malformed);
      return;
    }
    setWorking(true);
    setRefusal("");
    try {
      await new WorkshopApi(code, next.key).recover(recoveryCode, next.recoveryCode);
      setTyped("");
      remember({ ...next, part: "facilitator", isRecovered: true });
    } catch (error) {
      setRefusal(await words.ofError(error));
      setWorking(false);
    }
  };
  return (
    <form className="form" onSubmit={submit}>
      <label htmlFor="recovery-code">{recover.label}</label>
      <input
        id="recovery-code"
        autoComplete="off"
        autoCapitalize="none"
        spellCheck={false}
        maxLength={40}
        aria-invalid={refusal === recover.malformed || refusal === words.ofCode("wrong-code")}
        aria-describedby="recovery-refusal recovery-hint"
        value={typed}
        onChange={({ target }) => setTyped(target.value)}
      />
      <p id="recovery-hint" className="hint">
        {recover.hint}
      </p>
      <p id="recovery-refusal" role="alert" className="refusal">
        {refusal}
      </p>
      <button type="submit" className="button primary" aria-disabled={working}>
        {recover.submit}
      </button>
      <p>
        {recover.notLeading} <Link to={`/w/${code}`}>{recover.join}</Link>
      </p>
    </form>
  );
}
