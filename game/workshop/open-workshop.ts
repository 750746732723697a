import type { DeckReference } from "../protocol/public-match.ts";
import { notStarted } from "./run.ts";
import type { Step } from "./step.ts";
import { deletionOf, type Rules, type Workshop } from "./workshop.ts";

/** What is chosen when a workshop is opened. */
export type NewWorkshop = Readonly<{
  title: string;
  language: string;
  decks: readonly DeckReference[];
  guide: string | null;
  steps: readonly Step[];
  tableNames: readonly string[];
  rules: Rules;
  isRehearsal: boolean;
  facilitatorHash: string;
  recoveryHash: string;
  joinCode: string;
  deleteAt: number;
}>;

export const openWorkshop = ({ tableNames, ...chosen }: NewWorkshop, now: number): Workshop => ({
  ...chosen,
  createdAt: now,
  deleteAt: deletionOf({ ...chosen, createdAt: now }, chosen.deleteAt),
  coFacilitators: [],
  run: notStarted,
  nextParticipant: 1,
  participants: [],
  tables: tableNames.map((name) => ({ name, matches: [] })),
  met: [],
  messages: [],
  rounds: [],
  debriefs: [],
  notes: [],
  noteGroups: [],
  checks: [],
  beamer: null,
});
