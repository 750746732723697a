import { deckKind } from "../deck/deck-kind.ts";
import { boxKind } from "../documents/box.tsx";
import { checklistKind } from "../documents/checklist.tsx";
import { debriefKind } from "../documents/debrief.tsx";
import { testPageKind } from "../documents/test-page.tsx";
import { guideKind } from "../guide/guide-kind.ts";
import type { Kind } from "./kind.ts";

/** The renderers by the name that a product's file gives. */
export const kinds: Readonly<Record<string, Kind>> = {
  box: boxKind,
  checklist: checklistKind,
  debrief: debriefKind,
  deck: deckKind,
  guide: guideKind,
  "test-page": testPageKind,
};
