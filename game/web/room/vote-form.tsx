import { type FormEvent, type RefObject, useEffect, useId, useRef, useState } from "react";
import type { Tally } from "../../workshop/round.ts";
import { NumberField } from "../controls/number-field.tsx";
import { RadioMark } from "../controls/radio-mark.tsx";
import { limitedSticky } from "../layout/limited-sticky.ts";
import { useDraft } from "../storage/use-draft.ts";
import { useWorkshopRoomTexts } from "../workshop/use-workshop-room-texts.ts";
import { useUnsent } from "./unsent.ts";
import { useTask } from "./use-task.ts";

/** `lang`: the language of its words, where it may be another one than that of the page. */
export type Choice = Readonly<{ value: string; name: string; more: string; lang?: string | undefined }>;

type VoteFormProps = Readonly<{
  /** What is marked and not sent is kept under this name. */
  draft: string;
  legend: string;
  choices: readonly Choice[];
  /** Less likely ones, behind a fold. */
  others: readonly Choice[];
  /** How many choose here: one by a mark, several by counts. */
  people: number;
  /** What counts so far. */
  sent: Tally;
  /** How many have chosen in all. */
  voters: number;
  send: (choices: Tally) => Promise<unknown>;
}>;

/** A vote of one person, or of all around a device; again as often as they like. */
export function VoteForm({ draft, legend, choices, others, people, sent, voters, send }: VoteFormProps) {
  const { round: texts } = useWorkshopRoomTexts();
  const [marked, setMarked] = useDraft<Tally | null>(draft, null, tallyOf);
  const chosen = marked ?? sent;
  const task = useTask();
  const total = Object.values(chosen).reduce((sum, count) => sum + count, 0);
  const isSame = JSON.stringify(sorted(chosen)) === JSON.stringify(sorted(sent));
  const hasSent = Object.keys(sent).length > 0;
  const whyNot = useId();
  // Whoever comes back sees what they have chosen.
  const [isUnfolded] = useState(() => others.some(({ value }) => chosen[value] !== undefined));
  const [isPressed, setPressed] = useState(false);
  const fieldset = useRef<HTMLFieldSetElement>(null);
  useUnsent(!isSame);
  // From then on it is what counts, also where it is changed in another tab.
  const hasArrived = marked !== null && isSame;
  // biome-ignore lint/correctness/useExhaustiveDependencies: the draft is the same one.
  useEffect(() => {
    if (hasArrived) setMarked(null);
  }, [hasArrived]);
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    setPressed(true);
    if (total > 0 && total <= people) await task.run(() => send(chosen));
  };
  const entry = (choice: Choice) =>
    people === 1 ? (
      <OneChoice
        key={choice.value}
        choice={choice}
        isChosen={chosen[choice.value] === 1}
        choose={() => setMarked({ [choice.value]: 1 })}
      />
    ) : (
      <CountChoice
        key={choice.value}
        choice={choice}
        count={chosen[choice.value] ?? 0}
        max={people}
        change={(count) => setMarked(withCount(chosen, choice.value, count))}
      />
    );
  return (
    <>
      {!hasSent && <ToChoices fieldset={fieldset} />}
      <form className="room-vote" onSubmit={submit}>
        <fieldset ref={fieldset} tabIndex={-1}>
          <legend>{legend}</legend>
          {people > 1 && (
            <p className="hint">
              {texts.counts} {texts.countsHint({ people, left: Math.max(0, people - total) })}
            </p>
          )}
          {choices.map(entry)}
          {others.length > 0 && (
            <details open={isUnfolded}>
              <summary>{texts.others}</summary>
              {others.map(entry)}
            </details>
          )}
        </fieldset>
        <p role="alert" className="refusal">
          {total > people
            ? texts.tooMany({ total, people })
            : isPressed && total === 0
              ? texts.noneChosen
              : task.refusal}
        </p>
        <p ref={limitedSticky} className="room-send">
          <button
            type="submit"
            className="button primary room-large"
            aria-disabled={isSame || total === 0 || total > people}
            aria-describedby={total === 0 ? whyNot : undefined}
          >
            {hasSent ? texts.change : texts.send}
          </button>{" "}
          {total === 0 && !isPressed && (
            <span id={whyNot} className="hint">
              {texts.noneChosen}
            </span>
          )}
        </p>
        <p role="status" className="room-sent">
          {hasSent && isSame && texts.isSent}
        </p>
        <p className="hint">{texts.voted({ count: voters })}</p>
      </form>
    </>
  );
}

/** A long story stands above the choices: the way to them stays in sight as long as they are not. */
function ToChoices({ fieldset }: { fieldset: RefObject<HTMLFieldSetElement | null> }) {
  const { round: texts } = useWorkshopRoomTexts();
  const [isInSight, setInSight] = useState(true);
  useEffect(() => {
    if (fieldset.current === null) return;
    const observer = new IntersectionObserver((entries) => setInSight(entries.at(-1)?.isIntersecting === true));
    observer.observe(fieldset.current);
    return () => observer.disconnect();
  }, [fieldset]);
  if (isInSight) return null;
  const go = () => {
    fieldset.current?.scrollIntoView();
    fieldset.current?.focus({ preventScroll: true });
  };
  return (
    <p ref={limitedSticky} className="room-send">
      <button type="button" className="button primary room-large" onClick={go}>
        {texts.chooseNow}
      </button>
    </p>
  );
}

type OneChoiceProps = Readonly<{ choice: Choice; isChosen: boolean; choose: () => void }>;

function OneChoice({ choice: { value, name, more, lang }, isChosen, choose }: OneChoiceProps) {
  return (
    <label className="radio room-option">
      <input type="radio" name="vote" value={value} checked={isChosen} onChange={choose} />
      <RadioMark />
      <span lang={lang}>
        <strong>{name}</strong> <span className="hint">{more}</span>
      </span>
    </label>
  );
}

type CountChoiceProps = Readonly<{ choice: Choice; count: number; max: number; change: (count: number) => void }>;

function CountChoice({ choice: { value, name, more, lang }, count, max, change }: CountChoiceProps) {
  const id = `count-${value}`;
  return (
    <p className="room-option">
      <NumberField id={id} value={count} change={(typed) => change(typed ?? 0)} min={0} max={max} />
      <label htmlFor={id} lang={lang}>
        <strong>{name}</strong> <span className="hint">{more}</span>
      </label>
    </p>
  );
}

function tallyOf(found: unknown): Tally | undefined {
  if (typeof found !== "object" || found === null) return undefined;
  return Object.values(found).every((count) => typeof count === "number") ? (found as Tally) : undefined;
}

const withCount = (tally: Tally, choice: string, count: number): Tally =>
  Object.fromEntries([
    ...Object.entries(tally).filter(([each]) => each !== choice),
    ...(count > 0 ? [[choice, count] as const] : []),
  ]);

const sorted = (tally: Tally) => Object.entries(tally).toSorted(([one], [other]) => (one < other ? -1 : 1));
