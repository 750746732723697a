import type { PublicWorkshop } from "../../workshop/views.ts";
import { type Activity, whatIsOn } from "../../workshop/what-is-on.ts";
import type { beamerViews } from "../../workshop/workshop.ts";

export type View = (typeof beamerViews)[number];

const byActivity: Readonly<Record<Activity, View>> = {
  before: "welcome",
  over: "results",
  round: "round",
  check: "clock",
  notes: "notes",
  match: "tables",
  commitment: "results",
  talk: "clock",
  break: "clock",
  soon: "clock",
};

/** What stands on the wall: what the facilitator has put there, else what the room is at. */
export function shownView(workshop: PublicWorkshop): View {
  if (workshop.beamer !== null) return workshop.beamer.show;
  const on = whatIsOn(workshop);
  const [first = "talk"] = on;
  if (first === "check" && workshop.checks.every(({ isOpen }) => !isOpen)) return "results";
  // Notes that are collected are what the room looks at, though tables still play.
  return on.includes("notes") ? "notes" : byActivity[first];
}
