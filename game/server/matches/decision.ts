import type { MatchChange } from "./match-record.ts";

/** What a request comes to: the change to store, and the answer to give once it is stored. */
export type Decision<Answer> = Readonly<{ change: MatchChange; answer: Answer }>;
