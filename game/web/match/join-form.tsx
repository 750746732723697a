import { type FormEvent, useRef, useState } from "react";
import { RefusalNote } from "../play/refusal-note.tsx";
import { type Refusal, refusalOf } from "../play/refusals.ts";
import { forgetDrafts, textOf, useDraft } from "../storage/use-draft.ts";
import { joinMatch } from "./match-api.ts";
import { useMatchTexts } from "./use-match-texts.ts";

type JoinFormProps = {
  matchID: string;
  /** Why nobody can join now; null where somebody can. */
  hindrance: string | null;
  /** The name used in an earlier match, as a suggestion. */
  name: string | undefined;
  joined: (name: string, credentials: string) => void;
};

const longestName = 24;

export function JoinForm({ matchID, hindrance, name: suggestion = "", joined }: JoinFormProps) {
  const { join } = useMatchTexts();
  const [name, setName] = useDraft("name", suggestion, textOf);
  const field = useRef<HTMLInputElement>(null);
  const [refusal, setRefusal] = useState<Refusal | null>(null);

  const submit = async (event: FormEvent) => {
    event.preventDefault();
    if (hindrance !== null) return;
    setRefusal(null);
    try {
      const { credentials } = await joinMatch(matchID, name);
      forgetDrafts(`/m/${matchID}`);
      joined(name, credentials);
    } catch (error) {
      setRefusal(refusalOf(error));
      if (refusalOf(error).code === "name-taken") field.current?.focus();
    }
  };

  return (
    <form className="form" onSubmit={submit}>
      <h3>{join.title}</h3>
      <label htmlFor="name">{join.name}</label>
      <input
        ref={field}
        id="name"
        type="text"
        required
        maxLength={longestName}
        pattern=".*\S.*"
        autoComplete="nickname"
        value={name}
        aria-invalid={refusal?.code === "name-taken"}
        aria-describedby={refusal?.code === "name-taken" ? "name-refusal name-hint" : "name-hint"}
        onChange={(event) => {
          setName(event.target.value);
          setRefusal(null);
        }}
      />
      <p id="name-hint" className="hint">
        {join.nameHint}
      </p>
      <RefusalNote id="name-refusal" refusal={refusal} />
      <p id="join-hindrance">{hindrance}</p>
      <button
        type="submit"
        className="button primary"
        aria-disabled={hindrance !== null}
        aria-describedby="join-hindrance"
      >
        {join.submit}
      </button>
    </form>
  );
}
