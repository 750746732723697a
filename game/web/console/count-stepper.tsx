import { useConsoleTexts } from "./use-console-texts.ts";

type CountStepperProps = Readonly<{ name: string; count: number; max: number; change: (count: number) => void }>;

/** A small number, to be counted up by a thumb or typed. */
export function CountStepper({ name, count, max, change }: CountStepperProps) {
  const { round } = useConsoleTexts();
  const step = (by: number) => change(Math.min(max, Math.max(0, count + by)));
  return (
    <li className="count-stepper">
      <span className="stepper-buttons">
        <button type="button" aria-label={round.fewer({ choice: name })} onClick={() => step(-1)}>
          −
        </button>
        <input
          inputMode="numeric"
          className="number"
          autoComplete="off"
          aria-label={name}
          value={count}
          onChange={({ target }) => step(Math.round(Number(target.value.replace(/\D/g, ""))) - count)}
        />
        <button type="button" aria-label={round.more({ choice: name })} onClick={() => step(1)}>
          +
        </button>
      </span>
      <span aria-hidden="true">{name}</span>
    </li>
  );
}
