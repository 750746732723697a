import { type FormEvent, useRef, useState } from "react";
import type { RejoinAnswer } from "../../protocol/public-match.ts";
import { RefusalNote } from "../play/refusal-note.tsx";
import { type RefusalCode, refusalOf } from "../play/refusals.ts";
import { rejoinMatch } from "./match-api.ts";
import { useMatchTexts } from "./use-match-texts.ts";

type RejoinFormProps = {
  matchID: string;
  /** The code that the link to this page has brought along. */
  offered: string | undefined;
  rejoined: (opened: RejoinAnswer) => void;
};

/** For somebody who lost the link or changed the device: a code opens the old seat, or the lead. */
export function RejoinForm({ matchID, offered, rejoined }: RejoinFormProps) {
  const { desk } = useMatchTexts();
  const field = useRef<HTMLInputElement>(null);
  const [typed, setCode] = useState<string | null>(null);
  const [refusal, setRefusal] = useState<RefusalCode | null>(null);
  const code = typed ?? offered ?? "";

  const submit = async (event: FormEvent) => {
    event.preventDefault();
    setRefusal(null);
    try {
      rejoined(await rejoinMatch(matchID, code.replace(/\D/g, "")));
    } catch (error) {
      setRefusal(refusalOf(error));
      if (refusalOf(error) === "wrong-code") field.current?.focus();
    }
  };

  return (
    // With another code the form opens again, though it may have been closed.
    <details key={offered} className="rejoin" open={offered !== undefined}>
      <summary>{desk.lostSeat}</summary>
      <form className="form" onSubmit={submit}>
        <label htmlFor="rejoin-code">{desk.codeLabel}</label>
        <input
          ref={field}
          id="rejoin-code"
          inputMode="numeric"
          autoComplete="one-time-code"
          required
          pattern="\s*(\d\s*){6}"
          value={code}
          aria-invalid={refusal === "wrong-code"}
          aria-describedby="rejoin-code-hint rejoin-refusal"
          onChange={(event) => {
            setCode(event.target.value);
            setRefusal(null);
          }}
        />
        <p id="rejoin-code-hint" className="hint">
          {desk.codeHint}
        </p>
        <RefusalNote id="rejoin-refusal" code={refusal} />
        <button type="submit" className="button primary">
          {desk.rejoin}
        </button>
      </form>
    </details>
  );
}
