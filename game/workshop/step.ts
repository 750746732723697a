import type { PlannedStep } from "./run.ts";

/**
 * What happens in a step: the room talks, tables play a mode, a failure is diagnosed (`round`), people talk about it
 * (`debrief`), answer the questions before or after (`check`), write down what they will do, or have a break.
 */
export const stepKinds = ["talk", "match", "round", "debrief", "check", "commitment", "break"] as const;
export type StepKind = (typeof stepKinds)[number];

/** Where a failure is diagnosed: by the whole room, or at each table its own. */
export const roundPlaces = ["room", "tables"] as const;
export type RoundPlace = (typeof roundPlaces)[number];

/** When a check is made: its two forms ask alike, not the same. */
export const checkTimes = ["before", "after"] as const;
export type CheckTime = (typeof checkTimes)[number];

/** Set-up of a match, by the names of its mode. */
type Setup = Readonly<Record<string, string | number | boolean | readonly string[] | null>>;

/** A step of the plan as the workshop keeps it; what to do and say stands in the guide under the same id. */
export type Step = PlannedStep &
  Readonly<{
    kind: StepKind;
    title: string;
    /** Of a match. */
    mode?: string | undefined;
    /** Ids of the workshop's decks that a match or a round is played with; missing: all of them. */
    decks?: readonly string[] | undefined;
    /** What the mode's own form would send. */
    setup?: Setup | undefined;
    /** Of a round. */
    at?: RoundPlace | undefined;
    /** Codes: in the room one after the other, at tables dealt in their order. */
    cards?: readonly string[] | undefined;
    /** Of a round at tables: how often its cards are dealt, an equal share of them each time; missing: once. */
    rounds?: number | undefined;
    /** Of a check. */
    when?: CheckTime | undefined;
  }>;
