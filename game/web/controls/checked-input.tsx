import { type InputHTMLAttributes, useEffect, useId, useRef, useState } from "react";

type CheckedInputProps = Omit<InputHTMLAttributes<HTMLInputElement>, "value" | "onChange" | "onBlur" | "onInvalid"> &
  Readonly<{
    value: string;
    change: (typed: string) => void;
    /** What is expected where `value` is something else; the form is not sent then. */
    fault: string | undefined;
  }>;

/** A text field that keeps what is typed, right or wrong, and says beneath itself what is expected. */
export function CheckedInput({ value, change, fault, "aria-describedby": hint, ...attributes }: CheckedInputProps) {
  const input = useRef<HTMLInputElement>(null);
  const id = useId();
  // Half a number is no fault yet.
  const [isTyping, setTyping] = useState(false);
  const isFaulty = fault !== undefined && !isTyping;
  useEffect(() => input.current?.setCustomValidity(fault ?? ""), [fault]);
  return (
    <>
      <input
        ref={input}
        type="text"
        autoComplete="off"
        {...attributes}
        value={value}
        aria-invalid={isFaulty}
        aria-describedby={hint === undefined ? id : `${id} ${hint}`}
        onChange={({ target }) => {
          setTyping(true);
          change(target.value);
        }}
        onBlur={() => setTyping(false)}
        onInvalid={() => setTyping(false)}
      />
      <span id={id} role="alert" className="field-fault">
        {isFaulty ? fault : ""}
      </span>
    </>
  );
}
