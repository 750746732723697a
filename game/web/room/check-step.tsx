import { type FormEvent, useState } from "react";
import { causeOf } from "../../../cards/deck.ts";
import { type CheckQuestion, confidence, questionsOf } from "../../workshop/check-questions.ts";
import type { CheckTime } from "../../workshop/step.ts";
import type { WebDeck, WebFailure } from "../content/web-deck.ts";
import { RadioChoice } from "../controls/radio-choice.tsx";
import { useDraft } from "../storage/use-draft.ts";
import { CheckResult } from "../workshop/check-result.tsx";
import { useConfidenceQuestion } from "../workshop/use-guide-sheet.ts";
import { useWorkshopRoomTexts } from "../workshop/use-workshop-room-texts.ts";
import { newKey } from "../workshop/workshop-memory.ts";
import type { RoomPart } from "./room-part.ts";
import { keepOwn, recallOwn } from "./room-storage.ts";
import { useUnsent } from "./unsent.ts";
import { useTask } from "./use-task.ts";

type CheckStepProps = RoomPart & Readonly<{ deck: WebDeck }>;

/** The questions before or after, answered without anybody's name; then what all have answered. */
export function CheckStep(part: CheckStepProps) {
  const { shared, code, deck } = part;
  const { check: texts } = useWorkshopRoomTexts();
  const confidenceQuestion = useConfidenceQuestion(shared.guide);
  const [answered, setAnswered] = useState(() => recallOwn(code).answered);
  const step = shared.steps.find(({ id }) => id === shared.run.step);
  const check = shared.checks.find(({ isOpen }) => isOpen) ?? shared.checks.find(({ when }) => when === step?.when);
  if (check === undefined) return null;
  const { when, isOpen } = check;
  const isDone = answered.includes(when);
  return (
    <section className="room-check">
      <h2>{texts[when]}</h2>
      {isOpen && !isDone && (
        <CheckForm
          {...part}
          when={when}
          questions={questionsOf(check.asked, deck)}
          confidenceQuestion={confidenceQuestion}
          sent={() => setAnswered(keepOwn(code, { answered: [...recallOwn(code).answered, when] }).answered)}
        />
      )}
      {isOpen && isDone && <p role="status">{texts.sent}</p>}
      {!isOpen && <p>{texts.closed}</p>}
      {(isDone || !isOpen) && <p className="hint">{texts.waiting({ count: check.answers })}</p>}
      {!isOpen && <CheckResult workshop={shared} deck={deck} />}
    </section>
  );
}

type CheckFormProps = CheckStepProps &
  Readonly<{
    when: CheckTime;
    questions: readonly CheckQuestion<WebFailure>[];
    confidenceQuestion: string;
    sent: () => void;
  }>;

/** Index of what was chosen, by the ids of questions; `number` makes a lost answer count once, and nothing else. */
type Draft = Readonly<{ number: string; chosen: Readonly<Record<string, number>> }>;
const draftOf = (found: unknown): Draft | undefined => {
  const { number, chosen } = (found ?? {}) as Partial<Draft>;
  return typeof number === "string" && typeof chosen === "object" ? { number, chosen } : undefined;
};

const sure = ["1", "2", "3", "4", "5"] as const;

function CheckForm({ api, deck, when, questions, confidenceQuestion, sent }: CheckFormProps) {
  const { check: texts } = useWorkshopRoomTexts();
  const [first] = useState<Draft>(() => ({ number: newKey(), chosen: {} }));
  const [{ number, chosen }, change] = useDraft(`check-${when}`, first, draftOf);
  const task = useTask();
  const [isMissing, setMissing] = useState(false);
  const isWhole = [confidence, ...questions].every(({ id }) => id in chosen);
  useUnsent(Object.keys(chosen).length > 0);
  const choose = (id: string, index: number) => change({ number, chosen: { ...chosen, [id]: index } });
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    setMissing(!isWhole);
    const asked = [confidence, ...questions.map(({ id, causes }) => ({ id, of: causes.length }))];
    const answers = Object.fromEntries(asked.map(({ id, of }) => [id, { chosen: chosen[id] ?? 0, of }]));
    if (!isWhole || !(await task.run(() => api.answerCheck(when, number, answers)))) return;
    change(first);
    sent();
  };
  return (
    <form onSubmit={submit}>
      <p className="room-privacy">
        {texts.anonymous} {texts.noScore}
      </p>
      <RadioChoice
        legend={confidenceQuestion}
        className="room-choice room-sure"
        name={confidence.id}
        options={sure.map((value) => ({
          value,
          label: value === "1" ? texts.not : value === "5" ? texts.very : value,
        }))}
        value={(sure[chosen[confidence.id] ?? -1] ?? "") as (typeof sure)[number]}
        choose={(value) => choose(confidence.id, Number(value) - 1)}
      />
      {questions.map(({ id, card, causes }) => (
        <div key={id} className="room-question">
          <h3>{card.title}</h3>
          <blockquote className="promise">{card.promise}</blockquote>
          <p>{card.happened}</p>
          <RadioChoice
            legend={texts.which}
            className="room-choice"
            name={id}
            options={causes.map((cause, index) => ({ value: String(index), label: causeOf(deck, cause).name }))}
            value={String(chosen[id] ?? "")}
            choose={(value) => choose(id, Number(value))}
          />
        </div>
      ))}
      <p role="alert" className="refusal">
        {isMissing && !isWhole ? texts.missing : task.refusal}
      </p>
      <button type="submit" className="button primary room-large" aria-disabled={!isWhole}>
        {texts.submit}
      </button>
    </form>
  );
}
