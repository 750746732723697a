import type { FormEvent } from "react";
import type { PublicWorkshop } from "../../workshop/views.ts";
import { workshopLimits } from "../../workshop/workshop.ts";
import { textOf, useDraft } from "../storage/use-draft.ts";
import { useLead } from "./lead-context.ts";
import { useConsoleTexts } from "./use-console-texts.ts";

type EnterResultProps = Readonly<{ number: number; table: PublicWorkshop["tables"][number] }>;

/** What came of a table's game with printed cards, in a line; nothing where the table plays on devices, or nothing is played. */
export function EnterResult({ number, table: { name, match, result } }: EnterResultProps) {
  const { shared, own, lead, say, can } = useLead();
  const { tables: texts, round } = useConsoleTexts();
  const step = shared.steps.find(({ id }) => id === shared.run.step);
  const [typed, setTyped] = useDraft<string | null>(`result-${step?.id}-${number}`, null, textOf);
  if (step?.mode === undefined || match?.step === step.id) return null;
  const said = own.toldResults[number - 1] === true ? texts.resultTold : texts.result;
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    const text = (typed ?? result ?? "").trim();
    if (!(await lead({ type: "enterResult", step: step.id, table: number, text }))) return;
    setTyped(null);
    say(round.entered({ table: name }));
  };
  return (
    <>
      {result !== null && <p className="match-line">{said({ text: result })}</p>}
      {can("tables") && (
        <details className="enter-result">
          <summary>
            {texts.enterResult}
            <span className="visually-hidden">: {name}</span>
          </summary>
          <form className="form" onSubmit={submit}>
            <input
              type="text"
              aria-label={`${texts.enterResult}: ${name}`}
              aria-describedby={`result-hint-${number}`}
              autoComplete="off"
              maxLength={workshopLimits.resultLength}
              value={typed ?? result ?? ""}
              onChange={({ target }) => setTyped(target.value)}
            />
            <p id={`result-hint-${number}`} className="hint">
              {texts.enterResultHint}
            </p>
            <button type="submit" className="button quiet">
              {round.enterSubmit}
            </button>
          </form>
        </details>
      )}
    </>
  );
}
