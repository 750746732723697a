import { type ReactNode, useId } from "react";
import { RadioMark } from "./radio-mark.tsx";

type RadioChoiceProps<Value extends string> = {
  legend: string;
  className: string;
  name: string;
  options: readonly Readonly<{ value: Value; label: ReactNode; isDisabled?: boolean }>[];
  value: Value;
  choose: (value: Value) => void;
};

/** One of a few, all of them in sight. */
export function RadioChoice<Value extends string>(props: RadioChoiceProps<Value>) {
  const { legend, className, name, options, value, choose } = props;
  const id = useId();
  return (
    <div role="radiogroup" aria-labelledby={id} className={`radio-choice ${className}`}>
      <span id={id} className="radio-legend">
        {legend}
      </span>
      {options.map((option) => (
        <label key={option.value} className="radio">
          <input
            type="radio"
            name={name}
            value={option.value}
            checked={option.value === value}
            disabled={option.isDisabled}
            onChange={() => choose(option.value)}
          />
          <RadioMark />
          {option.label}
        </label>
      ))}
    </div>
  );
}
