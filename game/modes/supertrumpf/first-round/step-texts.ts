import type { StepWords } from "../../../mode/first-round.ts";
import type { firstRound } from "./first-round.ts";

/** What the guided first round says. A language that lacks a step does not compile. */
export type StepTexts = Readonly<Record<(typeof firstRound)["steps"][number]["id"], StepWords>>;
