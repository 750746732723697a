import { type FormEvent, type ReactNode, useId, useState } from "react";
import { causeOf } from "../../../cards/deck.ts";
import type { Answers } from "../../workshop/check.ts";
import { type CheckQuestion, confidence } from "../../workshop/check-questions.ts";
import type { WebDeck, WebFailure } from "../content/web-deck.ts";
import { RadioChoice } from "../controls/radio-choice.tsx";
import { useDraft } from "../storage/use-draft.ts";
import { useWorkshopRoomTexts } from "../workshop/use-workshop-room-texts.ts";
import { newKey } from "../workshop/workshop-memory.ts";
import { useUnsent } from "./unsent.ts";
import { useTask } from "./use-task.ts";

type CheckFormProps = Readonly<{
  /** Of what is chosen and not sent yet. */
  draft: string;
  deck: WebDeck;
  questions: readonly CheckQuestion<WebFailure>[];
  confidenceQuestion: string;
  /** Of the cards that are asked about: one below what stands over the form. */
  titleAs: "h2" | "h3";
  /** What stands over the questions. */
  intro: ReactNode;
  /** A field for a code word; null: none. */
  word: Readonly<{ label: string; hint: string; isRequired: boolean }> | null;
  send: (sent: Readonly<{ number: string; answers: Answers; word: string | undefined }>) => Promise<unknown>;
  sent: () => void;
}>;

/** Index of what was chosen, by the ids of questions; `number` makes a lost answer count once, and nothing else. */
type Draft = Readonly<{ number: string; chosen: Readonly<Record<string, number>>; word: string }>;
const draftOf = (found: unknown): Draft | undefined => {
  const { number, chosen, word } = (found ?? {}) as Partial<Draft>;
  if (typeof number !== "string" || typeof chosen !== "object") return undefined;
  return { number, chosen, word: typeof word === "string" ? word : "" };
};

const emptyDraft = (): Draft => ({ number: newKey(), chosen: {}, word: "" });

const sure = ["1", "2", "3", "4", "5"] as const;
const shortestWord = 4;

/** How sure somebody is, and which causes fit, to be answered as a whole. */
export function CheckForm({
  draft,
  deck,
  questions,
  confidenceQuestion,
  titleAs: Title,
  intro,
  word: field,
  send,
  sent,
}: CheckFormProps) {
  const { check: texts } = useWorkshopRoomTexts();
  const [first] = useState(emptyDraft);
  const [typed, change] = useDraft(draft, first, draftOf);
  const { number, chosen } = typed;
  const word = typed.word.trim();
  const task = useTask();
  const whyNot = useId();
  const [isMissing, setMissing] = useState(false);
  const isLong = word.length >= shortestWord || (word === "" && field?.isRequired !== true);
  const unanswered = [confidence, ...questions].filter(({ id }) => !(id in chosen)).length;
  const isWhole = unanswered === 0 && (field === null || isLong);
  useUnsent(Object.keys(chosen).length > 0);
  const choose = (id: string, index: number) => change({ ...typed, chosen: { ...chosen, [id]: index } });
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    setMissing(!isWhole);
    const asked = [confidence, ...questions.map(({ id, causes }) => ({ id, of: causes.length }))];
    const answers = Object.fromEntries(asked.map(({ id, of }) => [id, { chosen: chosen[id] ?? 0, of }]));
    const isKept = field !== null && word !== "";
    if (!isWhole || !(await task.run(() => send({ number, answers, word: isKept ? word : undefined })))) return;
    // Whoever comes next at this device answers for themselves.
    change(emptyDraft());
    sent();
  };
  return (
    <form onSubmit={submit}>
      {intro}
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
          <Title>{card.title}</Title>
          <blockquote className="promise">{card.promise}</blockquote>
          <p>{card.happened}</p>
          <RadioChoice
            legend={texts.which}
            className="room-choice"
            name={id}
            options={causes.map((cause, index) => ({
              value: String(index),
              label: <CauseWords {...causeOf(deck, cause)} />,
            }))}
            value={String(chosen[id] ?? "")}
            choose={(value) => choose(id, Number(value))}
          />
        </div>
      ))}
      {field !== null && (
        <div className="room-question room-code-word">
          <label htmlFor="code-word">{field.label}</label>
          <input
            id="code-word"
            type="text"
            autoComplete="off"
            spellCheck={false}
            maxLength={60}
            required={field.isRequired}
            aria-describedby="code-word-hint"
            aria-invalid={isMissing && !isLong}
            value={typed.word}
            onChange={({ target }) => change({ ...typed, word: target.value })}
          />
          <p id="code-word-hint" className="hint">
            {field.hint}
          </p>
        </div>
      )}
      <p role="alert" className="refusal">
        {isMissing && !isWhole ? (isLong ? texts.missing : texts.shortWord) : task.refusal}
      </p>
      <button
        type="submit"
        className="button primary room-large"
        aria-disabled={!isWhole}
        aria-describedby={isWhole ? undefined : whyNot}
      >
        {texts.submit}
      </button>
      {!isWhole && (
        <p id={whyNot} className="hint">
          {unanswered > 0 ? texts.stillMissing({ count: unanswered }) : texts.shortWord}
        </p>
      )}
    </form>
  );
}

/** What a cause is called, and what that means. */
function CauseWords({ name, definition, lang }: ReturnType<typeof causeOf> & Readonly<{ lang?: string | undefined }>) {
  return (
    <span lang={lang}>
      <strong>{name}</strong> <span className="hint">{definition}</span>
    </span>
  );
}
