import type { RefusalCode } from "./refusals.ts";
import { usePlayTexts } from "./use-play-texts.ts";

/** Why something did not work, in words; empty as long as nothing went wrong. */
export function RefusalNote({ code, id }: { code: RefusalCode | null; id?: string }) {
  const { refusals } = usePlayTexts();
  return (
    <p id={id} role="alert" className="refusal">
      {code === null ? "" : refusals[code]}
    </p>
  );
}
