import { useEffect } from "react";
import type { SeatLimits } from "../../../mode/limits.ts";
import { useDeckNow } from "../../../web/content/use-deck-now.ts";
import { RadioChoice } from "../../../web/controls/radio-choice.tsx";
import { seatRange } from "../../../web/play/seat-range.ts";
import { type TimeChoice, TimeFields } from "../../../web/play/time-fields.tsx";
import { quartettDecksOf } from "../rules/deck.ts";
import type { QuartettSetup } from "../rules/state.ts";
import { useModeTexts } from "../texts/use-mode-texts.ts";
import "./set-up.css";

export type QuartettChoice = QuartettSetup & TimeChoice<"learningSeconds">;

type QuartettSetUpProps = { setup: QuartettChoice; change: (setup: QuartettChoice) => void; seats: SeatLimits };

/** The fields of a new Quartett. Where the deck has quartets of one kind alone, there is no kind to choose. */
export function QuartettSetUp({ setup, change, seats }: QuartettSetUpProps) {
  const { setUp } = useModeTexts();
  const decks = quartettDecksOf(useDeckNow());
  const kinds = (["failures", "measures"] as const).filter((kind) => kind in decks);
  const [first] = kinds;
  useEffect(() => {
    if (first !== undefined && !(setup.deck in decks)) change({ ...setup, deck: first });
  });
  const hintOf = (kind: (typeof kinds)[number]) => {
    const groups = Object.values(decks[kind]?.quartets ?? {});
    return setUp[`${kind}Hint`]({ cards: groups.flat().length, groups: groups.length });
  };
  return (
    <div className="quartett-set-up">
      <p>{setUp.game(seatRange(seats))}</p>
      {kinds.length > 1 && (
        <RadioChoice
          className="deck-choice"
          legend={setUp.deck}
          name="quartett-deck"
          options={kinds.map((value) => ({
            value,
            label: (
              <span>
                <strong>{setUp[value]}</strong>
                <span className="hint">{hintOf(value)}</span>
              </span>
            ),
          }))}
          value={setup.deck}
          choose={(deck) => change({ ...setup, deck })}
        />
      )}
      <TimeFields
        setup={setup}
        change={change}
        parts={[{ limit: "learningSeconds", label: setUp.learning }]}
        matchHint={setUp.matchHint}
      />
    </div>
  );
}
