import type { PublicWorkshop } from "../../workshop/views.ts";

/** What people find on their page: something to do, or what the room is busy with. */
export type Activity =
  | "before"
  | "over"
  | "round"
  | "check"
  | "notes"
  | "match"
  | "commitment"
  | "talk"
  | "break"
  /** The step asks for something that the facilitator has not opened yet. */
  | "soon";

/** All that is on now, the most pressing first; at least one. */
export function whatIsOn({ run, steps, round, debrief, checks }: PublicWorkshop): readonly Activity[] {
  if (run.endedAt !== null) return ["over"];
  const step = steps.find(({ id }) => id === run.step);
  if (step === undefined) return ["before"];
  const hasRound = round !== null && (round.phase !== "end" || round.step === step.id);
  const on: Activity[] = [
    ...(hasRound ? (["round"] as const) : []),
    ...(checks.some(({ isOpen, when }) => isOpen || when === step.when) ? (["check"] as const) : []),
    ...(step.kind === "match" ? (["match"] as const) : []),
    ...(debrief?.isOpen === true ? (["notes"] as const) : []),
    ...(step.kind === "commitment" ? (["commitment"] as const) : []),
  ];
  if (on.length > 0) return on;
  return [step.kind === "talk" || step.kind === "break" ? step.kind : "soon"];
}

/** Where the room is: another text where what people do has changed under them, the same where only figures have. */
export function placeOf(workshop: PublicWorkshop): string {
  const { run, round, debrief, checks } = workshop;
  const open = checks.find(({ isOpen }) => isOpen)?.when;
  return [run.step, ...whatIsOn(workshop), round?.id, round?.phase, debrief?.isOpen && debrief.step, open].join(" ");
}

/**
 * What a page shows that showed `shown`: the room as it is `now`, or, where the room has moved on while something was not
 * sent, what it showed before.
 */
export const follow = <Room extends Readonly<{ shared: PublicWorkshop }>>(
  shown: Room,
  now: Room,
  isUnsent: boolean,
): Room => (isUnsent && placeOf(shown.shared) !== placeOf(now.shared) ? shown : now);
