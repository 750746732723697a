import { type FormEvent, useState } from "react";
import { workshopLimits } from "../../workshop/workshop.ts";
import { useLead } from "./lead-context.ts";
import { useConsoleTexts } from "./use-console-texts.ts";

/** The tables: their names, one more, one fewer. */
export function TableNames() {
  const { shared, lead, say } = useLead();
  const { settings } = useConsoleTexts();
  const [typed, setTyped] = useState<readonly string[] | null>(null);
  const names = typed ?? shared.tables.map(({ name }) => name);
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    const sent = names.map((name, index) => name.trim() || settings.tableName({ number: index + 1 }));
    if (await lead({ type: "setTables", names: sent })) {
      setTyped(null);
      say(settings.saved);
    }
  };
  return (
    <form className="table-names-form" onSubmit={submit}>
      <fieldset>
        <legend>{settings.tables}</legend>
        {names.map((name, index) => (
          <input
            // biome-ignore lint/suspicious/noArrayIndexKey: a table is its number.
            key={index}
            aria-label={settings.tableName({ number: index + 1 })}
            autoComplete="off"
            maxLength={workshopLimits.nameLength}
            value={name}
            onChange={({ target }) => setTyped(names.map((each, at) => (at === index ? target.value : each)))}
          />
        ))}
      </fieldset>
      <p className="table-buttons">
        <button
          type="button"
          className="button quiet"
          aria-disabled={names.length >= workshopLimits.tables}
          onClick={() =>
            names.length < workshopLimits.tables &&
            setTyped([...names, settings.tableName({ number: names.length + 1 })])
          }
        >
          {settings.addTable}
        </button>
        <button
          type="button"
          className="button quiet"
          aria-disabled={names.length < 2}
          onClick={() => names.length > 1 && setTyped(names.slice(0, -1))}
        >
          {settings.removeTable}
        </button>
        <button type="submit" className="button quiet">
          {settings.save}
        </button>
      </p>
    </form>
  );
}
