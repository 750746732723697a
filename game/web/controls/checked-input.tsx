import { type InputHTMLAttributes, useEffect, useId, useRef, useState } from "react";

type CheckedInputProps = Omit<InputHTMLAttributes<HTMLInputElement>, "value" | "onChange" | "onBlur" | "onInvalid"> &
  Readonly<{
    value: string;
    change: (typed: string) => void;
    /** What is expected where `value` is something else; the form is not sent then. */
    fault: string | undefined;
    /** Why the server did not take `value`, until it is changed; the field has the focus when it comes. */
    refusal?: string | undefined;
  }>;

/** A text field that keeps what is typed, right or wrong, and says beneath itself what is expected. */
export function CheckedInput({
  value,
  change,
  fault,
  refusal,
  "aria-describedby": hint,
  ...attributes
}: CheckedInputProps) {
  const input = useRef<HTMLInputElement>(null);
  const id = useId();
  // Half a number is no fault yet.
  const [isTyping, setTyping] = useState(false);
  const wrong = (isTyping ? undefined : fault) ?? refusal;
  useEffect(() => input.current?.setCustomValidity(fault ?? ""), [fault]);
  useEffect(() => {
    if (refusal !== undefined) input.current?.focus();
  }, [refusal]);
  return (
    <>
      <input
        ref={input}
        type="text"
        autoComplete="off"
        {...attributes}
        value={value}
        aria-invalid={wrong !== undefined}
        aria-describedby={hint === undefined ? id : `${id} ${hint}`}
        onChange={({ target }) => {
          setTyping(true);
          change(target.value);
        }}
        onBlur={() => setTyping(false)}
        onInvalid={() => setTyping(false)}
      />
      <span id={id} role="alert" className="field-fault">
        {wrong}
      </span>
    </>
  );
}
