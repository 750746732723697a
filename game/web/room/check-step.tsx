import { useRef, useState } from "react";
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

/**
 * The questions before or after, answered without anybody's name, at a device for several people by one after the other; then
 * what all have answered.
 */
export function CheckStep({ shared, own, code, deck, api }: RoomPart & Readonly<{ deck: WebDeck }>) {
  const { check: texts, followUp: later } = useWorkshopRoomTexts();
  const { tag } = useLanguage();
  const confidenceQuestion = useConfidenceQuestion(shared.guide);
  const [answered, setAnswered] = useState(() => recallOwn(code).answered);
  /** Index of whoever has the device now, among those around it. */
  const [turn, setTurn] = useState(0);
  const heading = useRef<HTMLHeadingElement>(null);
  const step = shared.steps.find(({ id }) => id === shared.run.step);
  const check = shared.checks.find(({ isOpen }) => isOpen) ?? shared.checks.find(({ when }) => when === step?.when);
  if (check === undefined) return null;
  const { when, isOpen } = check;
  const { people } = own;
  const count = answered.filter((each) => each === when).length;
  const isDone = count >= people;
  const pass = () => {
    setTurn(count);
    heading.current?.focus();
  };
  const { followUp } = shared;
  const values = followUp && { date: dayIn(tag, followUp.deleteAt), code: followUp.joinCode };
  return (
    <section className="room-check">
      <h2 ref={heading} tabIndex={-1}>
        {texts[when]}
      </h2>
      {isOpen && !isDone && turn === count && (
        <CheckForm
          key={`${when} ${count}`}
          draft={`check-${when}-${count}`}
          titleAs="h3"
          deck={deck}
          questions={questionsOf(check.asked, deck)}
          confidenceQuestion={confidenceQuestion}
          intro={
            <>
              {people > 1 && <p>{texts.turn({ person: count + 1, people })}</p>}
              <p className="room-privacy">
                {texts.anonymous} {texts.noScore}
              </p>
            </>
          }
          word={values && { label: later.wordOptional, hint: later.wordHint(values), isRequired: false }}
          send={({ number, answers, word }) => api.answerCheck({ when, number, answers, word })}
          sent={() => {
            setAnswered(keepOwn(code, { answered: [...recallOwn(code).answered, when] }).answered);
            heading.current?.focus();
          }}
        />
      )}
      <p role="status">
        {isOpen && count > 0 && (isDone || turn < count) && (people > 1 ? texts.sentOf({ count, people }) : texts.sent)}
      </p>
      {isOpen && !isDone && turn < count && (
        <p>
          <button type="button" className="button primary room-large" onClick={pass}>
            {texts.nextPerson}
          </button>
        </p>
      )}
      {count > 0 && values && <p>{later.remember(values)}</p>}
      {!isOpen && <p>{texts.closed}</p>}
      {isOpen && count > 0 && <p className="hint">{texts.waiting({ count: check.answers })}</p>}
      {!isOpen && check.shown.answers === 0 && <p className="hint">{texts.tooFew({ count: check.answers })}</p>}
      {!isOpen && <CheckResult workshop={shared} deck={deck} />}
    </section>
  );
}
