import type { ContestantName } from "./contestants.ts";
import type { Measured } from "./whole-process.ts";

/** One run: whose it was, in which round, how long it took, its memory, and the bytes it wrote. */
export type Figures = Measured & Readonly<{ name: ContestantName; round: number; bytes: number }>;

/** One run of which there is only one. */
export type Single = Measured & Readonly<{ what: string; bytes: number }>;
