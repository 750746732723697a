import { useTexts } from "../texts/language-context.tsx";
import type { RefusalCode } from "./match-api.ts";

/** Why something did not work, in words; empty as long as nothing went wrong. */
export function RefusalNote({ code }: { code: RefusalCode | null }) {
  const { refusals } = useTexts();
  return (
    <p role="alert" className="refusal">
      {code === null ? "" : refusals[code]}
    </p>
  );
}
