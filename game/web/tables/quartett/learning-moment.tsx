import type { QuartettView } from "../../../rules/quartett/state.ts";
import type { WebDeck } from "../../content/use-content.ts";
import { useLanguage } from "../../texts/language-context.tsx";
import { CausesBehind } from "./causes-behind.tsx";
import { cardOf, quartetOf } from "./deck-quartets.ts";
import { questionNumber } from "./learning-facts.ts";
import { MiniCard } from "./mini-card.tsx";
import { quartetStyle } from "./quartet-style.ts";
import { nameAt, type Telling } from "./sentences.ts";
import { SharedFacts } from "./shared-facts.tsx";
import { WholeCard } from "./whole-card.tsx";

type LearningMomentProps = {
  deck: WebDeck;
  telling: Telling;
  view: QuartettView;
  letters: readonly string[];
  open: (card: string) => void;
  ready: () => void;
};

/** The quartets just laid, each with its four cards side by side, what they share, and one question for the table. */
export function LearningMoment({ deck, telling, view, letters, open, ready }: LearningMomentProps) {
  const { texts } = telling;
  const { learning } = texts;
  const { tag } = useLanguage();
  const labels = letters.map((letter) => quartetOf(deck, letter).label);
  return (
    <section className="quartett-learning" aria-labelledby="quartett-learning">
      <h2 id="quartett-learning">
        {learning.title}: {new Intl.ListFormat(tag).format(labels)}
      </h2>
      {letters.map((letter, index) => (
        <ul key={letter} className="four-cards" style={quartetStyle(deck, letter)} aria-label={labels[index]}>
          {view.quartets[letter]?.map((card) => (
            <li key={card}>
              <MiniCard deck={deck} id={card} open={open} />
              <WholeCard deck={deck} id={card} />
              <button type="button" className="button quiet" aria-haspopup="dialog" onClick={() => open(card)}>
                {texts.story.open}
                <span className="visually-hidden">: {card}</span>
              </button>
            </li>
          ))}
        </ul>
      ))}
      <TableQuestion deck={deck} telling={telling} view={view} letters={letters} />
      {letters.map((letter) => (
        <SharedFacts key={letter} deck={deck} letter={letter} cards={view.quartets[letter] ?? []} />
      ))}
      <CausesBehind deck={deck} cards={letters.flatMap((letter) => view.quartets[letter] ?? [])} />
      <Readiness telling={telling} view={view} ready={ready} />
    </section>
  );
}

type TableQuestionProps = { deck: WebDeck; telling: Telling; view: QuartettView; letters: readonly string[] };

function TableQuestion({ deck, telling, view, letters }: TableQuestionProps) {
  const { learning } = telling.texts;
  const number = questionNumber(view.laid);
  const id = view.quartets[letters.at(-1) ?? ""]?.[number];
  if (id === undefined) return null;
  const { kind, card } = cardOf(deck, id);
  // A card's last question is the one about the own town.
  const question = kind === "failure" ? card.questions.at(-1) : learning.measureQuestions[number];
  return (
    <div className="table-question">
      <h3>{learning.question}</h3>
      <p>{question}</p>
    </div>
  );
}

function Readiness({ telling, view, ready }: Pick<LearningMomentProps, "telling" | "view" | "ready">) {
  const { texts, lobby } = telling;
  const { tag } = useLanguage();
  const seat = lobby.yourSeat;
  const isReady = seat !== null && !view.waitingFor.includes(seat);
  const names = view.waitingFor.filter((other) => other !== seat).map((other) => nameAt(telling, other));
  return (
    <div className="readiness">
      {seat !== null && (
        // A button that went away or was disabled would take the focus with it.
        <button
          type="button"
          className="button primary"
          aria-disabled={isReady || lobby.isPaused}
          onClick={({ detail }) => {
            // The second half of a double click says nothing new.
            if (!isReady && !lobby.isPaused && detail < 2) ready();
          }}
        >
          {isReady ? `✓ ${texts.learning.isReady}` : texts.learning.ready}
        </button>
      )}
      {(seat === null || isReady) && names.length > 0 && (
        <p>{texts.learning.stillReading(new Intl.ListFormat(tag).format(names))}</p>
      )}
    </div>
  );
}
