import { type CheckTime, checkTimes } from "../../workshop/step.ts";
import type { MinutesSource } from "./minutes-source.ts";

/** The answers to one question, of all workshops together; how many chose each, in the order of the answers. */
type Answered = Readonly<{ question: string; counts: Readonly<Partial<Record<CheckTime, readonly number[]>>> }>;

export type Checks = Readonly<{
  /** How many answered; missing where nobody was asked then. */
  answers: Readonly<Partial<Record<CheckTime, number>>>;
  questions: readonly Answered[];
}>;

export function checksOf(sources: readonly MinutesSource[]): Checks {
  const forms = sources.flatMap(({ minutes }) => minutes.checks);
  const at = (when: CheckTime) => forms.filter((form) => form.when === when);
  const questions = [...new Set(forms.flatMap(({ counts }) => Object.keys(counts)))];
  return {
    answers: Object.fromEntries(
      checkTimes.flatMap((when) => {
        const these = at(when);
        return these.length === 0 ? [] : [[when, these.reduce((sum, { answers }) => sum + answers, 0)]];
      }),
    ),
    questions: questions.map((question) => ({
      question,
      counts: Object.fromEntries(
        checkTimes.flatMap((when) => {
          const counts = at(when).flatMap((form) =>
            form.counts[question] === undefined ? [] : [form.counts[question]],
          );
          return counts.length === 0 ? [] : [[when, sums(counts)]];
        }),
      ),
    })),
  };
}

const sums = (all: readonly (readonly number[])[]): readonly number[] =>
  Array.from({ length: Math.max(...all.map(({ length }) => length)) }, (_, index) =>
    all.reduce((sum, counts) => sum + (counts[index] ?? 0), 0),
  );
