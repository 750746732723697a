import { useEffect, useState } from "react";
import { useLanguage } from "../texts/language-context.tsx";
import type { Refusal } from "./refusals.ts";
import { toldFindings } from "./told-findings.ts";
import { usePlayTexts } from "./use-play-texts.ts";

/** Why something did not work, in words; empty as long as nothing went wrong. */
export function RefusalNote({ refusal, id }: { refusal: Refusal | null; id?: string }) {
  const { refusals } = usePlayTexts();
  const { id: language } = useLanguage();
  const [told, setTold] = useState("");
  const findings = refusal?.findings;
  useEffect(() => {
    let isCurrent = true;
    setTold("");
    toldFindings(findings, language).then((words) => isCurrent && setTold(words));
    return () => {
      isCurrent = false;
    };
  }, [findings, language]);
  return (
    <p id={id} role="alert" className="refusal">
      {refusal === null ? "" : `${refusals[refusal.code]} ${told}`.trim()}
    </p>
  );
}
