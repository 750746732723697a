import { useState } from "react";
import { FailureFace } from "../../../../cards/face/failure-face.tsx";
import { CardDialog } from "../../../web/cards/card-dialog.tsx";
import { limitedSticky } from "../../../web/layout/limited-sticky.ts";
import type { TableProps } from "../../../web/play/table-props.ts";
import { useLanguage } from "../../../web/texts/language-context.tsx";
import type { SupertrumpfView } from "../rules/state.ts";
import { useModeTexts } from "../texts/use-mode-texts.ts";
import { LearningMoment } from "./learning-moment.tsx";
import { PlayersAtTable } from "./players-at-table.tsx";
import { amountsSentence, trickSentence, turnSentence } from "./table-sentences.ts";
import { TrickView } from "./trick-view.tsx";
import { ValueLegend } from "./value-legend.tsx";
import { ValuePicker } from "./value-picker.tsx";
import "./supertrumpf.css";

/** The table of a running match, or as it was when the match ended. */
export function SupertrumpfTable({ deck, lobby, view, isOver, act }: TableProps<SupertrumpfView>) {
  const { tag, texts } = useLanguage();
  const mode = useModeTexts();
  const { table } = mode;
  const [opened, open] = useState<string | null>(null);
  const seat = lobby.yourSeat;
  const isPlaying = !isOver && view.phase === "play";
  const turn = turnSentence(mode, texts.table.isPaused, lobby, view);
  const mayPick = isPlaying && !lobby.isPaused && seat === view.leader;
  const trick = view.history.at(-1) ?? null;
  const card = deck.failures.find(({ id }) => id === view.top);
  return (
    <div className="table">
      <p ref={limitedSticky} className="turn" role="status" tabIndex={-1} data-focus-home="">
        <span>{trickSentence(deck, lobby, trick, mode, tag)}</span>
        {/* They stand below, with their cards. */}
        <span className="visually-hidden"> {amountsSentence(deck, lobby, trick, mode, tag)} </span>
        {!isOver && <strong>{turn}</strong>}
      </p>
      {isPlaying && card !== undefined && (
        <section className="own-card" aria-label={table.yourCard}>
          <h2>{table.yourCard}</h2>
          <FailureFace deck={deck} card={card} picture={<img src={card.picture} alt={card.pictureAlt} />} />
          <ValuePicker
            deck={deck}
            card={card}
            hindrance={mayPick ? null : turn}
            pick={(value) => act("pickValue", value)}
          />
        </section>
      )}
      <LearningMoment deck={deck} lobby={lobby} view={view} isOver={isOver} act={act} />
      <TrickView deck={deck} lobby={lobby} trick={trick} open={open} />
      {isPlaying && (
        <div className="table-side">
          <PlayersAtTable lobby={lobby} view={view} />
          <p className="hint">
            {[
              table.round({ round: Math.min(view.rounds + 1, view.roundCap), cap: view.roundCap }),
              view.pot.length > 0 ? table.pot({ count: view.pot.length }) : "",
              view.aside.length > 0 ? table.aside({ codes: view.aside.join(", ") }) : "",
            ]
              .filter((part) => part !== "")
              .join(" · ")}
          </p>
          <ValueLegend deck={deck} />
        </div>
      )}
      {opened !== null && <CardDialog deck={deck} id={opened} close={() => open(null)} />}
    </div>
  );
}
