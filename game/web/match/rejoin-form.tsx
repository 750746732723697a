import { type FormEvent, useState } from "react";
import type { RejoinAnswer } from "../../protocol/public-match.ts";
import { readSixDigits } from "../../protocol/typed-code.ts";
import { CheckedInput } from "../controls/checked-input.tsx";
import { RefusalNote } from "../play/refusal-note.tsx";
import { type Refusal, refusalOf } from "../play/refusals.ts";
import { usePlayTexts } from "../play/use-play-texts.ts";
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
  const [typed, setCode] = useState<string | null>(null);
  const [refusal, setRefusal] = useState<Refusal | null>(null);
  const code = typed ?? offered ?? "";
  const read = readSixDigits(code);
  const { refusals } = usePlayTexts();

  const submit = async (event: FormEvent) => {
    event.preventDefault();
    if (read === undefined) return;
    setRefusal(null);
    try {
      rejoined(await rejoinMatch(matchID, read));
    } catch (error) {
      setRefusal(refusalOf(error));
    }
  };

  return (
    // With another code the form opens again, though it may have been closed.
    <details key={offered} className="rejoin" open={offered !== undefined}>
      <summary>{desk.lostSeat}</summary>
      <form className="form" onSubmit={submit}>
        <label htmlFor="rejoin-code">{desk.codeLabel}</label>
        <CheckedInput
          id="rejoin-code"
          inputMode="numeric"
          autoComplete="one-time-code"
          required
          aria-describedby="rejoin-code-hint"
          value={code}
          change={(next) => {
            setCode(next);
            setRefusal(null);
          }}
          fault={read === undefined && code !== "" ? desk.codeMalformed : undefined}
          refusal={refusal?.code === "wrong-code" ? refusals["wrong-code"] : undefined}
        />
        <p id="rejoin-code-hint" className="hint">
          {desk.codeHint}
        </p>
        <RefusalNote refusal={refusal?.code === "wrong-code" ? null : refusal} />
        <button type="submit" className="button primary">
          {desk.rejoin}
        </button>
      </form>
    </details>
  );
}
