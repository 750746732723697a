import { useLanguage } from "../texts/language-context.tsx";
import { useResultForm } from "../workshop/use-result-form.ts";
import { useLead } from "./lead-context.ts";
import { useConsoleTexts } from "./use-console-texts.ts";

type EnterResultProps = Readonly<{ number: number; name: string }>;

/** What came of a table's game with printed cards, in a line; nothing where the table plays on devices, or nothing is played. */
export function EnterResult({ number, name }: EnterResultProps) {
  const { shared, own, lead, say, can } = useLead();
  const { tables: texts, round } = useConsoleTexts();
  const enter = async (told: Readonly<{ step: string; text: string }>) => {
    const isEntered = await lead({ type: "enterResult", table: number, ...told });
    if (isEntered) say(round.entered({ table: name }));
    return isEntered;
  };
  const { result, form } = useResultForm(shared, number, enter);
  if (form === null) return null;
  const said = own.toldResults[number - 1] === true ? texts.resultTold : texts.result;
  return (
    <>
      {result !== null && <p className="match-line">{said({ text: result })}</p>}
      <LastChange number={number} bringBack={(text) => void enter({ step: form.step, text })} />
      {can("tables") && (
        <details className="enter-result">
          <summary>
            {texts.enterResult}
            <span className="visually-hidden">: {name}</span>
          </summary>
          <form className="form" onSubmit={form.submit}>
            <input
              aria-label={`${texts.enterResult}: ${name}`}
              aria-describedby={`result-hint-${number}`}
              {...form.field}
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

/** Who has changed what somebody else had entered, and when, and the way back to that. */
function LastChange({ number, bringBack }: { number: number; bringBack: (text: string) => void }) {
  const { own, can } = useLead();
  const { tables: texts } = useConsoleTexts();
  const { tag } = useLanguage();
  const change = own.changedResults?.[number - 1];
  if (change == null) return null;
  const time = new Intl.DateTimeFormat(tag, { timeStyle: "short" }).format(change.at);
  const by = change.isTold ? (change.by ?? texts.somebody) : texts.facilitator;
  return (
    <>
      <p className="hint">{texts.resultChanged({ by, time, before: change.before })}</p>
      {can("tables") && (
        <p className="table-buttons bring-back">
          <button type="button" className="button quiet" onClick={() => bringBack(change.before)}>
            {texts.resultBack({ before: change.before })}
          </button>
        </p>
      )}
    </>
  );
}
