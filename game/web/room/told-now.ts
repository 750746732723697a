import { laggingStep } from "../../workshop/lagging.ts";
import type { Run } from "../../workshop/run.ts";
import type { PublicWorkshop } from "../../workshop/views.ts";
import type { WorkshopRoomTexts } from "../texts/workshop-room-texts.ts";
import type { Room } from "./room-part.ts";

type Words = Pick<WorkshopRoomTexts, "round" | "check" | "notes" | "match">;

/** What has become of the clock, for whoever does not see it stand or go on; empty where nothing has. */
export function toldOfClock(
  { pausedAt }: Pick<Run, "pausedAt">,
  /** In the present step, before or now. */
  wasStopped: boolean,
  { stopped, goesOn }: Pick<WorkshopRoomTexts["room"], "stopped" | "goesOn">,
): string {
  if (pausedAt !== null) return stopped;
  return wasStopped ? goesOn : "";
}

/** What has come about in the present step, for whoever does not see it come; empty where nothing has. */
export function toldNow({ shared, own }: Room, words: Words): string {
  const { checks, debrief, run, steps } = shared;
  if (run.endedAt !== null) return "";
  const check = checks.find(({ isOpen }) => isOpen);
  const isMatch = steps.find(({ id }) => id === run.step)?.kind === "match";
  const match = shared.tables[(own.table ?? 0) - 1]?.match ?? null;
  const lagging = laggingStep(shared, match);
  const plays = isMatch && match !== null ? words.match.title : "";
  return [
    toldRound(shared, words),
    check === undefined ? "" : words.check[check.when],
    debrief?.isOpen === true ? words.notes.title : "",
    lagging === undefined ? plays : words.match.stillRuns({ step: lagging.title }),
  ]
    .filter((told) => told !== "")
    .join(" ");
}

function toldRound({ round, run }: PublicWorkshop, { round: words }: Words): string {
  if (round === null) return "";
  switch (round.phase) {
    case "read":
      return words.read;
    case "vote":
      return `${words.chooseNow}: ${words.voteTitle}`;
    case "argue":
      return words.argueTitle;
    case "revote":
      return `${words.chooseNow}: ${words.revoteTitle}`;
    case "reveal":
      return words.revealed;
    case "measure":
      return `${words.chooseNow}: ${words.measureTitle}`;
    case "end":
      return round.step === run.step ? words.over : "";
  }
}
