import type { StepKind } from "./step.ts";
import type { PublicWorkshop } from "./views.ts";

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

/** What a step is about by itself; null where it is about what the facilitator opens in it. */
const aboutStep: Readonly<Record<StepKind, "match" | "commitment" | "talk" | "break" | null>> = {
  talk: "talk",
  match: "match",
  round: null,
  debrief: "talk",
  check: null,
  commitment: "commitment",
  break: "break",
};

/** All that is on now, the most pressing first; at least one. */
export function whatIsOn({ run, steps, round, debrief, checks }: PublicWorkshop): readonly Activity[] {
  if (run.endedAt !== null) return ["over"];
  const step = steps.find(({ id }) => id === run.step);
  if (step === undefined) return ["before"];
  const about = aboutStep[step.kind];
  const hasRound = round !== null && (round.phase !== "end" || round.step === step.id);
  const on: Activity[] = [
    ...(hasRound ? (["round"] as const) : []),
    ...(checks.some(({ isOpen, when }) => isOpen || when === step.when) ? (["check"] as const) : []),
    ...(about === "match" ? (["match"] as const) : []),
    ...(debrief?.isOpen === true ? (["notes"] as const) : []),
    ...(about === "commitment" ? (["commitment"] as const) : []),
  ];
  if (on.length > 0) return on;
  return [about ?? "soon"];
}

/** Whether people can say that they are through: only where nothing else on their page says so. */
export const maySayReady = (workshop: PublicWorkshop): boolean =>
  whatIsOn(workshop).some((each) => each === "talk" || each === "break" || each === "match");

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
