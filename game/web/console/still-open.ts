import { votes } from "../../workshop/round.ts";
import type { PublicWorkshop } from "../../workshop/views.ts";

/**
 * What going on would close before everybody has answered, or, of matches, leave to go on. Of notes nobody knows how many
 * are still to come.
 */
export type StillOpen = Readonly<{ what: "check" | "notes" | "vote" | "match"; count: number; of: number }>;

type Opened = Pick<PublicWorkshop, "checks" | "round" | "debrief" | "heads" | "run"> &
  Readonly<{ tables: readonly Pick<PublicWorkshop["tables"][number], "match" | "progress">[] }>;

/** `written`: how many notes there are in a step. */
export function stillOpen(workshop: Opened, written: (step: string) => number): StillOpen | null {
  const { checks, round, debrief, tables, run, heads: of } = workshop;
  const check = checks.find(({ isOpen }) => isOpen);
  if (check !== undefined && check.answers < of) return { what: "check", count: check.answers, of };
  const vote = votes.find((each) => each === round?.phase);
  const count = vote === undefined ? of : (round?.votes[vote]?.voters ?? 0);
  if (count < of) return { what: "vote", count, of };
  // Of the steps before that was asked when they were left.
  const inStep = tables.filter(({ match }) => match?.step === run.step);
  const playing = inStep.filter(({ progress }) => progress?.status === "running").length;
  if (playing > 0) return { what: "match", count: playing, of: tables.length };
  return debrief?.isOpen === true && of > 0 ? { what: "notes", count: written(debrief.step), of } : null;
}
