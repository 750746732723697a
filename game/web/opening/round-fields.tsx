import { roundPlaces } from "../../workshop/step.ts";
import { workshopLimits } from "../../workshop/workshop.ts";
import { useDeck } from "../content/use-content.ts";
import { NumberField } from "../controls/number-field.tsx";
import type { StepDraft, StepFault } from "./opening-draft.ts";
import { codesWith, usePlanDecks } from "./plan-decks.ts";
import { StepDecks } from "./step-decks.tsx";
import { useOpeningTexts } from "./use-opening-texts.ts";

type RoundFieldsProps = Readonly<{
  step: StepDraft;
  change: (step: StepDraft) => void;
  faults: readonly StepFault["field"][];
}>;

/** What can be chosen of a round: where, with which of the workshop's decks, and the cards. */
export function RoundFields({ step, change, faults }: RoundFieldsProps) {
  const { plan } = useOpeningTexts();
  const id = (field: string) => `${step.id}-${field}`;
  const { decks, own } = usePlanDecks(step.decks);
  const deck = useDeck();
  const known = deck.status === "ready" ? deck.content.failures.map((card) => card.id) : [];
  const codes =
    own.length === decks.length
      ? known
      : codesWith(
          own.map((each) => each.id),
          known,
        );
  const example = [codes[0], codes.at(-1)].filter((code) => code !== undefined).join(", ");
  return (
    <>
      <label htmlFor={id("at")}>{plan.at}</label>
      <select
        id={id("at")}
        value={step.at ?? "room"}
        onChange={({ target }) => change({ ...step, at: roundPlaces.find((place) => place === target.value) })}
      >
        {roundPlaces.map((place) => (
          <option key={place} value={place}>
            {plan.places[place]}
          </option>
        ))}
      </select>
      {decks.length > 1 && (
        <StepDecks decks={decks} own={own} choose={(chosen) => change({ ...step, decks: chosen })} />
      )}
      <label htmlFor={id("cards")}>{plan.cards}</label>
      <input
        id={id("cards")}
        autoComplete="off"
        aria-invalid={faults.includes("cards")}
        aria-describedby={id("cards-hint")}
        value={step.cards ?? ""}
        onChange={({ target }) => change({ ...step, cards: target.value })}
      />
      {faults.includes("cards") && <span className="field-fault">{plan.faults.cards}</span>}
      <p id={id("cards-hint")} className="hint">
        {plan.cardsHint({ example })}
      </p>
      {step.at === "tables" && (
        <>
          <label htmlFor={id("rounds")}>{plan.dealt}</label>
          <NumberField
            id={id("rounds")}
            min={1}
            max={workshopLimits.cardsAStep}
            value={step.rounds ?? 1}
            change={(rounds) => change({ ...step, rounds })}
          />
        </>
      )}
    </>
  );
}
