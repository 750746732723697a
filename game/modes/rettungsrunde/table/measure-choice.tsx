import { codeOf } from "../../../../cards/card-code.ts";
import { causeOf, mustFind } from "../../../../cards/deck.ts";
import { CauseEmblem } from "../../../../cards/face/cause-emblem.tsx";
import type { WebDeck } from "../../../web/content/web-deck.ts";
import { useModeTexts } from "../texts/use-mode-texts.ts";
import { CauseName } from "./cause-name.tsx";
import { ChoiceForm } from "./choice-form.tsx";
import { OpenCard } from "./measure-tile.tsx";

type MeasureChoiceProps = {
  deck: WebDeck;
  name: string;
  legend: string;
  measures: readonly string[];
  /** Measures that are shown but may not be chosen, with the reason. */
  barred?: ReadonlyMap<string, string>;
  chosen: string | null;
  words: Readonly<{ submit: string; change: string; kept: string }>;
  isPaused: boolean;
  open: (id: string) => void;
  confirm: (measure: string) => void;
};

/** Ways out to choose one from: the own hand, or what lies on the table. */
export function MeasureChoice({ deck, measures, barred, open, ...rest }: MeasureChoiceProps) {
  const { measure: words } = useModeTexts();
  const options = measures.map((id) => {
    const card = mustFind(deck.measures, (entry) => entry.id === id, `measure ${id}`);
    const cause = causeOf(deck, card.cause);
    return {
      value: id,
      title: `${codeOf(card)} ${card.title}`,
      lang: card.lang,
      text: (
        <>
          <span className="rr-against">
            {words.against} <CauseName cause={cause} />
          </span>{" "}
          <span lang={card.lang}>{card.do}</span>
        </>
      ),
      colour: cause.colour,
      tint: cause.tint,
      emblem: <CauseEmblem cause={card.cause} />,
      barred: barred?.get(id),
      beside: <OpenCard card={card} open={open} />,
    };
  });
  return <ChoiceForm options={options} {...rest} />;
}
