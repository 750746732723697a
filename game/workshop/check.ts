import type { AskedQuestion, CheckFormName } from "./check-questions.ts";
import { Refused } from "./refused.ts";
import type { CheckTime } from "./step.ts";

/** How many chose each answer of a question, in the order of the answers. */
type Counts = readonly number[];
/** By the ids of questions. */
export type Counters = Readonly<Record<string, Counts>>;

/**
 * The answers to a check, as counters only: no answer of one person is kept, nor who has answered, or when. They are shown
 * when the check is closed, all that came in together: from one look to the next never fewer than say nothing of anybody.
 */
export type CheckForm = Readonly<{
  when: CheckTime;
  isOpen: boolean;
  /** Besides how sure people are; the same as long as the check is there. */
  asked: readonly AskedQuestion[];
  /** Which of the two parallel forms it is; missing in checks of before. */
  form?: CheckFormName | undefined;
  /** What is shown, and of how many. */
  shown: Readonly<{ answers: number; counts: Counters }>;
  /** What came in since, and is not shown. */
  waiting: Readonly<{ answers: number; counts: Counters }>;
  /**
   * Hashes of the numbers that came with answers, so that an answer that is sent twice counts once; and of the voices by
   * which they came, so that nobody answers for others. Both in alphabetical order, and empty once the check is closed. A
   * number is made by the device for this purpose alone; a voice can be told from nothing else that is stored.
   */
  spent: readonly string[];
  voices: readonly string[];
}>;

/** So many answers are shown together, at least. */
export const shownTogether = 5;

const nothing = { answers: 0, counts: {} } as const;

export const openCheck = (when: CheckTime, asked: readonly AskedQuestion[] = [], form?: CheckFormName): CheckForm => ({
  when,
  isOpen: true,
  asked,
  form,
  shown: nothing,
  waiting: nothing,
  spent: [],
  voices: [],
});

/** One person's answers: by the ids of questions the index of what was chosen, and of how many there were to choose from. */
export type Answers = Readonly<Record<string, Readonly<{ chosen: number; of: number }>>>;

/** Questions that one check may ask; its pages ask far fewer. */
const maxQuestions = 60;

/**
 * The check with these answers in it, by the first of the `voices` (hashes) that has not answered yet; the same where they
 * came before. Throws `Refused` where all have, and where more is answered than can be asked.
 */
export function answer(
  form: CheckForm,
  answers: Answers,
  { numberHash, voices }: Readonly<{ numberHash: string; voices: readonly string[] }>,
): CheckForm {
  if (form.spent.includes(numberHash)) return form;
  const voice = voices.find((each) => !form.voices.includes(each));
  if (voice === undefined) throw new Refused("not-allowed", "everybody here has answered");
  const waiting = together(form.waiting, asCounts(answers), 1);
  if (Object.keys(waiting.counts).length > maxQuestions) throw new Refused("not-allowed", "nobody asks so much");
  return { ...form, waiting, spent: [...form.spent, numberHash].sort(), voices: [...form.voices, voice].sort() };
}

/** Nobody answers any more: what came in is shown, unless it is too little; then it waits for more. */
export function closeCheck(form: CheckForm): CheckForm {
  const { shown, waiting } = form;
  const closed = { ...form, isOpen: false, spent: [], voices: [] };
  if (waiting.answers < shownTogether) return closed;
  return { ...closed, shown: together(shown, waiting.counts, waiting.answers), waiting: nothing };
}

export const reopenCheck = (form: CheckForm): CheckForm => ({ ...form, isOpen: true });

const together = ({ answers, counts }: CheckForm["shown"], others: Counters, more: number): CheckForm["shown"] => ({
  answers: answers + more,
  counts: added(counts, others),
});

const asCounts = (answers: Answers): Counters =>
  Object.fromEntries(
    Object.entries(answers).map(([question, { chosen, of }]) => [
      question,
      Array.from({ length: of }, (_, index) => (index === chosen ? 1 : 0)),
    ]),
  );

function added(one: Counters, other: Counters): Counters {
  const questions = [...new Set([...Object.keys(one), ...Object.keys(other)])];
  return Object.fromEntries(
    questions.map((question) => {
      const [mine, theirs] = [one, other].map((counts) =>
        Object.hasOwn(counts, question) ? counts[question] : [],
      ) as [Counts, Counts];
      const length = Math.max(mine.length, theirs.length);
      return [question, Array.from({ length }, (_, at) => (mine[at] ?? 0) + (theirs[at] ?? 0))];
    }),
  );
}
