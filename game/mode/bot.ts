export const strengths = ["easy", "medium", "strong"] as const;
export type Strength = (typeof strengths)[number];

/** A move of the rules, by name, as a player would send it. */
export type BotMove = Readonly<{ move: string; args: readonly unknown[] }>;

/** Computers read nothing: nobody has to wait until one of them has seen enough. */
export const saysReady = ({ move }: BotMove): boolean => move === "ready";

/**
 * A computer player: from what its seat sees to a move it is allowed to make, or null where it has nothing to do now.
 * It gets no state, only the view of its own seat, and takes chance from `random` (0 ≤ n < 1) alone.
 */
export type Bot<View> = (view: View, seat: number, strength: Strength, random: () => number) => BotMove | null;
