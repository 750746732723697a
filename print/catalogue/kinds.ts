import { deckKind } from "../deck/deck-kind.ts";
import { blankKind } from "../documents/blank.tsx";
import { boxKind } from "../documents/box.tsx";
import { checklistKind } from "../documents/checklist.tsx";
import { debriefKind } from "../documents/debrief.tsx";
import { posterKind } from "../documents/poster.tsx";
import { rulesKind } from "../documents/rules.tsx";
import { tableKind } from "../documents/table.tsx";
import { testPageKind } from "../documents/test-page.tsx";
import { guideKind } from "../guide/guide-kind.ts";
import { picturesKind } from "../pictures/pictures-kind.ts";
import type { Kind } from "../product/kind.ts";
import { tabletopKind } from "../tabletop/tabletop-kind.ts";

/** The renderers by the name that a product's file gives. */
export const kinds: Readonly<Record<string, Kind>> = {
  blank: blankKind,
  box: boxKind,
  checklist: checklistKind,
  debrief: debriefKind,
  deck: deckKind,
  guide: guideKind,
  pictures: picturesKind,
  poster: posterKind,
  rules: rulesKind,
  tabletop: tabletopKind,
  table: tableKind,
  "test-page": testPageKind,
};
