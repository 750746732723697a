import { RadioChoice } from "../../../web/controls/radio-choice.tsx";
import { type TimeChoice, TimeFields } from "../../../web/play/time-fields.tsx";
import type { QuartettSetup } from "../rules/state.ts";
import { useModeTexts } from "../texts/use-mode-texts.ts";
import "./set-up.css";

export type QuartettChoice = QuartettSetup & TimeChoice<"learningSeconds">;

type QuartettSetUpProps = { setup: QuartettChoice; change: (setup: QuartettChoice) => void };

export function QuartettSetUp({ setup, change }: QuartettSetUpProps) {
  const { setUp } = useModeTexts();
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
      <TimeFields
        setup={setup}
        change={change}
        parts={[{ limit: "learningSeconds", label: setUp.learning }]}
        matchHint={setUp.matchHint}
      />
    </div>
  );
}
