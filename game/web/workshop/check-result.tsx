import { causeOf } from "../../../cards/deck.ts";
import { confidence, questionsOf } from "../../workshop/check-questions.ts";
import type { CheckTime } from "../../workshop/step.ts";
import type { PublicWorkshop } from "../../workshop/views.ts";
import type { WebDeck } from "../content/web-deck.ts";
import { CountTable } from "./count-table.tsx";
import { useConfidenceQuestion } from "./use-guide-sheet.ts";
import { useWorkshopRoomTexts } from "./use-workshop-room-texts.ts";

type CheckResultProps = Readonly<{ workshop: Pick<PublicWorkshop, "checks" | "guide">; deck: WebDeck }>;

/** What all have answered before and after, as far as it is shown; and what that cannot say. Nothing where it is too little. */
export function CheckResult({ workshop: { checks, guide }, deck }: CheckResultProps) {
  const { check: texts } = useWorkshopRoomTexts();
  const confidenceQuestion = useConfidenceQuestion(guide);
  const shown = checks.filter((check) => check.shown.answers > 0);
  if (shown.length === 0) return null;
  const heads: Readonly<Record<CheckTime, (values: { count: number }) => string>> = {
    before: texts.beforeColumn,
    after: texts.afterColumn,
  };
  const columns = shown.map(({ when, shown: { answers } }) => heads[when]({ count: answers }));
  const countsOf = (id: string, index: number) => shown.map((check) => check.shown.counts[id]?.[index] ?? 0);
  /** How many were right: the cards before and after have answers of their own. */
  const right = (id: string) =>
    shown.map(({ asked, shown: { counts } }) => {
      const question = questionsOf(asked, deck).find((each) => each.id === id);
      return question === undefined ? 0 : (counts[id]?.[question.causes.indexOf(question.card.cause)] ?? 0);
    });
  /** Which card was asked about, before and after. */
  const cardsOf = (id: string) =>
    shown.flatMap(({ when, asked }) =>
      questionsOf(asked, deck)
        .filter((each) => each.id === id)
        .map(({ card }) => texts.asked[when]({ card: `${card.id} ${card.title}` })),
    );
  return (
    <section className="check-result">
      <h2>{texts.result}</h2>
      <CountTable
        caption={confidenceQuestion}
        heads={[texts.answer, ...columns]}
        rows={Array.from({ length: confidence.of }, (_, index) => ({
          key: String(index),
          label: index === 0 ? texts.not : index === confidence.of - 1 ? texts.very : String(index + 1),
          counts: countsOf(confidence.id, index),
        }))}
      />
      <CountTable
        caption={texts.found}
        heads={[texts.answer, ...columns]}
        rows={questionsOf(shown[0]?.asked ?? [], deck).map(({ id, card }) => ({
          key: id,
          label: (
            <>
              {causeOf(deck, card.cause).name}
              {cardsOf(id).map((name) => (
                <span key={name} className="count-about">
                  {name}
                </span>
              ))}
            </>
          ),
          counts: right(id),
        }))}
      />
      <p className="hint">{texts.limits}</p>
    </section>
  );
}
