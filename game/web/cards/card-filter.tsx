import type { DeckOffer } from "../../protocol/public-match.ts";
import type { WebDeck } from "../content/web-deck.ts";
import { useDeckTitle } from "../decks/deck-offers.ts";
import { useDeckChoiceTexts } from "../decks/use-deck-choice-texts.ts";
import { type CardChoice, cardFields } from "./card-choice.ts";
import { useReadingTexts } from "./use-reading-texts.ts";

type CardFilterProps = {
  deck: WebDeck;
  /** Decks to choose from. */
  offers: readonly DeckOffer[];
  choice: CardChoice;
  change: (choice: CardChoice) => void;
};

/** Nothing chosen but the deck. */
const allOf = (deck: string | undefined): CardChoice => ({ deck, kind: "", sector: "", cause: "", effect: "" });

export function CardFilter({ deck, offers, choice, change }: CardFilterProps) {
  const { cards } = useReadingTexts();
  const words = useDeckChoiceTexts();
  const { tag } = deck.language;
  const fields = {
    kind: {
      label: words.kind,
      options: [
        { value: "failures", name: cards.failures },
        { value: "measures", name: cards.measures },
      ],
    },
    sector: {
      label: cards.sector,
      options: deck.sectors.map(({ letter, name }) => ({ value: letter, name: `${letter} ${name}`, tag })),
    },
    cause: {
      label: cards.cause,
      options: deck.causes.map(({ number, name }) => ({ value: String(number), name: `${number} ${name}`, tag })),
    },
    effect: { label: cards.effect, options: deck.effects.map(({ id, name }) => ({ value: id, name, tag })) },
  };
  return (
    <search className="card-filter">
      <DeckSelect offers={offers} value={choice.deck} choose={(id) => change({ ...allOf(id), kind: choice.kind })} />
      {cardFields.map((field) => (
        <label key={field}>
          {fields[field].label}
          <select value={choice[field]} onChange={({ target }) => change({ ...choice, [field]: target.value })}>
            <option value="">{cards.all}</option>
            {fields[field].options.map(({ value, name, ...option }) => (
              <option key={value} value={value} lang={"tag" in option ? option.tag : undefined}>
                {name}
              </option>
            ))}
          </select>
        </label>
      ))}
      <button type="button" className="button quiet" onClick={() => change(allOf(choice.deck))}>
        {cards.reset}
      </button>
      {choice.cause !== "" && <p className="hint">{cards.causeHint}</p>}
    </search>
  );
}

type DeckSelectProps = {
  offers: readonly DeckOffer[];
  value: string | undefined;
  choose: (deck: string | undefined) => void;
};

/** Nothing where there is nothing to choose. The default deck stands first, and in no address. */
function DeckSelect({ offers, value, choose }: DeckSelectProps) {
  const words = useDeckChoiceTexts();
  const titleOf = useDeckTitle();
  const [first, ...others] = offers;
  if (first === undefined || others.length === 0) return null;
  const chosen = offers.find(({ id }) => id.toUpperCase() === value?.toUpperCase()) ?? first;
  return (
    <label>
      {words.deck}
      <select value={chosen.id} onChange={({ target }) => choose(target.value === first.id ? undefined : target.value)}>
        {offers.map((offer) => {
          const shown = titleOf(offer);
          return (
            <option key={offer.id} value={offer.id} lang={shown?.tag}>
              {shown?.title}
            </option>
          );
        })}
      </select>
    </label>
  );
}
