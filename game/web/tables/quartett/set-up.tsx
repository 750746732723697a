import type { QuartettSetup } from "../../../rules/quartett/state.ts";
import { RadioChoice } from "../../controls/radio-choice.tsx";
import { useModeTexts } from "./texts/use-mode-texts.ts";
import "./set-up.css";

/** What a creator chooses; without `minutes` the match has no time limit. */
type QuartettChoice = QuartettSetup & Readonly<{ minutes?: number }>;

export const quartettSetup: QuartettChoice = { deck: "failures" };

const minuteLimits = { least: 5, most: 120 } as const;

type QuartettSetUpProps = { setup: QuartettChoice; change: (setup: QuartettChoice) => void };

export function QuartettSetUp({ setup, change }: QuartettSetUpProps) {
  const { setUp } = useModeTexts();
  const changeMinutes = (typed: string) => {
    const { minutes: _, ...rest } = setup;
    change(typed === "" ? rest : { ...rest, minutes: Number(typed) });
  };
  return (
    <div className="quartett-set-up">
      <p>{setUp.game}</p>
      <RadioChoice
        className="deck-choice"
        legend={setUp.deck}
        name="quartett-deck"
        options={(["failures", "measures"] as const).map((value) => ({
          value,
          label: (
            <span>
              <strong>{setUp[value]}</strong>
              <span className="hint">{setUp[`${value}Hint`]}</span>
            </span>
          ),
        }))}
        value={setup.deck}
        choose={(deck) => change({ ...setup, deck })}
      />
      <label htmlFor="quartett-minutes">{setUp.minutes}</label>
      <input
        id="quartett-minutes"
        type="number"
        inputMode="numeric"
        step={1}
        min={minuteLimits.least}
        max={minuteLimits.most}
        value={setup.minutes ?? ""}
        aria-describedby="quartett-minutes-hint"
        onChange={(event) => changeMinutes(event.target.value)}
      />
      <p id="quartett-minutes-hint" className="hint">
        {setUp.minutesHint}
      </p>
    </div>
  );
}
