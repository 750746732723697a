import type { MatchChange } from "./match-record.ts";

/** What a request comes to: the change to store, if any, and the answer to give once it is stored. */
export type Decision<Answer, Change extends MatchChange | null = MatchChange> = Readonly<{
  change: Change;
  answer: Answer;
}>;
