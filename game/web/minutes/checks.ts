import { type CheckFormName, checkForms, confidence, formOf } from "../../workshop/check-questions.ts";
import { type CheckTime, checkTimes } from "../../workshop/step.ts";
import { cardNames, coded, type MinutesSource, type Telling } from "./minutes-source.ts";

/** How many chose one answer; missing where it was not asked then. `isRight`: null where no answer is. */
type Answered = Readonly<{
  answer: string;
  isRight: boolean | null;
  counts: Readonly<Partial<Record<CheckTime, number>>>;
}>;

/** One question of all workshops together, by its words, with its answers in their order. */
type Question = Readonly<{ question: string; answers: readonly Answered[] }>;

export type Checks = Readonly<{
  /** How many answered; missing where nobody was asked then. */
  answers: Readonly<Partial<Record<CheckTime, number>>>;
  /** In how many workshops which of the parallel forms was asked then. */
  forms: readonly Readonly<{ when: CheckTime; form: CheckFormName; workshops: number }>[];
  questions: readonly Question[];
}>;

type Form = MinutesSource["minutes"]["checks"][number];
/** One question of one form: the same `key` is the same question, wherever it was asked. */
type Told = Readonly<{
  key: string;
  when: CheckTime;
  question: string;
  /** "Before: A1 Title": the card that was asked about then. */
  about: string | null;
  answers: readonly Readonly<{ answer: string; isRight: boolean | null; count: number }>[];
}>;

export function checksOf(sources: readonly MinutesSource[], telling: Telling): Checks {
  const forms = sources.flatMap((source) => source.minutes.checks.map((form) => ({ source, form })));
  const told = forms.flatMap(({ source, form }) =>
    Object.keys(form.counts).map((id) => toldOf(source, form, id, telling)),
  );
  const sums = checkTimes.flatMap((when) => {
    const these = forms.filter(({ form }) => form.when === when);
    return these.length === 0 ? [] : [[when, these.reduce((sum, { form }) => sum + form.answers, 0)]];
  });
  const known = checkTimes.flatMap((when) =>
    checkForms.map((name) => {
      const these = forms.filter(({ form }) => form.when === when && isContent(form) && formOf(form) === name);
      return { when, form: name, workshops: these.length };
    }),
  );
  const keys = [...new Set(told.map(({ key }) => key))];
  return {
    answers: Object.fromEntries(sums),
    forms: known.filter(({ workshops }) => workshops > 0),
    questions: keys.map((key) => together(told.filter((each) => each.key === key))),
  };
}

/** Forms differ in what they ask of cards alone. */
const isContent = ({ asked = [] }: Form): boolean => asked.length > 0;

function together(told: readonly Told[]): Question {
  const inOrder = told.toSorted((one, other) => checkTimes.indexOf(one.when) - checkTimes.indexOf(other.when));
  const abouts = [...new Set(inOrder.flatMap(({ about }) => (about === null ? [] : [about])))];
  const answers = new Map<string, { isRight: boolean | null; counts: Partial<Record<CheckTime, number>> }>();
  for (const { when, answers: these } of told) {
    for (const { answer, isRight, count } of these) {
      const known = answers.get(answer) ?? { isRight, counts: {} };
      known.counts[when] = (known.counts[when] ?? 0) + count;
      answers.set(answer, known);
    }
  }
  const question = told[0]?.question ?? "";
  return {
    question: abouts.length === 0 ? question : `${question} (${abouts.join(", ")})`,
    answers: [...answers].map(([answer, known]) => ({ answer, ...known })),
  };
}

function toldOf(source: MinutesSource, form: Form, id: string, { words: { checks } }: Telling): Told {
  const { when, counts, asked = [] } = form;
  const chosen = counts[id] ?? [];
  const question = asked.find((each) => each.id === id);
  const asking = source.asked ?? source.minutes.words?.check;
  if (asking !== undefined && question !== undefined) {
    const names = cardNames(source);
    const right = names.causeOf(question.card);
    const decks = source.minutes.decks.map((deck) => deck.id);
    return {
      ...{ when, key: [...decks, id].join("\n"), question: asking.which },
      about: `${checks.times[when]}: ${coded(question.card, names.card(question.card))}`,
      answers: question.causes.map((cause, index) => ({
        answer: coded(String(cause), names.cause(String(cause), question.card)),
        isRight: right === null ? null : right === String(cause),
        count: chosen[index] ?? 0,
      })),
    };
  }
  const isKnown = asking !== undefined && id === confidence.id;
  const words = isKnown ? asking.confidence : id;
  return {
    ...{ when, key: words, question: words, about: null },
    answers: chosen.map((count, index) => ({
      answer: (isKnown ? asking.scale[index] : undefined) ?? checks.nthAnswer({ number: index + 1 }),
      ...{ isRight: null, count },
    })),
  };
}
