import type { RefusalCode } from "../../protocol/refusal-codes.ts";
import { NoAnswer } from "../offline/send-once.ts";
import { MatchApiError, toldRefusal } from "../play/refusals.ts";
import { toldFindings } from "../play/told-findings.ts";
import { usePlayTexts } from "../play/use-play-texts.ts";
import { useLanguage } from "../texts/language-context.tsx";
import { useWorkshopTexts } from "./use-workshop-texts.ts";

/** Why something in a workshop did not work, in words: by the code, or by what was thrown. */
export function useRefusalWords() {
  const own = useWorkshopTexts().refusals;
  const { refusals } = usePlayTexts();
  const { id: language } = useLanguage();
  const ofCode = (code: RefusalCode | undefined): string => {
    const words: Readonly<Partial<Record<RefusalCode, string>>> = own;
    return (code === undefined ? undefined : words[code]) ?? refusals[toldRefusal(code)];
  };
  const ofError = async (error: unknown): Promise<string> => {
    if (error instanceof NoAnswer) return refusals["no-answer"];
    if (!(error instanceof MatchApiError)) return ofCode(undefined);
    return `${ofCode(error.code)} ${await toldFindings(error.findings, language)}`.trim();
  };
  return { ofCode, ofError };
}
