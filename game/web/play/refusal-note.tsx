import { useTexts } from "../texts/language-context.tsx";
import type { RefusalCode } from "./refusals.ts";

/** Why something did not work, in words; empty as long as nothing went wrong. */
export function RefusalNote({ code, id }: { code: RefusalCode | null; id?: string }) {
  const { refusals } = useTexts();
  return (
    <p id={id} role="alert" className="refusal">
      {code === null ? "" : refusals[code]}
    </p>
  );
}
