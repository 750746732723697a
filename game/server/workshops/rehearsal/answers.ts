import type { Answers } from "../../../workshop/check.ts";
import { confidence, questionsOf } from "../../../workshop/check-questions.ts";
import type { DeckFacts } from "../../../workshop/context.ts";
import type { CheckView } from "../../../workshop/views.ts";
import type { Extra } from "./cast.ts";
import { type Chance, pick } from "./chance.ts";

/** How many of a hundred are right, and how sure they are at least, of five. */
const learnt = { before: { right: 0.4, sure: 0 }, after: { right: 0.75, sure: 1 } } as const;
const spread = 3;

/** What an extra answers in a check: more of it is right afterwards. */
export function answersOf(
  { id }: Pick<Extra, "id">,
  { when, asked }: Pick<CheckView, "when" | "asked">,
  { deck, chance }: Readonly<{ deck: DeckFacts; chance: Chance }>,
): Answers {
  const { right, sure } = learnt[when];
  const about = (what: string) => chance(`${id} ${when} ${what}`);
  const answers = questionsOf(asked, deck).map(({ id: question, card, causes }) => {
    const wrong = causes.filter((cause) => cause !== card.cause);
    const guess = about(question) < right ? card.cause : (pick(wrong, about(`${question} wrong`)) ?? card.cause);
    return [question, { chosen: causes.indexOf(guess), of: causes.length }] as const;
  });
  const confident = { chosen: sure + Math.floor(about("sure") * spread), of: confidence.of };
  return { ...Object.fromEntries(answers), [confidence.id]: confident };
}
