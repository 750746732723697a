import { type FormEvent, type ReactNode, useId, useState } from "react";
import { useModeTexts } from "./texts/use-mode-texts.ts";

type Option<Value> = Readonly<{
  value: Value;
  title: ReactNode;
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
  const { legend, options, chosen, words, isPaused, confirm } = props;
  const texts = useModeTexts().choice;
  const id = useId();
  const [draft, setDraft] = useState(chosen);
  const [known, setKnown] = useState(chosen);
  if (known !== chosen) {
    // Chosen on another device of the same seat: what is kept is shown, not what was picked here.
    setKnown(chosen);
    setDraft(chosen);
  }
  const isKept = draft !== null && draft === chosen;
  const change = chosen === null ? words.submit : words.change;

  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (draft !== null && !isKept && !isPaused) confirm(draft);
  };

  return (
    <form className="rr-choice" onSubmit={submit}>
      <fieldset>
        <legend>{legend}</legend>
        <div className="rr-options">
          {options.map((option) => {
            const { value } = option;
            const style = { "--cause": option.colour, "--cause-tint": option.tint } as React.CSSProperties;
            const body = (
              <>
                <span className="rr-option-title" id={`${id}-${value}-title`}>
                  {option.title}
                </span>
                <span className="rr-option-text" id={`${id}-${value}-text`}>
                  {option.text}
                </span>
              </>
            );
            return (
              <div key={value} className="rr-option" style={style}>
                {option.barred === undefined ? (
                  <label>
                    <span className="rr-option-head">
                      {option.emblem}
                      <input
                        type="radio"
                        name={id}
                        value={value}
                        required
                        checked={value === draft}
                        aria-labelledby={`${id}-${value}-title`}
                        aria-describedby={`${id}-${value}-mark ${id}-${value}-text`}
                        onChange={() => setDraft(value)}
                      />
                    </span>
                    <span className="rr-option-body">
                      {body}
                      <span className="rr-option-mark" id={`${id}-${value}-mark`}>
                        {value === chosen ? `✓ ${texts.yours}` : ""}
                      </span>
                    </span>
                  </label>
                ) : (
                  <div className="rr-barred">
                    <span className="rr-option-head">{option.emblem}</span>
                    <span className="rr-option-body">
                      {body}
                      <span className="rr-option-mark">{option.barred}</span>
                    </span>
                  </div>
                )}
                {option.beside}
              </div>
            );
          })}
        </div>
      </fieldset>
      <div className="rr-confirm">
        {/* A disabled button would lose the focus. */}
        <button type="submit" className="button primary" aria-disabled={isKept || isPaused}>
          {isKept ? `✓ ${words.kept}` : change}
        </button>
        <p className="hint">{isKept ? texts.mayChange : ""}</p>
      </div>
    </form>
  );
}
