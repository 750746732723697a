import { useNavigate } from "react-router";
import type { RunSheet } from "../../../workshop-guides/run-sheet.ts";
import type { Step } from "../../workshop/step.ts";
import { workshopLimits } from "../../workshop/workshop.ts";
import { forgetDrafts } from "../storage/use-draft.ts";
import { type OpeningChoices, openWorkshop } from "../workshop/workshop-api.ts";
import { newKey, newRecoveryCode, rememberWorkshop } from "../workshop/workshop-memory.ts";
import type { OpeningDraft } from "./opening-draft.ts";
import { stepsOfSheet } from "./steps-of-sheet.ts";

type Chosen = Omit<OpeningChoices, "recoveryCode" | "isRehearsal">;

/** Opens what is chosen, remembers its key here, and goes on to its console. Rejects as `openWorkshop` does. */
export function useOpening(draft: OpeningDraft, change: (draft: OpeningDraft) => void) {
  const navigate = useNavigate();
  return async (chosen: Chosen): Promise<void> => {
    const keys = draft.keys ?? { key: newKey(), recoveryCode: newRecoveryCode() };
    // Whoever presses again after no answer came, or a reload, means the same workshop.
    change({ ...draft, keys });
    const { key, recoveryCode } = keys;
    const { joinCode } = await openWorkshop(key, { ...chosen, recoveryCode, isRehearsal: false });
    rememberWorkshop(joinCode, { key, part: "facilitator", title: chosen.title, recoveryCode });
    forgetDrafts("/workshop");
    await navigate(`/workshop/${joinCode}`);
  };
}

/** What is usual where nothing is typed: the guide's plan and title. */
export const usualOf = (
  sheet: RunSheet | null,
  untitled: string,
): Readonly<{ title: string; steps: readonly Step[] }> =>
  sheet === null
    ? { title: untitled, steps: [] }
    : { title: sheet.title.slice(0, workshopLimits.titleLength), steps: stepsOfSheet(sheet) };
