import { Suspense } from "react";
import type { SeatLimits } from "../../mode/limits.ts";
import type { ModeOffer } from "../../protocol/public-match.ts";
import { RadioChoice } from "../controls/radio-choice.tsx";
import { useTexts } from "../texts/language-context.tsx";
import { modeNames, useModeLabels } from "../texts/mode-labels.ts";
import { webModeOf } from "./find-web-mode.ts";
import { useModeChoiceTexts } from "./use-mode-choice-texts.ts";

/** By the names of the modes; one that is missing is not known yet, and may be chosen. */
export type ModeOffers = Readonly<Record<string, ModeOffer>>;

type ModeChoiceProps = { offers: ModeOffers; value: string; choose: (mode: string) => void };

/** The modes to choose from. One that cannot be played with the cards says why. */
export function ModeChoice({ offers, value, choose }: ModeChoiceProps) {
  const { chooseMode } = useTexts();
  const labelOf = useModeLabels();
  const label = (name: string) => {
    const offer = offers[name];
    if (offer === undefined || !isNarrower(name, offer)) return labelOf(name);
    return (
      <span>
        {labelOf(name)}{" "}
        <Suspense>
          <OfferNote offer={offer} />
        </Suspense>
      </span>
    );
  };
  return (
    <RadioChoice
      className="game-choice"
      legend={chooseMode}
      name="game"
      options={modeNames.map((name) => ({ value: name, label: label(name), isDisabled: !isPlayable(offers, name) }))}
      value={value}
      choose={choose}
    />
  );
}

/** Whether a mode may be chosen, as far as is known. */
export function isPlayable(offers: ModeOffers, name: string): boolean {
  const offer = offers[name];
  return offer === undefined || "seats" in offer;
}

/** How many may play, as far as is known. */
export function seatLimitsOf(offers: ModeOffers, name: string): SeatLimits {
  const offer = offers[name];
  return offer !== undefined && "seats" in offer ? offer.seats : webModeOf(name).seats;
}

/** Whether the cards allow less than the mode does. */
const isNarrower = (name: string, offer: ModeOffer): boolean =>
  !("seats" in offer) || offer.seats.max < webModeOf(name).seats.max;

function OfferNote({ offer }: { offer: ModeOffer }) {
  const { people, peopleExactly, unplayable } = useModeChoiceTexts();
  if (!("seats" in offer)) {
    const { lacks, ...counts } = offer.unplayable;
    const reason = unplayable[lacks];
    return <span className="hint">{typeof reason === "string" ? reason : reason(counts)}</span>;
  }
  const { min, max } = offer.seats;
  return <span className="hint">{min === max ? peopleExactly({ count: max }) : people({ min, max })}</span>;
}
