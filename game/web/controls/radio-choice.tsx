import type { ReactNode } from "react";
import { Label } from "react-aria-components/Label";
import { Radio, RadioGroup } from "react-aria-components/RadioGroup";
import { RadioMark } from "./radio-mark.tsx";

type RadioChoiceProps<Value extends string> = {
  legend: string;
  className: string;
  name: string;
  options: readonly Readonly<{ value: Value; label: ReactNode }>[];
  value: Value;
  choose: (value: Value) => void;
};

/** One of a few, all of them in sight. */
export function RadioChoice<Value extends string>(props: RadioChoiceProps<Value>) {
  const { legend, className, name, options, value, choose } = props;
  const change = (next: string) => {
    const option = options.find((known) => known.value === next);
    if (option !== undefined) choose(option.value);
  };
  return (
    <RadioGroup className={`radio-choice ${className}`} name={name} value={value} onChange={change}>
      <Label className="radio-legend">{legend}</Label>
      {options.map((option) => (
        <Radio key={option.value} className="radio" value={option.value}>
          <RadioMark />
          {option.label}
        </Radio>
      ))}
    </RadioGroup>
  );
}
