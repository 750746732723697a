import { type FormEvent, type ReactNode, useId, useRef, useState } from "react";
import { RadioMark } from "../../../web/controls/radio-mark.tsx";
import { limitedSticky } from "../../../web/layout/limited-sticky.ts";
import { textOf, useDraft } from "../../../web/storage/use-draft.ts";
import { useModeTexts } from "../texts/use-mode-texts.ts";

type Option<Value> = Readonly<{
  value: Value;
  title: ReactNode;
  /** The language of the title. */
  lang: string | undefined;
  text: ReactNode;
  /** Colour of the cause, as the cards have it. */
  colour: string;
  tint: string;
  emblem: ReactNode;
  /** Shown, but not to be chosen, for the reason given. */
  barred?: string | undefined;
  /** What stands beside the option and is not part of it. */
  beside?: ReactNode;
}>;

type ChoiceFormProps<Value> = {
  /** Names this choice of this seat among all others of the match: what was picked and not confirmed survives a reload. */
  name: string;
  legend: string;
  options: readonly Option<Value>[];
  /** What the rules know of, or null. */
  chosen: Value | null;
  words: Readonly<{ submit: string; change: string; kept: string }>;
  isPaused: boolean;
  confirm: (value: Value) => void;
};

/**
 * A secret choice in two steps, picking and confirming: the last choice of the table ends the phase, so that a slip of
 * the finger or the arrow keys must not count.
 */
export function ChoiceForm<Value extends string | number>(props: ChoiceFormProps<Value>) {
  const { name, legend, options, chosen, words, isPaused, confirm } = props;
  const { choice: texts, paused } = useModeTexts();
  const id = useId();
  const optionOf = (picked: unknown) => options.find(({ value }) => String(value) === picked)?.value;
  const [picked, keepPicked] = useDraft<string | null>(name, null, textOf);
  const [draft, setDraft] = useState(optionOf(picked) ?? chosen);
  const [known, setKnown] = useState(chosen);
  const [isMissing, setMissing] = useState(false);
  const group = useRef<HTMLDivElement>(null);
  if (known !== chosen) {
    // Chosen on another device of the same seat: what is kept is shown, not what was picked here.
    setKnown(chosen);
    // Taken back by somebody else: what was picked stays picked.
    if (chosen !== null) setDraft(chosen);
  }
  const isKept = draft !== null && draft === chosen;
  const change = chosen === null ? words.submit : words.change;

  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (isKept || isPaused) return;
    if (draft === null) {
      setMissing(true);
      group.current?.querySelector("input")?.focus();
      return;
    }
    confirm(draft);
    keepPicked(null);
  };
  const pick = (value: Value) => {
    setDraft(value);
    setMissing(false);
    keepPicked(String(value));
  };

  return (
    <form className="rr-choice" onSubmit={submit}>
      <div
        ref={group}
        role="radiogroup"
        aria-required="true"
        aria-invalid={isMissing}
        aria-labelledby={`${id}-legend`}
        aria-describedby={`${id}-missing`}
      >
        <span className="rr-legend" id={`${id}-legend`}>
          {legend}
        </span>
        <span className="rr-missing" id={`${id}-missing`}>
          {isMissing && texts.missing}
        </span>
        <div className="rr-options">
          {options.map((option) => (
            <OptionCard
              key={option.value}
              option={option}
              mark={option.value === chosen ? `✓ ${texts.yours}` : ""}
              id={`${id}-${option.value}`}
              group={id}
              isPicked={option.value === draft}
              pick={() => pick(option.value)}
            />
          ))}
        </div>
      </div>
      <div ref={limitedSticky} className="rr-confirm">
        {/* A disabled button would lose the focus. */}
        <button
          type="submit"
          className="button primary"
          aria-disabled={isKept || isPaused}
          aria-describedby={`${id}-why`}
        >
          {isKept ? `✓ ${words.kept}` : change}
        </button>
        <p id={`${id}-why`} className="hint">
          {isPaused ? paused : isKept && texts.mayChange}
        </p>
      </div>
    </form>
  );
}

type OptionCardProps = {
  option: Option<string | number>;
  mark: string;
  id: string;
  group: string;
  isPicked: boolean;
  pick: () => void;
};

function OptionCard({ option, mark, id, group, isPicked, pick }: OptionCardProps) {
  const style = { "--cause": option.colour, "--cause-tint": option.tint } as React.CSSProperties;
  const body = (
    <span className="rr-option-body">
      <span className="rr-option-title" id={`${id}-title`} lang={option.lang}>
        {option.title}
      </span>
      <span className="rr-option-text" id={`${id}-text`}>
        {option.text}
      </span>
      <span className="rr-option-mark" id={`${id}-mark`}>
        {option.barred ?? mark}
      </span>
    </span>
  );
  return (
    <div className="rr-option" style={style}>
      {option.barred === undefined ? (
        <label className="radio">
          <input
            type="radio"
            name={group}
            value={option.value}
            checked={isPicked}
            onChange={pick}
            aria-labelledby={`${id}-title`}
            aria-describedby={`${id}-mark ${id}-text`}
          />
          <span className="rr-option-head">
            {option.emblem}
            <RadioMark />
          </span>
          {body}
        </label>
      ) : (
        <div className="rr-barred">
          <span className="rr-option-head">{option.emblem}</span>
          {body}
        </div>
      )}
      {option.beside}
    </div>
  );
}
