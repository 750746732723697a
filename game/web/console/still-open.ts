import { votes } from "../../workshop/round.ts";
import type { PublicWorkshop } from "../../workshop/views.ts";

/** What going on would close before everybody has answered. Of notes nobody knows how many are still to come. */
export type StillOpen = Readonly<{ what: "check" | "notes" | "vote"; count: number; of: number }>;

type Opened = Pick<PublicWorkshop, "checks" | "round" | "debrief" | "heads">;

/** `written`: how many notes there are in a step. */
export function stillOpen(workshop: Opened, written: (step: string) => number): StillOpen | null {
  const { checks, round, debrief, heads: of } = workshop;
  const check = checks.find(({ isOpen }) => isOpen);
  if (check !== undefined && check.answers < of) return { what: "check", count: check.answers, of };
  const vote = votes.find((each) => each === round?.phase);
  const count = vote === undefined ? of : (round?.votes[vote]?.voters ?? 0);
  if (count < of) return { what: "vote", count, of };
  return debrief?.isOpen === true && of > 0 ? { what: "notes", count: written(debrief.step), of } : null;
}
