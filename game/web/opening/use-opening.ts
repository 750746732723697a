import { useState } from "react";
import { useNavigate } from "react-router";
import type { RunSheet } from "../../../workshop-guides/run-sheet.ts";
import type { Step } from "../../workshop/step.ts";
import { workshopLimits } from "../../workshop/workshop.ts";
import { forgetDrafts } from "../storage/use-draft.ts";
import type { CardOfGuide } from "../workshop/guide-cards.ts";
import { titleOfRehearsal } from "../workshop/start-rehearsal.tsx";
import { useWorkshopTexts } from "../workshop/use-workshop-texts.ts";
import { type OpeningChoices, openWorkshop } from "../workshop/workshop-api.ts";
import { newKey, newRecoveryCode, rememberWorkshop } from "../workshop/workshop-memory.ts";
import type { OpeningDraft } from "./opening-draft.ts";
import { stepsOfSheet } from "./steps-of-sheet.ts";

type Chosen = Omit<OpeningChoices, "recoveryCode" | "isRehearsal">;

/** Both reject as `openWorkshop` does. */
type Opening = Readonly<{
  /** Opens what is chosen, remembers its key here, and goes on to its console. */
  open: (chosen: Chosen) => Promise<void>;
  /** The same with a rehearsal of it: what is chosen stays. */
  rehearse: (chosen: Chosen) => Promise<void>;
}>;

export function useOpening(draft: OpeningDraft, change: (draft: OpeningDraft) => void): Opening {
  const navigate = useNavigate();
  const { rehearsal } = useWorkshopTexts();
  const [keysOfRehearsal] = useState(() => ({ key: newKey(), recoveryCode: newRecoveryCode() }));
  return {
    async open(chosen) {
      const keys = draft.keys ?? { key: newKey(), recoveryCode: newRecoveryCode() };
      // Whoever presses again after no answer came, or a reload, means the same workshop.
      change({ ...draft, keys });
      const { key, recoveryCode } = keys;
      const { joinCode } = await openWorkshop(key, { ...chosen, recoveryCode, isRehearsal: false });
      rememberWorkshop(joinCode, {
        ...{ key, part: "facilitator", title: chosen.title, recoveryCode },
        openedAt: Date.now(),
      });
      forgetDrafts("/workshop");
      await navigate(`/workshop/${joinCode}`);
    },
    async rehearse(chosen) {
      const { key, recoveryCode } = keysOfRehearsal;
      const title = titleOfRehearsal(rehearsal, chosen.title);
      const { joinCode } = await openWorkshop(key, { ...chosen, title, recoveryCode, isRehearsal: true });
      rememberWorkshop(joinCode, { key, part: "facilitator", title });
      await navigate(`/workshop/${joinCode}`);
    },
  };
}

/** What is usual where nothing is typed: the guide's plan and title. */
export const defaultsOf = (
  sheet: RunSheet | null,
  untitled: string,
  cardOf: CardOfGuide,
  decks: Parameters<typeof stepsOfSheet>[2],
): Readonly<{ title: string; steps: readonly Step[] }> =>
  sheet === null
    ? { title: untitled, steps: [] }
    : { title: sheet.title.slice(0, workshopLimits.titleLength), steps: stepsOfSheet(sheet, cardOf, decks) };
