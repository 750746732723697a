import { useRef } from "react";
import { mustFind } from "../../../../cards/deck.ts";
import { CauseEmblem } from "../../../../cards/face/cause-emblem.tsx";
import { useModeTexts } from "../texts/use-mode-texts.ts";
import { CauseTile } from "./cause-tile.tsx";
import { ChoiceForm } from "./choice-form.tsx";
import { choiceName } from "./choice-name.ts";
import type { PhaseProps } from "./phase-props.ts";
import { Story } from "./story.tsx";

/** Promise, story and eight causes; everybody picks one in secret. */
export function DiagnosisPhase({ deck, lobby, view, act }: PhaseProps) {
  const { failure, diagnosis } = useModeTexts();
  const causes = useRef<HTMLDivElement>(null);
  const card = mustFind(deck.failures, (entry) => entry.id === view.card, `card ${view.card}`);
  const toCauses = () => {
    causes.current?.scrollIntoView();
    causes.current?.querySelector("input")?.focus({ preventScroll: true });
  };
  return (
    <div className="rr-diagnosis">
      {view.own !== null && (
        <button type="button" className="link-button rr-to-causes" onClick={toCauses}>
          ↓ {failure.toCauses}
        </button>
      )}
      <Story card={card} />
      <div ref={causes} className="rr-causes">
        {view.own === null ? (
          <section>
            <h2>{diagnosis.watchTitle}</h2>
            <ul className="rr-list">
              {deck.causes.map((cause) => (
                <li key={cause.number}>
                  <CauseTile cause={cause}>
                    <span className="rr-option-text" lang={cause.lang}>
                      {cause.definition}
                    </span>
                  </CauseTile>
                </li>
              ))}
            </ul>
          </section>
        ) : (
          <ChoiceForm
            key={choiceName(lobby, view)}
            name={choiceName(lobby, view)}
            legend={diagnosis.legend}
            options={deck.causes.map((cause) => ({
              value: cause.number,
              title: cause.name,
              lang: cause.lang,
              text: <span lang={cause.lang}>{cause.definition}</span>,
              colour: cause.colour,
              tint: cause.tint,
              emblem: <CauseEmblem cause={cause.number} />,
            }))}
            chosen={view.own.diagnosis}
            words={diagnosis}
            isPaused={lobby.isPaused}
            confirm={(cause) => act("pickCause", cause)}
          />
        )}
      </div>
    </div>
  );
}
