import { useLanguage } from "../texts/language-context.tsx";
import { useLead } from "./lead-context.ts";
import { useConsoleTexts } from "./use-console-texts.ts";
import { useDeletion } from "./use-deletion.ts";

/** Says that this is a rehearsal, what is to be seen in it, and when it is gone; ends it. */
export function RehearsalPanel() {
  const { shared, can, ask } = useLead();
  const { rehearsal } = useConsoleTexts();
  const { tag } = useLanguage();
  const end = useDeletion();
  const time = new Intl.DateTimeFormat(tag, { hour: "2-digit", minute: "2-digit" }).format(shared.deleteAt);
  return (
    <section className="rehearsal-panel" aria-labelledby="rehearsal-word">
      <p>
        <strong id="rehearsal-word" className="rehearsal">
          {rehearsal.word}
        </strong>{" "}
        {rehearsal.hint}
      </p>
      <p role="status">{shared.rehearsalWaits ? rehearsal.waits : ""}</p>
      <p className="hint">
        {rehearsal.shows} {rehearsal.ends({ time })}
      </p>
      {can(null) && (
        <button
          type="button"
          className="button"
          onClick={() => ask({ question: rehearsal.endQuestion, confirm: rehearsal.end, act: end })}
        >
          {rehearsal.end}
        </button>
      )}
    </section>
  );
}
