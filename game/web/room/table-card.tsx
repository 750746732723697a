import { type FormEvent, useState } from "react";
import { readNamespaced } from "../../../cards/namespaced.ts";
import type { WebDeck } from "../content/web-deck.ts";
import { cardTyped } from "../workshop/card-typed.ts";
import { useWorkshopRoomTexts } from "../workshop/use-workshop-room-texts.ts";
import { useUnsent } from "./unsent.ts";
import { useTask } from "./use-task.ts";

type TableCardProps = Readonly<{
  deck: WebDeck;
  /** Code of the card that lies on the table. */
  card: string;
  lay: (card: string) => Promise<unknown>;
}>;

/** Another printed card lies on the table: its code, typed. */
export function TableCard({ deck, card, lay }: TableCardProps) {
  const { tableCard: texts } = useWorkshopRoomTexts();
  const task = useTask();
  const [typed, setTyped] = useState("");
  const [isUnknown, setUnknown] = useState(false);
  useUnsent(typed !== "");
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    const meant = cardTyped(
      typed,
      deck.failures.map(({ id }) => id),
    );
    setUnknown(typed.trim() !== "" && meant === undefined);
    if (meant !== undefined && meant !== card) await task.run(() => lay(meant));
    if (meant !== undefined) setTyped("");
  };
  return (
    <details className="room-table-card">
      <summary>{texts.title}</summary>
      <form className="form" onSubmit={submit}>
        <label htmlFor="table-card">{texts.code}</label>
        <input
          id="table-card"
          type="text"
          className="number"
          autoComplete="off"
          autoCapitalize="characters"
          spellCheck={false}
          maxLength={49}
          aria-describedby="table-card-hint table-card-fault"
          aria-invalid={isUnknown}
          value={typed}
          onChange={({ target }) => setTyped(target.value)}
        />
        <p id="table-card-hint" className="hint">
          {texts.codeHint({ example: readNamespaced(deck.failures.at(-1)?.id ?? "").code })}
        </p>
        <p id="table-card-fault" role="alert" className="refusal">
          {isUnknown ? texts.unknown({ code: typed.trim() }) : task.refusal}
        </p>
        <button type="submit" className="button">
          {texts.lay}
        </button>
      </form>
    </details>
  );
}
