import { type FormEvent, type RefObject, useState } from "react";
import { textOf, useDraft } from "../../../web/storage/use-draft.ts";
import type { QuartettView } from "../rules/state.ts";
import type { QuartettTexts } from "../texts/quartett-texts.ts";
import { useModeTexts } from "../texts/use-mode-texts.ts";
import { type AskedCode, readCode } from "./asked-code.ts";

type AskByCodeProps = {
  /** Tells this seat from those of other matches: what was typed survives a reload. */
  seat: string;
  field: RefObject<HTMLInputElement | null>;
  /** A card that may be asked for. */
  example: string;
  /** What people call a card. */
  called: (card: string) => string;
  view: QuartettView;
  /** Why no card can be asked for now, and the element that says so; null where one can. */
  hindrance: string | null;
  reasonId: string;
  want: (card: string) => void;
  /** Says why a code does not do. */
  complain: (complaint: string) => void;
};

/** "B3" and Enter, for those who are faster with keys than with taps. */
export function AskByCode({ seat, field, example, called, view, hindrance, reasonId, want, complain }: AskByCodeProps) {
  const { ask } = useModeTexts();
  const [typed, setTyped] = useDraft(`${seat} code`, "", textOf);
  const [complaint, setComplaint] = useState("");
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (hindrance !== null) {
      setComplaint(hindrance);
      return;
    }
    const code = readCode(typed, view, called);
    if (code.kind === "card") {
      setTyped("");
      want(code.card);
      return;
    }
    const reason = reasonFor(ask, typed, code, called);
    setComplaint(reason);
    complain(reason);
  };
  return (
    <form className="ask-by-code" onSubmit={submit} noValidate>
      <label htmlFor="asked-code">{ask.code}</label>
      <div>
        <input
          ref={field}
          id="asked-code"
          type="text"
          size={Math.max(5, example.length + 1)}
          autoComplete="off"
          autoCapitalize="characters"
          spellCheck={false}
          value={typed}
          aria-invalid={complaint !== ""}
          aria-describedby="asked-code-hint"
          onChange={(event) => {
            setTyped(event.target.value);
            setComplaint("");
          }}
        />
        <button
          type="submit"
          aria-disabled={hindrance !== null}
          aria-describedby={hindrance === null ? undefined : reasonId}
        >
          {ask.choose}
        </button>
      </div>
      <p id="asked-code-hint" className={complaint === "" ? "hint" : "complaint"}>
        {complaint === "" ? ask.codeHint({ example }) : complaint}
      </p>
    </form>
  );
}

function reasonFor(
  ask: QuartettTexts["ask"],
  typed: string,
  code: Exclude<AskedCode, { kind: "card" }>,
  called: AskByCodeProps["called"],
): string {
  if (code.kind === "unknown") return ask.unknown({ typed: typed.trim() });
  return ask[code.kind]({ card: called(code.card), letter: code.letter });
}
