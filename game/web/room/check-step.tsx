import { useState } from "react";
import { questionsOf } from "../../workshop/check-questions.ts";
import type { WebDeck } from "../content/web-deck.ts";
import { useLanguage } from "../texts/language-context.tsx";
import { CheckResult } from "../workshop/check-result.tsx";
import { dayIn } from "../workshop/day-in.ts";
import { useConfidenceQuestion } from "../workshop/use-guide-sheet.ts";
import { useWorkshopRoomTexts } from "../workshop/use-workshop-room-texts.ts";
import { CheckForm } from "./check-form.tsx";
import type { RoomPart } from "./room-part.ts";
import { keepOwn, recallOwn } from "./room-storage.ts";

/** The questions before or after, answered without anybody's name; then what all have answered. */
export function CheckStep({ shared, code, deck, api }: RoomPart & Readonly<{ deck: WebDeck }>) {
  const { check: texts, followUp: later } = useWorkshopRoomTexts();
  const { tag } = useLanguage();
  const confidenceQuestion = useConfidenceQuestion(shared.guide);
  const [answered, setAnswered] = useState(() => recallOwn(code).answered);
  const step = shared.steps.find(({ id }) => id === shared.run.step);
  const check = shared.checks.find(({ isOpen }) => isOpen) ?? shared.checks.find(({ when }) => when === step?.when);
  if (check === undefined) return null;
  const { when, isOpen } = check;
  const isDone = answered.includes(when);
  const { followUp } = shared;
  const values = followUp && { date: dayIn(tag, followUp.deleteAt), code: followUp.joinCode };
  return (
    <section className="room-check">
      <h2>{texts[when]}</h2>
      {isOpen && !isDone && (
        <CheckForm
          draft={`check-${when}`}
          titleAs="h3"
          deck={deck}
          questions={questionsOf(check.asked, deck)}
          confidenceQuestion={confidenceQuestion}
          intro={
            <p className="room-privacy">
              {texts.anonymous} {texts.noScore}
            </p>
          }
          word={values && { label: later.wordOptional, hint: later.wordHint(values), isRequired: false }}
          send={({ number, answers, word }) => api.answerCheck({ when, number, answers, word })}
          sent={() => setAnswered(keepOwn(code, { answered: [...recallOwn(code).answered, when] }).answered)}
        />
      )}
      {isOpen && isDone && <p role="status">{texts.sent}</p>}
      {isDone && values && <p>{later.remember(values)}</p>}
      {!isOpen && <p>{texts.closed}</p>}
      {isOpen && isDone && <p className="hint">{texts.waiting({ count: check.answers })}</p>}
      {!isOpen && check.shown.answers === 0 && <p className="hint">{texts.tooFew({ count: check.answers })}</p>}
      {!isOpen && <CheckResult workshop={shared} deck={deck} />}
    </section>
  );
}
