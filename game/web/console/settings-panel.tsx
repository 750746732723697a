import { type FormEvent, useState } from "react";
import { Link } from "react-router";
import { goneRules, workshopLimits } from "../../workshop/workshop.ts";
import { useKeepDays } from "../match/use-keep-days.ts";
import { useLead } from "./lead-context.ts";
import { TableNames } from "./table-names.tsx";
import { useConsoleTexts } from "./use-console-texts.ts";
import { useDeletion } from "./use-deletion.ts";

/** Title, rules, tables, the day of deletion, and deletion now. */
export function SettingsPanel() {
  const { can, shared } = useLead();
  const { settings } = useConsoleTexts();
  if (!can("tables")) return null;
  // A rehearsal has a panel of its own for that.
  const mayDelete = can(null) && !shared.isRehearsal;
  return (
    <details className="console-more" id={can(null) ? undefined : "console-more"}>
      <summary>{settings.title}</summary>
      {can(null) && <TitleForm />}
      <TableNames />
      <RuleFields />
      {mayDelete && <DeletionForm />}
      {mayDelete && <DeleteNow />}
    </details>
  );
}

function TitleForm() {
  const { shared, lead, say } = useLead();
  const { settings } = useConsoleTexts();
  const [typed, setTyped] = useState<string | null>(null);
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    const title = typed?.trim() ?? "";
    if (title !== "" && (await lead({ type: "rename", title }))) {
      setTyped(null);
      say(settings.saved);
    }
  };
  return (
    <form className="console-line title-form" onSubmit={submit}>
      <label>
        {settings.name}{" "}
        <input
          autoComplete="off"
          maxLength={workshopLimits.titleLength}
          value={typed ?? shared.title}
          onChange={({ target }) => setTyped(target.value)}
        />
      </label>
      <button type="submit" className="button quiet">
        {settings.save}
      </button>
    </form>
  );
}

function RuleFields() {
  const { own, lead } = useLead();
  const { settings } = useConsoleTexts();
  const { rules } = own;
  const change = (part: Partial<typeof rules>) => lead({ type: "setRules", rules: { ...rules, ...part } });
  return (
    <div className="console-fields">
      <label className="check">
        <input
          type="checkbox"
          checked={rules.chooseTable}
          onChange={({ target }) => change({ chooseTable: target.checked })}
        />
        {settings.chooseTable}
      </label>
      <label className="check">
        <input
          type="checkbox"
          checked={rules.sameDeal}
          onChange={({ target }) => change({ sameDeal: target.checked })}
        />
        {settings.sameDeal}
      </label>
      <label>
        {settings.gone}{" "}
        <select
          value={rules.gone}
          onChange={({ target }) => change({ gone: goneRules.find((rule) => rule === target.value) ?? rules.gone })}
        >
          {goneRules.map((rule) => (
            <option key={rule} value={rule}>
              {settings.goneRules[rule]}
            </option>
          ))}
        </select>
      </label>
      <label>
        {settings.seats}{" "}
        <select value={rules.seatsPerTable} onChange={({ target }) => change({ seatsPerTable: Number(target.value) })}>
          {Array.from({ length: workshopLimits.peopleAtDevice }, (_, index) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: it is the number.
            <option key={index} value={index + 1}>
              {index + 1}
            </option>
          ))}
        </select>
      </label>
    </div>
  );
}

/** A day as a date field has it, by this device's clock. */
function dayOf(ms: number): string {
  const date = new Date(ms);
  const two = (number: number) => String(number).padStart(2, "0");
  return `${date.getFullYear()}-${two(date.getMonth() + 1)}-${two(date.getDate())}`;
}

const dayInMs = 24 * 60 * 60 * 1000;

function DeletionForm() {
  const { shared, lead, say } = useLead();
  const { settings } = useConsoleTexts();
  const limits = useKeepDays();
  const [typed, setTyped] = useState<string | null>(null);
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    // The end of that day.
    const at = new Date(`${typed ?? ""}T23:59:59`).getTime();
    if (Number.isNaN(at)) return;
    if (await lead({ type: "setDeletion", at })) {
      setTyped(null);
      say(settings.saved);
    }
  };
  return (
    <form className="console-line" onSubmit={submit}>
      <label>
        {settings.deleteAt}{" "}
        <input
          type="date"
          min={dayOf(Date.now())}
          max={limits === null ? undefined : dayOf(Date.now() + limits.maxDays * dayInMs)}
          value={typed ?? dayOf(shared.deleteAt)}
          onChange={({ target }) => setTyped(target.value)}
        />
      </label>
      <button type="submit" className="button quiet">
        {settings.save}
      </button>
    </form>
  );
}

function DeleteNow() {
  const { code, ask } = useLead();
  const { settings, minutesLink } = useConsoleTexts();
  const remove = useDeletion();
  const reminder = (
    <p>
      {settings.takeFirst} <Link to={`/workshop/${code}/minutes`}>{minutesLink}</Link>
    </p>
  );
  return (
    <p>
      <button
        type="button"
        className="button"
        onClick={() =>
          ask({ question: settings.deleteQuestion, confirm: settings.deleteNow, children: reminder, act: remove })
        }
      >
        {settings.deleteNow}
      </button>
    </p>
  );
}
