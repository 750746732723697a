import type { RefusalCode } from "../../protocol/refusal-codes.ts";
import { NoAnswer } from "../offline/send-once.ts";
import { MatchApiError, toldRefusal } from "../play/refusals.ts";
import { usePlayTexts } from "../play/use-play-texts.ts";
import { useWorkshopTexts } from "./use-workshop-texts.ts";

/** Why something in a workshop did not work, in words: by the code, or by what was thrown. */
export function useRefusalWords() {
  const own = useWorkshopTexts().refusals;
  const { refusals } = usePlayTexts();
  const ofCode = (code: RefusalCode | undefined): string => {
    const words: Readonly<Partial<Record<RefusalCode, string>>> = own;
    return (code === undefined ? undefined : words[code]) ?? refusals[toldRefusal(code)];
  };
  const ofError = (error: unknown): string => {
    if (error instanceof NoAnswer) return refusals["no-answer"];
    return ofCode(error instanceof MatchApiError ? error.code : undefined);
  };
  return { ofCode, ofError };
}
