import { type FormEvent, useRef, useState } from "react";
import { useTexts } from "../texts/language-context.tsx";
import { type RefusalCode, refusalOf, rejoinMatch } from "./match-api.ts";
import { RefusalNote } from "./refusal-note.tsx";

/** For somebody who lost the link or changed the device: the code from the creator opens the old seat. */
export function RejoinForm({ matchID, rejoined }: { matchID: string; rejoined: (credentials: string) => void }) {
  const { desk } = useTexts();
  const [code, setCode] = useState("");
  const field = useRef<HTMLInputElement>(null);
  const [refusal, setRefusal] = useState<RefusalCode | null>(null);

  const submit = async (event: FormEvent) => {
    event.preventDefault();
    setRefusal(null);
    try {
      const { credentials } = await rejoinMatch(matchID, code.replace(/\D/g, ""));
      rejoined(credentials);
    } catch (error) {
      setRefusal(refusalOf(error));
      if (refusalOf(error) === "wrong-code") field.current?.focus();
    }
  };

  return (
    <details className="rejoin">
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
          aria-describedby="rejoin-refusal"
          onChange={(event) => {
            setCode(event.target.value);
            setRefusal(null);
          }}
        />
        <RefusalNote id="rejoin-refusal" code={refusal} />
        <button type="submit" className="button primary">
          {desk.rejoin}
        </button>
      </form>
    </details>
  );
}
