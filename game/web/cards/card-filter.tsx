import type { WebDeck } from "../content/web-deck.ts";
import { useReadingTexts } from "./use-reading-texts.ts";

type CardFilterProps = {
  deck: WebDeck;
  choice: URLSearchParams;
  change: (choice: URLSearchParams) => void;
};

export function CardFilter({ deck, choice, change }: CardFilterProps) {
  const { cards } = useReadingTexts();
  const fields = [
    {
      id: "deck",
      label: cards.deck,
      options: [
        ["failures", cards.failures],
        ["measures", cards.measures],
      ],
    },
    {
      id: "sector",
      label: cards.sector,
      options: deck.sectors.map(({ letter, name }) => [letter, `${letter} ${name}`]),
    },
    {
      id: "cause",
      label: cards.cause,
      options: deck.causes.map(({ number, name }) => [String(number), `${number} ${name}`]),
    },
    { id: "effect", label: cards.effect, options: deck.effects.map(({ id, name }) => [id, name]) },
  ];
  const choose = (field: string, value: string) => {
    const next = new URLSearchParams(choice);
    if (value === "") next.delete(field);
    else next.set(field, value);
    change(next);
  };
  return (
    <search className="card-filter">
      {fields.map(({ id, label, options }) => (
        <label key={id}>
          {label}
          <select value={choice.get(id) ?? ""} onChange={(event) => choose(id, event.target.value)}>
            <option value="">{cards.all}</option>
            {options.map(([value, name]) => (
              <option key={value} value={value}>
                {name}
              </option>
            ))}
          </select>
        </label>
      ))}
      <button type="button" className="button quiet" onClick={() => change(new URLSearchParams())}>
        {cards.reset}
      </button>
      {choice.has("cause") && <p className="hint">{cards.causeHint}</p>}
    </search>
  );
}
